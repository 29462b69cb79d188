// Rests that carry the whole lower leg.
import * as A from '../lib.mjs';
import { p, g, clip, box, curve, ell, joined, r1, shape } from '../lib.mjs';
import { couch, raised, shift, soft } from '../props.mjs';
import { pic } from '../registry.mjs';

const NEAR = [-16, 40]; // how far a rest's near edge stands in front of the leg's middle line
const nearer = (pts, share = 1) => shift(pts, NEAR[0] * share, NEAR[1] * share);
const last = run => run.at(-1);
/** the top of a rest, from its far to its near edge, along the line the leg lies on */
const topOf = run => joined(nearer(run, -1), nearer(run).reverse());
/** the end of a rest at the foot, down to `foot` on its near side */
const endOf = (run, foot) => { const a = last(nearer(run)), b = last(nearer(run, -1)), h = foot - a[1]; return soft([[...a, 4], [...b, 4], [b[0], b[1] + h, 22], [a[0], a[1] + h, 10]]); };

pic('leg-wedge', 'Foam leg wedge', 'A leg on a ramp of foam: the thigh lies on the slope, calf and heel on the level top. A seam runs round the cover, a zip along its foot.', () => {
  const { q, S } = raised(23, 292, 292, 34), bed = 562, foot = bed + NEAR[1];
  const y0 = S(-2.75, 6)[1], end = S(-2.4, 18.9)[0] + 22, knee = S(-2.3, .8)[0];
  const run = A.fair([[40, bed - 8], [120, bed - 62], [knee - 44, y0 + 30], [knee + 6, y0 + 2], [knee + 70, y0], [knee + 200, y0], [end, y0]], 12, 46);
  const near = nearer(run), back = last(near)[0], toe = [24, foot];
  const face = joined(near, [last(near), [back, foot - 14]], [[back, foot - 14], [back - 4, foot - 4], [back - 14, foot]], [[back - 14, foot], toe], [toe, near[0]]);
  const low = joined([toe, [70, foot - 32], [130, foot - 52], [360, foot - 58], [back, foot - 62]], [[back, foot - 62], [back, foot - 14]], [[back, foot - 14], [back - 4, foot - 4], [back - 14, foot]], [[back - 14, foot], toe]);
  const zip = curve([[160, foot - 24], [back - 90, foot - 24]]);
  return couch(486, 660, 748) +
    g('product', p('ad o', endOf(run, foot)), p('al o', topOf(run))) +
    g('body', q.draw('leg-wedge-c')) +
    g('product', p('a', face), p('ad', low), p('h', curve(shift(near.slice(1), 0, 13))), p('l', face),
      p('l', zip, 'style="stroke-width:11"'), p('wl', zip, 'stroke-dasharray="3 8"'), p('m o', box(back - 104, foot - 34, 36, 20, 7)), p('n', `M${r1(back - 82)} ${r1(foot - 24)}h5`));
});

