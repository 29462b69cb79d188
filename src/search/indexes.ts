import { defineSearchIndex } from "@medusajs/framework/utils"
import { standbyOf } from "./_standby"
import { GUIDE_INDEX } from "./guide"
import { PRODUCT_INDEX } from "./product"

// The standbys first: an event is followed index by index in this order, and no further than one that can't be written.
// So the database's are right while the engine is away, and the engine's are brought up to them when it is back.
defineSearchIndex(standbyOf(PRODUCT_INDEX))
defineSearchIndex(standbyOf(GUIDE_INDEX))
defineSearchIndex(PRODUCT_INDEX)
defineSearchIndex(GUIDE_INDEX)
