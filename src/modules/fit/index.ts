import { Module } from "@medusajs/framework/utils"
import FitModuleService from "./service"

export const FIT_MODULE = "fit"

export default Module(FIT_MODULE, { service: FitModuleService })
