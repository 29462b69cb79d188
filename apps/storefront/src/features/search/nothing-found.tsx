/** Nothing came of a search: what was understood of it, and what to try. */
export function NothingFound({ base, understood }: { base: string; understood: string[] }) {
  return (
    <section className="hang" aria-labelledby="none-h">
      <h2 id="none-h">Nothing by that name</h2>
      <div className="flow prose">
        {understood.length > 0 && <p>We understood: {understood.join(", ")}.</p>}
        <p className="lede">Try fewer words, or say where it hurts and when: “pain going downstairs”, “swollen after a run”.</p>
        <ul className="dashes">
          <li><a href={`${base}/knee-check`}>The knee check</a>: seven questions, and what fits your answers</li>
          <li><a href={`${base}/tips`}>The eight tips</a>, from rest to surgery</li>
          <li><a href={`${base}/products`}>The whole shop</a>, by kind</li>
        </ul>
      </div>
    </section>
  )
}
