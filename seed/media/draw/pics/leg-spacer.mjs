// Pillows between the knees.
import { p, g, curve, shape, joined, place } from '../lib.mjs';
import * as B from '../body.mjs';
import { pic } from '../registry.mjs';

pic('leg-spacer', 'Knee pillow between the legs of a side sleeper', 'Two legs lying one above the other on a mattress; a contoured foam spacer keeps the knees apart.', () => {
  const k = 23, X = 330, lo = place(k, X, 500, -90), hi = place(k, X, 292, -90, -1);
  const a = B.front(lo), b = B.front(hi), h = B.FAIR.front;
  const legS = (q, sh) => [p('s', q.outline), p('sd', sh), p('sl', q.light), ...q.lines.filter((_, i) => i !== 2).map(d => p('n', d)), p('l', q.outline)];
  // hourglass, seen from the front: 10 in long, 8 in at the ends, 5.2 at the waist
  const cx = X + 8, cy = 396, U = k;
  const top = [[-5.1, -2.2], [-4.75, -3.6], [-3.6, -3.7], [-1.9, -2.75], [0, -2.3], [1.9, -2.6], [3.5, -3.35], [4.5, -3.25], [4.9, -2.1]];
  const pts = [...top, [5.0, 0], ...top.map(([x, y]) => [x, -y]).reverse(), [-5.2, 0]].map(([x, y]) => [cx + x * U, cy + y * U]);
  const body = shape(pts), low = shape([[-5.15, 1.2], [-5.1, 2.2], [-4.75, 3.6], [-3.6, 3.7], [-1.9, 2.75], [0, 2.3], [1.9, 2.6], [3.5, 3.35], [4.5, 3.25], [4.9, 2.1], [4.98, 1.1], [3.6, 1.7], [1.8, 1.1], [0, .9], [-2, 1.2], [-3.8, 1.9]].map(([x, y]) => [cx + x * U, cy + y * U]));
  const inset = pts.map(([x, y]) => [cx + (x - cx) * .87, cy + (y - cy) * .82]);
  const hem = (q, m, s) => { const l = m.all([[-5.1, -20], [-5.15, -16], [-4.72, -12.2]]), r = m.all([[3.05, -12.2], [3.2, -15.5], [3.3, -20]]); return [p('b', joined(l, m.all([[-4.72, -12.2], [-.8, -11.9], [3.05, -12.2]]), r)), p('bd', s > 0 ? joined(l, m.all([[-4.72, -12.2], [-2.8, -12.0]]), m.all([[-2.8, -12], [-3.2, -16], [-3.2, -20]])) : joined(m.all([[1.4, -20], [1.3, -16], [1.3, -12.1]]), m.all([[1.3, -12.1], [3.05, -12.2]]), r)), p('n', curve(m.all([[-4.82, -12.95], [-.8, -12.65], [3.1, -12.95]]))), p('l', curve(l) + curve(m.all([[-4.72, -12.2], [-.8, -11.9], [3.05, -12.2]])) + curve(r))]; };
  return g('bed', p('e', 'M0 452H800V640H0z'), p('b', 'M0 640C240 648 560 648 800 640V800H0z'), p('bd', 'M0 742C240 750 560 750 800 742V800H0z'), p('n', 'M0 452H800'), p('l', 'M0 640C240 648 560 648 800 640'), p('n', 'M0 742C240 750 560 750 800 742')) +
    g('body', legS(a, a.shade), hem(a, lo, 1), legS(b, b.shadeM), hem(b, hi, -1)) +
    g('product', p('a', body), p('ad', low), p('n', shape(inset), 'style="stroke:var(--kw-accent-light,#5FAAA0)"'), p('l', body));
}, '');
