// Medusa publishes the finished provider alone, not the parts that this one is made of.
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
import connectRedis from "@medusajs/locking-redis/dist/loaders"
import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import OrderedRedisLocking from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [OrderedRedisLocking], loaders: [connectRedis] })
