import { getKneeCheckRules, readShelf } from "../../lib/data/knee-check"
import { listCategories, listDelivery, listProducts } from "../../lib/data/shop"
import type { Region } from "../../lib/regions"
import { KneeDrawing } from "../home/knee-drawing"
import { SiteFooter } from "../site/site-footer"
import { SiteHeader } from "../site/site-header"
import { goodsOf } from "./good"
import { KneeCheck } from "./knee-check"
import { runnable } from "./runnable"

/** Reads what the check needs to run by itself: the rules, what the shop can recommend, and what that costs here. */
export async function KneeCheckPage({ region }: { region: Region }) {
  const [rules, shelf, products, categories, delivery] = await Promise.all([getKneeCheckRules(), readShelf(region), listProducts(region), listCategories(), listDelivery(region)])
  return (
    <KneeCheck
      rules={runnable(rules)} shelf={shelf} goods={goodsOf(products, delivery, region)} country={region}
      kinds={Object.fromEntries(categories.map(({ handle, name }) => [handle, name]))}
      drawing={<KneeDrawing />} header={<SiteHeader country={region} current="check" />} footer={<SiteFooter country={region} />}
    />
  )
}