pic('inflatable-wedge', 'Inflatable leg wedge', 'A leg on a blown-up ramp of two air chambers, one above the other; ribs are welded across the top, each chamber has its own valve.', () => {
  const { q, S } = raised(23, 292, 316, 30), bed = 566, foot = bed + NEAR[1];
  const y0 = S(-2.75, 6)[1], end = S(-2.4, 18.9)[0] + 26, knee = S(-2.3, .8)[0];
  const run = A.fair([[60, bed - 18], [120, bed - 58], [knee - 50, y0 + 34], [knee + 4, y0 + 2], [knee + 70, y0], [knee + 200, y0], [end, y0]], 12, 30);
  // ribs: the near edge swells between the welds
  const s = A.sampleRun(nearer(run), 6), L = [0]; s.forEach((q, i) => i && L.push(L[i - 1] + Math.hypot(q[0] - s[i - 1][0], q[1] - s[i - 1][1])));
  const total = last(L), ribs = 7, at = t => { const a = t * total; let i = 1; while (i < L.length - 1 && L[i] < a) i++; return A.lerp(s[i - 1], s[i], (a - L[i - 1]) / (L[i] - L[i - 1] || 1)); };
  const rib = (i, h) => { const a = at(i / ribs), b = at((i + 1) / ribs), n = [b[1] - a[1], a[0] - b[0]], l = Math.hypot(...n); return [0, .12, .5, .88, 1].map((t, j) => { const q = A.lerp(a, b, t), o = h * [0, .66, 1, .66, 0][j]; return [q[0] + n[0] / l * o, q[1] + n[1] / l * o]; }); };
  const edge = (h, share) => Array.from({ length: ribs }, (_, i) => nearer(rib(i, h), share));
  const near = edge(13, 0), far = edge(4, -2).flat().reverse();
  const back = last(s)[0], mid = (last(s)[1] + foot) / 2 + 8, toe = [34, foot - 8];
  const top = A.seg2d(near.flatMap(r => A.cubics(r))) + `L${r1(far[0][0])} ${r1(far[0][1])}` + curve(far).replace(/^M[^C]*/, '') + 'Z';
  const upper = joined(...near, [last(s), [back + 14, last(s)[1] + 26], [back + 16, mid - 34], [back - 4, mid]], [[back - 4, mid], [400, mid - 4], [170, mid + 2], toe]);
  const lower = joined([toe, [170, mid + 2], [400, mid - 4], [back - 4, mid]], [[back - 4, mid], [back + 17, mid + 30], [back + 16, foot - 34], [back + 6, foot - 6], [back - 22, foot + 2]], [[back - 22, foot + 2], [360, foot + 6], [90, foot + 4], toe]);
  const lowSh = joined([toe, [120, foot - 20], [360, foot - 26], [back + 30, foot - 34]], [[back + 30, foot - 34], [back + 30, foot + 20], [34, foot + 20], toe]);
  const upSh = joined([[130, mid - 14], [300, mid - 36], [500, mid - 40], [back + 16, mid - 42]], [[back + 16, mid - 42], [back + 10, mid - 18], [back - 4, mid]], [[back - 4, mid], [400, mid - 4], [170, mid + 2], toe]);
  const sideEnd = joined([last(s), nearer([last(s)], -2)[0]], [nearer([last(s)], -2)[0], [back + 48, last(s)[1] - 40], [back + 50, mid - 100], [back + 34, mid - 70]], [[back + 34, mid - 70], [back + 52, mid - 40], [back + 48, foot - 96], [back + 28, foot - 70]], [[back + 28, foot - 70], [back - 10, foot]], [[back - 10, foot], last(s)]);
  const welds = near.slice(1).map(r => { const a = r[0], b = nearer([a], -2)[0]; return p('n', curve([A.lerp(a, b, .08), [(a[0] + b[0]) / 2 + 3, (a[1] + b[1]) / 2 + 2], A.lerp(a, b, .96)])); });
  const creases = near.slice(2).map(([[x, y]]) => p('n', curve([[x, y + 4], [x + 1, y + 18], [x + 5, y + 34]])));
  const valve = (x, y) => [p('w o', ell(x, y, 25, 22)), p('c', shape([[x - 22, y], [x - 10, y - 12], [x - 12, y + 2], [x - 6, y + 16], [x - 16, y + 14]])), p('n', ell(x + 1, y, 13, 11)), p('w o', soft([[x + 18, y - 9], [x + 50, y - 5], [x + 50, y + 13], [x + 18, y + 9]], 8))];
  return couch(486, 660, 748) +
    g('product', p('ad o', sideEnd), p('al', top), welds, p('l', top)) +
    g('body', q.draw('inflatable-wedge-c')) +
    g('product', p('a', lower), clip('inflatable-wedge-l', lower), `<g clip-path="url(#inflatable-wedge-l)">${p('ad', lowSh)}</g>`, p('l', lower), p('a', upper), p('ad', upSh), creases, p('l', upper),
      p('wl', curve([[back - 18, mid - 92], [back - 8, mid - 76], [back - 6, mid - 60]]), 'style="stroke-width:7"'), valve(back - 110, mid - 56), valve(back - 110, (mid + foot) / 2));
});

pic('leg-trough', 'Leg rest with a groove', 'A lower leg lying in the groove of a foam block, which is cut in on two faces: turned over, it is lower.', () => {
  const { q, S } = raised(23, 250, 342, 24);
  const rim = S(-2.75, 6)[1] - 28, foot = rim + 200, x0 = S(-2.3, 2.6)[0] - 16, x1 = S(-2.3, 18.9)[0] - 46;
  const at = (x, u, v) => [x + 104 * u, rim + (foot - rim) * v - 56 * u]; // u from the near to the far side, v from the rim down
  const E = (...uv) => uv.map(([u, v]) => at(x1, u, v));
  const groove = [[.15, 0], [.2, .14], [.31, .25], [.5, .28], [.69, .25], [.8, .14], [.85, 0]];
  const end = joined(E([0, 0], [.15, 0]), E(...groove), E([.85, 0], [1, 0]), E([1, 0], [1, 1]), E([1, 1], [.74, 1]), E([.74, 1], [.7, .9], [.5, .86], [.3, .9], [.26, 1]), E([.26, 1], [0, 1]), E([0, 1], [0, 0]));
  const face = soft([[x0, rim, 26], [x1, rim, 6], [x1, foot, 6], [x0 - 26, foot, 18]]), low = soft([[x0 - 18, foot - 50, 2], [x1, foot - 54, 2], [x1, foot, 6], [x0 - 26, foot, 18]]);
  const lip = (u0, u1, back) => soft([at(x0 + back, u0, 0), at(x1, u0, 0), at(x1, u1, 0), at(x0 + back, u1, 0)], 5);
  const inside = joined([at(x0 + 20, .85, 0), at(x1, .85, 0)], E(...groove).reverse(), [at(x1, .15, 0), at(x0 + 20, .15, 0)]);
  return couch(486, 660, 748) +
    g('product', p('ad o', inside), p('al o', lip(.85, 1, 8))) + g('body', q.draw('leg-trough-c')) +
    g('product', p('al o', lip(0, .15, 4)), p('ad o', end), p('a', face), p('ad', low), p('h', curve([[x0 + 26, rim + 14], [x1 - 12, rim + 14]])), p('l', face));
});
