"use client"

/** Says that something is in the cart, with the two ways on. Always there, so that screen readers hear it when it fills. */
export function Added({ what, base }: { what: string | null; base: string }) {
  return (
    <div role="status">
      {what && (
        <p className="toast">
          <span>{what} added</span>
          <span className="row"><a className="act" href={`${base}/cart`}>See cart</a> <a className="act" href={`${base}/checkout`}>Check out</a></span>
        </p>
      )}
    </div>
  )
}
