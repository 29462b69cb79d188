// Running shoes.
import * as A from '../lib.mjs';
import { p, g, curve, joined, place, r1, shape } from '../lib.mjs';
import * as B from '../body.mjs';
import { ground } from '../scene.mjs';
import { innerFoot, shoe, soft } from '../props.mjs';
import { pic } from '../registry.mjs';

const K = 52;
/** the shank above a shoe, and a sock at its collar */
const shank = (draw, m) => [draw, p('w', joined(m.all([[-1.95, 14.4], [-.4, 14.75], [1.3, 14.4]]), m.all([[1.3, 14.4], [1.6, 15.6], [2.2, 16.8], [1.2, 17.6], [-2.2, 17.2]]), m.all([[-2.2, 17.2], [-1.95, 15.8], [-1.95, 14.4]]))), p('l', curve(m.all([[-1.95, 16.4], [-1.92, 15.4], [-1.95, 14.4]])) + curve(m.all([[-1.95, 14.4], [-.4, 14.75], [1.3, 14.4]])) + curve(m.all([[1.3, 14.4], [1.5, 15.2], [1.9, 16]]))), [15.1, 15.7].map(y => p('n', curve(m.all([[-1.5, y], [-.4, y + .2], [.8, y]])))), ];
const laces = (m, n = 4) => Array.from({ length: n }, (_, i) => { const t = i / (n - 1), a = m([2.15 + 2.5 * t, 15.95 + 1.32 * t]), b = m([2.75 + 2.4 * t, 16.0 + 1.2 * t]), c = m([1.75 + 2.35 * t, 16.7 + 1.2 * t]); return [p('l', curve([b, a, c]), 'style="stroke-width:15"'), p('wl', curve([b, a, c]), 'style="stroke-width:8"')]; });

pic('stability-shoe', 'Stability running shoe', 'The inner side of a running shoe on a foot: a firm rail is set into the midsole from the heel to under the arch.', () => {
  const m = place(K, 250, -478), s = shoe(m), M = s.M, f = innerFoot(m);
  const rail = joined(M([[-2.5, 19.3], [-1.4, 19.52], [1, 19.64], [2.8, 19.64], [4.1, 19.6]]), M([[4.1, 19.6], [3.2, 20.1], [2.2, 20.3]]), M([[2.2, 20.3], [0, 20.34], [-1.6, 20.32], [-2.4, 20.12]]), M([[-2.4, 20.12], [-2.62, 19.7], [-2.5, 19.3]]));
  const counter = joined(M([[-2.55, 16.6], [-1.5, 17.1], [-.8, 18.0], [.2, 19.5]]), M([[.2, 19.5], [-1.4, 19.42], [-2.72, 19.1]]), M([[-2.72, 19.1], [-2.82, 18.3], [-2.5, 17.2], [-2.55, 16.6]]));
  const cap = joined(M([[6.9, 18.1], [6.55, 18.7], [6.7, 19.45]]), M([[6.7, 19.45], [8.75, 19.3]]), M([[8.75, 19.3], [8.4, 18.7], [7.7, 18.27], [6.9, 18.1]]));
  const eyestay = joined(M([[2.0, 16.1], [3.2, 17.3], [5.1, 18.3]]), M([[5.1, 18.3], [4.5, 18.6], [2.6, 17.9], [1.4, 16.8]]), M([[1.4, 16.8], [2.0, 16.1]]));
  const mesh = [[1.5, 17.75], [2.5, 18.25], [3.5, 18.65], [4.6, 18.95], [5.6, 19.0]].map(([x, y]) => p('h', curve(M([[x, y], [x + .06, y + .34]]))));
  return g('floor', ground(r1(m([0, 20.95])[1]))) + g('body', shank(f.draw('stability-shoe-c'), m)) + g('product', p('a', s.upper), p('ad', counter), p('ad', cap), mesh, p('al', eyestay), p('n', eyestay), p('n', curve(M([[-1.5, 17.1], [-.8, 18.0], [.1, 19.3]]))), laces(m), p('h', curve(M([[-2.15, 16.5], [-1.4, 16.75], [-.6, 17.35], [.5, 17.25], [1.3, 16.6]])), 'stroke-dasharray="7 6"'), p('l', s.upper),
    p('w', s.midsole), p('ad o', rail), [-1.7, -.7, .3, 1.3, 2.3].map(x => p('h', curve(M([[x, 19.78], [x + .35, 20.12]])))), p('t', s.tread), p('l', s.midsole), p('n', curve(M([[4.8, 20.05], [6.4, 20.0], [8, 19.8]]))));
});

