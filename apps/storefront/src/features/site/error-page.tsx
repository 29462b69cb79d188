"use client"

/** Something failed on our side. It says so, and never looks like "not found" or "empty". */
export function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="wrap flow empty">
      <h1 className="p-title">This is our fault, not yours</h1>
      <p className="lede">We could not fetch this page just now. What is in your cart is kept. Were you placing an order? Try again: one that went through is shown, never placed twice.</p>
      <p><button className="btn" onClick={reset}>Try again</button></p>
      <p className="quiet">If your knee can’t wait: in an emergency call 911 (US), 999 (UK) or 112 (EU).</p>
    </div>
  )
}
