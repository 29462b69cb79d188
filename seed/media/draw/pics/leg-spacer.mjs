// Pillows between the knees.
import { p, g, curve, joined, limb, place, shape } from '../lib.mjs';
import * as B from '../body.mjs';
import { couch } from '../props.mjs';
import { pic } from '../registry.mjs';

const h = B.FAIR.front;
/** a leg from the front, without the hollow beside the kneecap: it lies on its side */
const lying = (q, shade) => [p('s', q.outline), p('sd', shade), p('sl', q.light), ...q.lines.filter((_, i) => i !== 2).map(d => p('n', d)), p('l', q.outline)];
/** the hem of running shorts on a lying leg; s says which side is below */
const hem = (q, m, s) => { const l = m.all([[-5.1, -20], [-5.15, -16], [-4.72, -12.2]]), r = m.all([[3.05, -12.2], [3.2, -15.5], [3.3, -20]]); return [p('b', joined(l, m.all([[-4.72, -12.2], [-.8, -11.9], [3.05, -12.2]]), r)), p('bd', s > 0 ? joined(l, m.all([[-4.72, -12.2], [-2.8, -12.0]]), m.all([[-2.8, -12], [-3.2, -16], [-3.2, -20]])) : joined(m.all([[1.4, -20], [1.3, -16], [1.3, -12.1]]), m.all([[1.3, -12.1], [3.05, -12.2]]), r)), p('n', curve(m.all([[-4.82, -12.95], [-.8, -12.65], [3.1, -12.95]]))), p('l', curve(l) + curve(m.all([[-4.72, -12.2], [-.8, -11.9], [3.05, -12.2]])) + curve(r))]; };
/** two legs of a side sleeper, k units an inch, knees at x, the lower leg at y0, the upper at y1 */
const sleeper = (k, x, y0, y1, shorts = true) => {
  const lo = place(k, x, y0, -90), hi = place(k, x, y1, -90, -1), a = B.front(lo), b = B.front(hi);
  return { lo, hi, draw: () => [lying(a, a.shade), shorts && hem(a, lo, 1), lying(b, b.shadeM), shorts && hem(b, hi, -1)].filter(Boolean) };
};
const seamOf = (pts, c, sx, sy) => pts.map(([x, y]) => [c[0] + (x - c[0]) * sx, c[1] + (y - c[1]) * sy]);

pic('leg-spacer', 'Knee pillow between the legs of a side sleeper', 'Two legs lying one above the other on a mattress; a contoured foam spacer keeps the knees apart.', () => {
  const k = 23, X = 330, legs = sleeper(k, X, 500, 292);
  // hourglass, seen from the front: 10 in long, 8 in at the ends, 5.2 at the waist
  const cx = X + 8, cy = 396, U = k;
  const top = [[-5.1, -2.2], [-4.75, -3.6], [-3.6, -3.7], [-1.9, -2.75], [0, -2.3], [1.9, -2.6], [3.5, -3.35], [4.5, -3.25], [4.9, -2.1]];
  const pts = [...top, [5.0, 0], ...top.map(([x, y]) => [x, -y]).reverse(), [-5.2, 0]].map(([x, y]) => [cx + x * U, cy + y * U]);
  const body = shape(pts), low = shape([[-5.15, 1.2], [-5.1, 2.2], [-4.75, 3.6], [-3.6, 3.7], [-1.9, 2.75], [0, 2.3], [1.9, 2.6], [3.5, 3.35], [4.5, 3.25], [4.9, 2.1], [4.98, 1.1], [3.6, 1.7], [1.8, 1.1], [0, .9], [-2, 1.2], [-3.8, 1.9]].map(([x, y]) => [cx + x * U, cy + y * U]));
  return couch(452, 640, 742) + g('body', legs.draw()) +
    g('product', p('a', body), p('ad', low), p('n', shape(seamOf(pts, [cx, cy], .87, .82)), 'style="stroke:var(--kw-accent-light,#5FAAA0)"'), p('l', body));
}, '');

