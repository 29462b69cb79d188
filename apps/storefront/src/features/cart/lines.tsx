import { formatMoney } from "../../lib/money"
import { mediaUrl } from "../../lib/media"
import type { Region } from "../../lib/regions"

type Line = { id: string; quantity: number; unit_price: number; thumbnail: string | null; product_title: string | null; variant_title: string | null }

/** "Large", "3 × Large", or nothing where there was no choice. */
export function lineWords({ quantity, variant_title }: Pick<Line, "quantity" | "variant_title">): string {
  const variant = variant_title === "One size" ? null : variant_title?.replaceAll(" / ", ", ")
  return [quantity > 1 ? `${quantity} ×` : null, variant].filter(Boolean).join(" ")
}

export function LinePicture({ thumbnail }: Pick<Line, "thumbnail">) {
  return thumbnail ? <img src={mediaUrl(thumbnail)} alt="" width={800} height={800} decoding="async" /> : <span className="pending" aria-hidden="true" />
}

/** Things bought, small: beside the checkout's bill and on the order's page. */
export function BoughtLines({ lines, region }: { lines: Line[]; region: Region }) {
  return (
    <ul>
      {lines.map((line) => (
        <li className="goods" key={line.id}>
          <LinePicture thumbnail={line.thumbnail} />
          <h3 className="goods-name">{line.product_title}</h3>
          <p className="small between"><span>{lineWords(line)}</span> <b className="num">{formatMoney(line.unit_price * line.quantity, region)}</b></p>
        </li>
      ))}
    </ul>
  )
}
