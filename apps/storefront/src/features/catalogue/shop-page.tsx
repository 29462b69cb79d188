import type { Region } from "../../lib/regions"
import { Crumbs } from "./crumbs"
import { ProductCard } from "./product-card"
import type { Category, Product } from "./product"

type Props = { categories: Category[]; products: Product[]; region: Region }

/** Everything by kind, the verdict on each kind before its wares. */
export function ShopPage({ categories, products, region }: Props) {
  const kinds = categories
    .map((category) => ({ category, wares: products.filter((product) => product.category?.handle === category.handle) }))
    .filter(({ wares }) => wares.length > 0)
  return (
    <>
      <div className="wrap">
        <Crumbs base={region.base} trail={[{ label: "Shop" }]} />
        <div className="split wide-l category-top">
          <div className="flow">
            <h1 className="p-title">Shop</h1>
            <p className="lede">{products.length} things for a knee, of {kinds.length} kinds. Each says when not to buy it. Most knees need a tip more than a thing: <a href={`${region.base}/tips`}>start with a tip</a>.</p>
          </div>
          <nav aria-label="Kinds"><ul className="kinds">{kinds.map(({ category }) => <li key={category.id}><a className="act" href={`#${category.handle}`}>{category.name}</a></li>)}</ul></nav>
        </div>
      </div>
      {kinds.map(({ category, wares }) => (
        <section className="section ruled-top" key={category.id} id={category.handle} aria-labelledby={`${category.handle}-h`}><div className="wrap hang">
          <div className="flow">
            <h2 id={`${category.handle}-h`}><a href={`${region.base}/categories/${category.handle}`}>{category.name}</a></h2>
            <p className="quiet small">{category.verdict ?? category.description}</p>
          </div>
          <ul className="shelf">{wares.map((product) => <ProductCard key={product.id} product={product} region={region} brief />)}</ul>
        </div></section>
      ))}
    </>
  )
}