pic('strap-knee-pillow', 'Small knee pillow with a strap round one leg', 'Two lying legs seen close; a small pillow between the knees, its elastic strap closed round the upper leg, above the kneecap.', () => {
  const k = 31, X = 400, y0 = 528, y1 = 268, legs = sleeper(k, X, y0, y1, false), { hi } = legs;
  const cx = X + 4, cy = 398, at = a => a.map(([x, y]) => [cx + x * k, cy + y * k]);
  // 7.4 in long, 5.6 at the ends, 3.7 at the waist
  const top = [[-3.75, -1.5], [-3.45, -2.6], [-2.55, -2.75], [-1.4, -2.15], [0, -1.85], [1.4, -2.1], [2.5, -2.65], [3.35, -2.5], [3.65, -1.4]];
  const pts = at([...top, [3.78, 0], ...top.map(([x, y]) => [x, -y]).reverse(), [-3.88, 0]]), body = shape(pts);
  const low = shape(at([[-3.86, .7], [-3.75, 1.5], [-3.45, 2.6], [-2.55, 2.75], [-1.4, 2.15], [0, 1.85], [1.4, 2.1], [2.5, 2.65], [3.35, 2.5], [3.65, 1.4], [3.76, .6], [2.6, 1.15], [1.3, .75], [0, .6], [-1.4, .8], [-2.8, 1.3]]));
  // the strap: 2 in of elastic round the thigh, out of a slot in the pillow's side
  const thigh = limb(h.lat, h.med, -.14), v = -3.5, w = 1.9, ring = (a, b, o, u0 = -1, u1 = 1, n = 5) => Array.from({ length: n + 1 }, (_, i) => { const t = i / n; return thigh.wrap(a + (b - a) * t, u0 + (u1 - u0) * t, o); });
  const band = (a, b, u0, u1, o = .2) => joined(hi.all(ring(a, a, o, u0, u1)), hi.all(ring(b, b, o, u0, u1).reverse()));
  return couch(452, 676, 764) + g('body', legs.draw()) +
    g('product', p('t', band(v, v + w, -1, 1)), [.3, .7].map(t => p('wl', curve(hi.all(ring(v + w * t, v + w * t, .2, -.9, .9))), 'stroke-dasharray="6 8" opacity=".4"')), p('l', band(v, v + w, -1, 1)),
      p('tl o', band(v - .12, v + w + .12, -.62, .02, .28)), [.2, w - .2].map(t => p('wl', curve(hi.all(ring(v + t, v + t, .28, -.52, -.08, 3))), 'stroke-dasharray="6 7"')),
      p('a', body), p('ad', low), p('h', shape(seamOf(pts, [cx, cy], .87, .82))), p('l', body));
});

pic('long-leg-spacer', 'Long leg spacer, knee to ankle', 'Two legs lying one above the other; a long foam pillow lies between them from above the knees to the ankles.', () => {
  const k = 23, X = 270, y0 = 500, y1 = 292, legs = sleeper(k, X, y0, y1, false), cy = 396;
  const at = a => a.map(([x, y]) => [X + x * k, cy + y * k]);
  // 22 in long: 7.6 in at the knees, 5 below them where the calves lie, 7 at the ankles
  const top = [[-5.3, -1.9], [-5.0, -3.3], [-3.9, -3.55], [-2.1, -2.95], [0, -2.7], [2.2, -2.6], [5.4, -2.6], [9, -2.75], [12.2, -3.0], [15.2, -3.3], [16.4, -3.0], [16.75, -1.7]];
  const pts = at([...top, [16.8, 0], ...top.map(([x, y]) => [x, -y]).reverse(), [-5.4, 0]]), body = shape(pts);
  const low = shape(at([[-5.38, .9], [-5.3, 1.9], [-5, 3.3], [-3.9, 3.55], [-2.1, 2.95], [0, 2.7], [2.2, 2.6], [5.4, 2.6], [9, 2.75], [12.2, 3.0], [15.2, 3.3], [16.4, 3.0], [16.75, 1.7], [16.8, 1.0], [14.6, 1.5], [11, 1.2], [6, .8], [2, .85], [-1.6, 1.2], [-3.8, 1.7]]));
  const seam = at([[-4.6, 0], [-4.3, -1.9], [-3.6, -2.5], [-1.8, -2.1], [.4, -1.9], [5.4, -1.8], [9.6, -2.0], [13, -2.3], [15.2, -2.45], [15.9, -1.6], [16, 0], [15.9, 1.6], [15.2, 2.45], [13, 2.3], [9.6, 2.0], [5.4, 1.8], [.4, 1.9], [-1.8, 2.1], [-3.6, 2.5], [-4.3, 1.9]]);
  return couch(452, 640, 742) + g('body', legs.draw()) +
    g('product', p('a', body), p('ad', low), p('h', shape(seam)), p('l', body));
});
