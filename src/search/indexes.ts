import { defineSearchIndex } from "@medusajs/framework/utils"
import { standbyOf } from "./_standby"
import { GUIDE_INDEX } from "./guide"
import { GUIDE_PAGE_INDEX } from "./guide-page"
import { PRODUCT_INDEX } from "./product"

// The standbys first: an event is followed index by index in this order, and no further than one that can't be written.
// So the database's are right while the engine is away, and the engine's are brought up to them when it is back.
const INDEXES = [PRODUCT_INDEX, GUIDE_INDEX, GUIDE_PAGE_INDEX]
INDEXES.forEach((index) => defineSearchIndex(standbyOf(index)))
INDEXES.forEach((index) => defineSearchIndex(index))