pic('neutral-shoe', 'Neutral running shoe', 'The outer side of a light running shoe on a foot: a knit upper, a tall soft midsole curved up at heel and toe, nothing set into it.', () => {
  const m = place(K, 250, -478), top = [[-2.7, 18.75], [-1.4, 18.95], [1, 19.15], [3.4, 19.35], [6, 19.3], [8.75, 19.3]], s = shoe(m, { foreRise: 1.05, heelLow: 20.2, top }), M = s.M, q = B.side(m);
  const knit = [[[.2, 17.9], [.3, 18.4]], [[1.5, 17.9], [1.6, 18.5]], [[2.9, 18.1], [3.0, 18.8]], [[4.2, 18.3], [4.3, 18.95]], [[5.5, 18.5], [5.55, 19.0]], [[6.8, 18.6], [6.82, 19.0]]].map(r => p('h', curve(M(r))));
  const low = joined(M([[-2.75, 18.1], [-1.2, 18.4], [1.2, 18.7], [3.4, 18.95], [6, 18.95], [8.6, 19.0]]), M([[8.6, 19.0], [8.75, 19.3]]), M([...top].reverse()), M([[-2.7, 18.75], [-2.8, 18.4], [-2.75, 18.1]]));
  const tab = soft(M([[-2.75, 16.6], [-2.75, 15.5], [-2.15, 15.4], [-2.15, 16.6]]), 12);
  return g('floor', ground(r1(m([0, 20.95])[1]))) + g('body', shank(q.draw('neutral-shoe-c'), m)) + g('product', p('al o', tab), p('a', s.upper), p('ad', low), knit, laces(m), p('h', curve(M([[-2.1, 16.5], [-1.4, 16.75], [-.6, 17.35], [.5, 17.25], [1.3, 16.6]])), 'stroke-dasharray="7 6"'), p('l', s.upper),
    p('w', s.midsole), p('c', joined(M([[-2.75, 19.9], [-1.2, 20.2], [2.4, 20.3], [5.6, 20.3], [8.7, 19.75]]), M([[8.7, 19.75], [8.7, 19.85], [7.6, 20.75], [5.6, 20.9], [2.4, 20.9], [-1.4, 20.9], [-2.6, 20.2], [-2.75, 19.9]]))), p('n', curve(M([[-1.8, 19.5], [1.2, 19.75], [4.4, 19.85], [7, 19.65]]))), p('t', s.tread), p('l', s.midsole));
});

pic('wide-shoe', 'Wide stability shoe', 'A foot and a running shoe from above at the same scale: a line under each shows its width, and the shoe is the broader; its insole shows in the opening.', () => {
  const m = place(K, 210, 402), n = place(K, 560, 396), M = a => n.all(a);
  const last = A.fair([[.1, 5.75], [-1.0, 5.5], [-1.6, 4.6], [-1.66, 3.2], [-1.6, 1.6], [-1.8, 0], [-2.3, -1.5], [-2.46, -2.8], [-2.3, -4.2], [-1.7, -5.3], [-.7, -5.8], [.4, -5.6], [1.5, -4.9], [2.3, -3.7], [2.5, -2.4], [2.36, -.9], [2.06, .8], [1.86, 2.6], [1.72, 4.2], [1.2, 5.4], [.1, 5.75]], .25, .9).slice(0, -1);
  const d = shape(M(last)), sole = shape(M(last.map(([x, y]) => [x * 1.07, -.02 + (y + .02) * 1.03])));
  const shade = joined(M([[.1, 5.75], [-1.0, 5.5], [-1.6, 4.6], [-1.66, 3.2], [-1.6, 1.6], [-1.8, 0], [-2.3, -1.5], [-2.46, -2.8], [-2.3, -4.2]]), M([[-1.86, -3.4], [-1.96, -2.6], [-1.78, -1.4], [-1.3, 0], [-1.16, 1.6], [-1.2, 3.2], [-1.1, 4.4], [-.6, 5.2], [.1, 5.75]]));
  const mouth = shape(M([[.06, 5.1], [-.72, 4.8], [-1.02, 3.9], [-.98, 2.7], [-.72, 1.6], [.1, 1.3], [.9, 1.6], [1.16, 2.7], [1.14, 3.9], [.8, 4.8]])), bed = shape(M([[.06, 4.86], [-.5, 4.5], [-.72, 3.8], [-.7, 2.8], [-.5, 1.9], [.08, 1.66], [.68, 1.9], [.88, 2.8], [.86, 3.8], [.58, 4.5]]));
  const tongue = joined(M([[-.82, 2.2], [-.84, .6], [-.76, -1.0], [-.3, -1.9]]), M([[-.3, -1.9], [.1, -2.05], [.5, -1.9]]), M([[.5, -1.9], [.94, -1.0], [1.04, .6], [1.0, 2.2]]), M([[1.0, 2.2], [.9, 1.75], [.1, 1.5], [-.7, 1.75], [-.82, 2.2]]));
  const cap = joined(M([[-2.24, -4.3], [-1.2, -4.75], [0, -4.8], [1.2, -4.4], [1.98, -4.3]]), M([[1.98, -4.3], [1.5, -4.9], [.4, -5.6], [-.7, -5.8], [-1.7, -5.3], [-2.24, -4.3]]));
  const rows = [1.1, .2, -.7, -1.5].map((y, i) => [[-1.12 + i * .06, y + .06], [-.4, y - .1], [.6, y - .1], [1.3 - i * .08, y + .06]]);
  const stay = s => p('n', curve(M([[s < 0 ? -1.2 : 1.4, 1.9], [s < 0 ? -1.28 : 1.46, .4], [s < 0 ? -1.1 : 1.28, -1.2], [s < 0 ? -.7 : .86, -2.3]])));
  const [a] = m([-1.92, 0]), [b] = m([2.13, 0]), [c] = n([-2.63, 0]), [e] = n([2.67, 0]), y0 = r1(m([0, 5.9])[1]);
  return g('body', B.footTop(m).draw()) + g('product', p('w o', sole), p('a', d), p('ad', shade), p('ad', cap), p('n', curve(M([[-2.1, -4.2], [-1.2, -4.6], [0, -4.66], [1.2, -4.3], [1.9, -4.1]]))), p('l', d), p('al o', tongue), rows.map(r => [p('l', curve(M(r)), 'style="stroke-width:19"'), p('wl', curve(M(r)), 'style="stroke-width:11"')]), stay(-1), stay(1), p('ad o', mouth), p('w', bed), p('n', bed), p('n', curve(M([[-.3, 3.4], [.1, 3.3], [.5, 3.4]])))) +
    g('guides', [[a, b], [c, e]].map(([x0, x1]) => p('gl', `M${r1(x0)} ${y0 + 26}H${r1(x1)}M${r1(x0)} ${y0 + 14}v24M${r1(x1)} ${y0 + 14}v24`)));
});
