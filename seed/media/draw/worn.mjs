// What products worn on the three-quarter knee share: sleeves, straps, openings, cloth under the cold.
// Heights v are inches below mid-patella; u runs from −1 (left edge) to 1 (right edge) round the visible face.
import { clip, curve, ell, joined, p, shape } from './lib.mjs';
import { onKnee } from './scene.mjs';

/** how much of the limb's width is in shade at each height: the same as on the bare leg */
const SHADE = [[-16, .3], [-7, .27], [-4, .24], [-1.6, .19], [.6, .15], [2.4, .17], [4.2, .25], [6, .31], [11.5, .28]];
const shadeShare = v => {
  const i = Math.max(1, SHADE.findIndex(([at]) => at >= v)), [v0, s0] = SHADE[i - 1], [v1, s1] = SHADE[i];
  return s0 + (s1 - s0) * (v - v0) / (v1 - v0);
};
const shadeEdge = v => Math.asin(2 * shadeShare(v) - 1) * 2 / Math.PI;
const spread = (a, b, n) => Array.from({ length: n }, (_, i) => a + (b - a) * i / (n - 1));

/** how a kneecap shows through cloth: two short bends, never a whole ring. In inches. */
export const KNEECAP = [[[.32, -1.05], [-.12, -.5], [-.1, .25], [.3, .88]], [[1.16, .98], [1.5, .6], [1.64, .1]]];

/** the knee with the tools to dress it. `slug` names the clip paths. */
export function worn(slug, k, cx, cy) {
  const K = onKnee(k, cx, cy), { q, y, w } = K;
  const at = (v, u, out = 0) => w.wrap(y(v), u, out);
  /** a ring, or part of one; vr lets it run diagonally */
  const ring = (v, { out = 0, u0 = -1, u1 = 1, vr = v, n } = {}) => w.ring(y(v), y(vr), out, u0, u1, n);
  /** a run along the limb at one side; u may follow the height */
  const col = (u, v0, v1, out = 0, n = 8) => spread(v0, v1, n).map(v => at(v, typeof u === 'function' ? u(v) : u, out));
  const band = (v0, v1, { out = 7, u0 = -1, u1 = 1, ...o } = {}) => w.band(y(v0), y(v1), { out, u0, u1, ...Object.fromEntries(Object.entries(o).map(([n, v]) => [n, y(v)])) });
  /** a closed soft shape told in [v, u] */
  const patch = (pts, out = 0) => shape(pts.map(([v, u, c]) => c ? [...at(v, u, out), c] : at(v, u, out)));
  const line = (pts, out = 0) => curve(pts.map(([v, u]) => at(v, u, out)));
  const within = (id, d, ...parts) => clip(`${slug}-${id}`, d) + `<g clip-path="url(#${slug}-${id})">${parts.flat(9).join('')}</g>`;
  const shadeOf = (v0, v1, out) => joined(col(-1, v0, v1, out), col(shadeEdge, v0, v1, out).reverse());

  /** something pulled over the limb from v0 to v1; hems: heights of the upper and lower edge band; over: parts drawn on it inside the outline */
  function sleeve(v0, v1, { out = .16 * k, tone = 'a', shade = 'ad', hems = [.34, .34], hemTone = 'ad', over = [] } = {}) {
    const d = joined(ring(v0, { out }), col(1, v0, v1, out), ring(v1, { out }).reverse(), col(-1, v0, v1, out).reverse());
    const [top, low] = hems;
    return [p(tone, d), within('c', d, p(shade, shadeOf(v0, v1, out)), over, top ? p(hemTone, band(v0 - .8, v0 + top, { out: out + 3 })) : '', low ? p(hemTone, band(v1 - low, v1 + .8, { out: out + 3 })) : ''),
      top ? p('n', curve(ring(v0 + top, { out }))) : '', low ? p('n', curve(ring(v1 - low, { out }))) : '', p('l', d)];
  }
  /** something filled, in rows that bulge between their welds */
  function puffed(welds, out, bulge = 10) {
    const side = u => welds.slice(1).flatMap((b, i) => {
      const a = welds[i];
      return [[...at(a + .08, u, out - bulge / 2), 'c'], at((a + b) / 2, u, out + bulge / 2), [...at(b - .08, u, out - bulge / 2), 'c']];
    });
    return joined(ring(welds[0], { out: out - bulge * .6 }), side(1), ring(welds.at(-1), { out: out - bulge * .6 }).reverse(), side(-1).reverse());
  }
  /** short lines across a hem: a rib knit */
  const ribs = (v0, v1, out, us) => p('h', us.map(u => line([[v0, u], [v1, u]], out)).join(''));
  /** knit courses, running the way it stretches */
  const courses = (vs, { out = .16 * k, u0 = -.55, u1 = .72 } = {}) => p('h', vs.map(v => curve(ring(v, { out, u0, u1 }))).join(''));

  /** a strap right round, with its ring and the end that turns back through it */
  function strap(v0, v1, { out = .16 * k + 5, ringAt = -.13, end = .68 } = {}) {
    const d = band(v0, v1, { out }), tail = w.band(y(v0) + 4, y(v1) - 4, { out, u0: ringAt + .13, u1: end });
    return [p('t', d), p('tl', tail), p('l', d), p('n', tail), p('m o', w.band(y(v0) - 5, y(v1) + 5, { out, u0: ringAt - .07, u1: ringAt + .07 }))];
  }
  const [px, py] = [q.patella.c[0], q.patella.c[1] + 2];
  /** an ellipse about the kneecap, in inches across and up from its middle */
  const oval = (rx, ry, dx = 0, dy = 0) => ell(px + dx * k, py + dy * k, rx * k, ry * k);
  /** the kneecap left free */
  function opening(rx = 1.05, ry = 1.32) {
    const d = oval(rx, ry), far = shape([[-rx - .4, -ry - .1], [-rx * .38, -ry], [-rx * .82, 0], [-rx * .35, ry], [-rx - .5, ry]].map(([x, yy]) => [px + x * k, py + yy * k]));
    return [p('s', d), within('h', d, p('sl', q.light), p('sd', far)), p('l', d)];
  }
  /** a thin cloth between skin and cold: seen where it stands out above and below */
  const cloth = (v0, v1, out = 5) => {
    const d = band(v0, v1, { out });
    return [p('w', d), p('b', band(v0, v1, { out, u1: -.58 })), p('l', d)];
  };
  return { ...K, slug, at, ring, col, band, patch, line, within, shadeOf, sleeve, puffed, ribs, courses, strap, oval, opening, cloth, px, py };
}
