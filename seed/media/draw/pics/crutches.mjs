// Crutches and what wears on them.
import { p, g, curve, ell, fair, joined, place, r1, shape, tube } from '../lib.mjs';
import * as B from '../body.mjs';
import { ground } from '../scene.mjs';
import { cuffedHand, seat, seatedShorts, soft } from '../props.mjs';
import { pic } from '../registry.mjs';

const K = 14, FLOOR = 752; // whole crutches, 50 in high, beside a seated leg
const sitter = slug => { const m = place(K, 214, FLOOR - 19.6 * K); return [seat(92, FLOOR - 14.9 * K, 54), g('body', B.bent(m).draw(slug + '-c'), seatedShorts(m))].join(''); };
/** a crutch stands on its tip at x, leaning by deg; inches are told upwards from the tip */
const standing = (x, deg, flip = 1) => { const m = place(K, x, FLOOR, deg, flip), up = (a, b) => m([a, -b]); up.all = pts => pts.map(([a, b, c]) => c === undefined ? up(a, b) : [...up(a, b), c]); up.k = K; return up; };
const bar = (up, pts, w) => p('m o', tube(up.all(pts), w * K, 3));
const holes = (up, x, from, to, step = 1) => { let d = ''; for (let y = from; y <= to; y += step) { const q = up(x, y); d += `M${r1(q[0])} ${r1(q[1])}h0`; } return p('l', d); };
const tip = up => [p('tl o', soft(up.all([[-.7, 2.6], [.7, 2.6], [1.0, .3], [1.0, 0], [-1.0, 0], [-1.0, .3]]), 5)), p('n', curve(up.all([[-.55, 1.2], [0, 1.08], [.55, 1.2]])))];

pic('underarm-crutches', 'A pair of underarm crutches', 'Two aluminium crutches beside a seated leg: pads on top, grips between the two bows, holes and a button to set the height, rubber tips.', () => {
  const crutch = (x, deg) => {
    const up = standing(x, deg), bow = s => [[3.1 * s, 47.4], [3.1 * s, 40], [2.95 * s, 32], [2.2 * s, 26], [1.1 * s, 20.5], [.62 * s, 17], [.55 * s, 12]];
    return [bar(up, [[0, 1.6], [0, 16]], .95), bar(up, fair(bow(-1), 1, 4), .95), bar(up, fair(bow(1), 1, 4), .95), p('tl o', soft(up.all([[-1.25, 14], [1.25, 14], [1.25, 12], [-1.25, 12]]), 6)), holes(up, 0, 4.2, 10.2, 1.5), p('m o', ell(...up(0, 11), 7)),
      [-1, 1].map(s => holes(up, 2.98 * s, 28.6, 38.6, 2)),
      p('m', tube(up.all([[-2.9, 32.6], [2.9, 32.6]]), 8)), p('a', soft(up.all([[-2.5, 33.5], [2.5, 33.5], [2.5, 31.7], [-2.5, 31.7]]), 10)), p('ad', soft(up.all([[-2.5, 32.3], [2.5, 32.3], [2.5, 31.7], [-2.5, 31.7]]), 8)), p('l', soft(up.all([[-2.5, 33.5], [2.5, 33.5], [2.5, 31.7], [-2.5, 31.7]]), 10)),
      pad(up), tip(up)];
  };
  const pad = up => { const d = shape(up.all([[-4.4, 48.3], [-4.3, 49.6], [-3.4, 50.1], [-1.8, 49.75], [0, 49.6], [1.8, 49.75], [3.4, 50.1], [4.3, 49.6], [4.4, 48.3], [3.8, 47], [2.4, 46.7], [0, 46.9], [-2.4, 46.7], [-3.8, 47]])); return [p('a', d), p('ad', shape(up.all([[-4.3, 47.9], [-3.8, 47], [-2.4, 46.7], [0, 46.9], [2.4, 46.7], [3.8, 47], [4.3, 47.9], [2.4, 47.6], [0, 47.7], [-2.4, 47.6]]))), p('h', curve(up.all([[-3.3, 49.3], [-1.8, 49.05], [0, 48.95], [1.8, 49.05], [3.3, 49.3]]))), p('l', d)]; };
  return g('floor', ground(FLOOR)) + sitter('underarm-crutches') + g('product', crutch(424, 2), crutch(604, 3));
}, 'units per inch: 14');

pic('forearm-crutches', 'A pair of forearm crutches', 'Two crutches beside a seated leg: an open cuff for the forearm, a grip that points forward, a single tube with holes to set the height.', () => {
  const crutch = (x, deg, flip) => {
    const up = standing(x, deg, flip), grip = soft(up.all([[.2, 33.1], [4.9, 32.7], [5.5, 32.1], [5.1, 31.1], [.2, 31.3]]), 8);
    const cuff = joined(up.all([[-4.2, 42.2], [-3.3, 42.9], [-1.2, 43.1], [.5, 42.7], [.9, 42.2]]), up.all([[.9, 42.2], [1.0, 41], [.7, 39.6]]), up.all([[.7, 39.6], [-.6, 39.2], [-2.6, 39.1], [-4.1, 39.5]]), up.all([[-4.1, 39.5], [-4.5, 40.8], [-4.2, 42.2]]));
    const inside = joined(up.all([[.9, 42.2], [.5, 42.7], [-1.2, 43.1], [-3.3, 42.9], [-4.2, 42.2]]), up.all([[-4.2, 42.2], [-3.0, 41.6], [-1.2, 41.4], [.3, 41.7], [.9, 42.2]]));
    return [bar(up, [[0, 1.6], [0, 21]], .95), holes(up, 0, 5, 17, 1.5),
      bar(up, fair([[0, 20.4], [0, 27], [0, 31.4], [-.4, 34], [-1.3, 37.6], [-2.2, 41]], 1, 3), 1.15), p('tl o', soft(up.all([[-.9, 22.6], [.9, 22.6], [.9, 20], [-.9, 20]]), 6)), p('m o', ell(...up(0, 18.6), 7)),
      p('a', grip), p('ad', soft(up.all([[.2, 31.9], [5.2, 31.7], [5.1, 31.1], [.2, 31.3]]), 5)), p('l', grip), [1.5, 2.6, 3.7].map(t => p('h', curve(up.all([[t, 32.6], [t + .06, 32.2]])))), p('tl o', soft(up.all([[-.9, 33.7], [.8, 33.6], [.8, 30.7], [-.9, 30.7]]), 8)),
      p('a', cuff), p('ad', inside), p('l', cuff), p('n', curve(up.all([[-4.2, 42.2], [-3.0, 41.6], [-1.2, 41.4], [.3, 41.7], [.9, 42.2]]))), p('m o', ell(...up(-1.9, 40.2), 7)), tip(up)];
  };
  return g('floor', ground(FLOOR)) + sitter('forearm-crutches') + g('product', crutch(450, -3, 1), crutch(640, 3, 1));
}, 'units per inch: 14');

pic('crutch-pads', 'Pads, grips and tips for underarm crutches', 'Two underarm pads, two foam grips and two rubber tips laid beside a hand, at the same scale.', () => {
  const k = 44;
  const pad = (x, y, deg) => {
    const m = place(k, x, y, deg), d = shape(m.all([[-4.1, .1], [-4.15, -.75], [-3.5, -1.15], [-2, -.85], [0, -.68], [2, -.85], [3.5, -1.15], [4.15, -.75], [4.1, .1], [3.7, .95], [2.4, 1.12], [0, 1.0], [-2.4, 1.12], [-3.7, .95]]));
    return [p('a', d), p('ad', shape(m.all([[-4.05, .3], [-3.7, .95], [-2.4, 1.12], [0, 1.0], [2.4, 1.12], [3.7, .95], [4.05, .3], [2.4, .55], [0, .48], [-2.4, .55]]))), p('h', curve(m.all([[-3.3, -.6], [-1.8, -.34], [0, -.22], [1.8, -.34], [3.3, -.6]]))), p('t', soft(m.all([[-2.1, .66], [2.1, .66], [2.1, .9], [-2.1, .9]]), 4)), p('l', d)];
  };
  const grip = (x, y, deg) => {
    const m = place(k, x, y, deg), d = joined(m.all([[-2.35, -.68], [-1.2, -.76], [0, -.7], [1.2, -.76], [2.35, -.68]]), m.all([[2.35, -.68], [2.6, -.4], [2.68, 0], [2.6, .4], [2.35, .68]]), m.all([[2.35, .68], [1.2, .76], [0, .7], [-1.2, .76], [-2.35, .68]]), m.all([[-2.35, .68], [-2.6, .4], [-2.68, 0], [-2.6, -.4], [-2.35, -.68]]));
    return [p('a', d), p('ad', joined(m.all([[-2.5, .42], [0, .34], [2.4, .42]]), m.all([[2.4, .42], [2.35, .68]]), m.all([[2.35, .68], [1.2, .76], [0, .7], [-1.2, .76], [-2.35, .68]]), m.all([[-2.35, .68], [-2.5, .42]]))), [-1.4, -.7, 0, .7].map(t => p('h', curve(m.all([[t, -.42], [t + .07, -.1], [t, .2]])))), p('al', ell(...m([2.36, 0]), .3 * k, .68 * k, deg)), p('t', ell(...m([2.38, 0]), .17 * k, .4 * k, deg)), p('n', ell(...m([2.38, 0]), .17 * k, .4 * k, deg)), p('l', d)];
  };
  const ring = (x, y, rx, a0, a1, e = .3) => Array.from({ length: 7 }, (_, i) => { const a = (a0 + (a1 - a0) * i / 6) * Math.PI / 180; return [x + rx * k * Math.cos(a), y + rx * k * e * Math.sin(a)]; });
  const upright = (x, y) => {
    const d = joined([[x - .72 * k, y - 2.1 * k], [x - .78 * k, y - .9 * k], [x - 1.1 * k, y - .3 * k], [x - 1.12 * k, y]], ring(x, y, 1.12, 180, 0), [[x + 1.12 * k, y], [x + 1.1 * k, y - .3 * k], [x + .78 * k, y - .9 * k], [x + .72 * k, y - 2.1 * k]], ring(x, y - 2.1 * k, .72, 0, -180));
    return [p('a', d), p('ad', joined([[x - .72 * k, y - 2.1 * k], [x - .78 * k, y - .9 * k], [x - 1.1 * k, y - .3 * k], [x - 1.12 * k, y]], ring(x, y, 1.12, 180, 122), [[x - .6 * k, y - .1 * k], [x - .42 * k, y - .9 * k], [x - .36 * k, y - 1.9 * k]])), p('al', ell(x, y - 2.1 * k, .72 * k, .22 * k)), p('t', ell(x, y - 2.1 * k, .5 * k, .14 * k)), p('n', ell(x, y - 2.1 * k, .5 * k, .14 * k)), [-.42, -.12].map(t => p('n', curve(ring(x, y + t * k, 1.0, 150, 30)))), p('l', d), p('l', ell(x, y - 2.1 * k, .72 * k, .22 * k))];
  };
  const tread = (x, y) => { // the other tip lies over: its tread is seen
    const e = (rx, f = 1) => ell(x, y, rx * k * .82, rx * k, 0), d = joined([[x, y - 1.12 * k], [x + .5 * k, y - 1.02 * k], [x + 1.1 * k, y - .78 * k], [x + 2.3 * k, y - .7 * k]], [[x + 2.3 * k, y - .7 * k], [x + 2.5 * k, y - .36 * k], [x + 2.55 * k, y], [x + 2.5 * k, y + .36 * k], [x + 2.3 * k, y + .7 * k]], [[x + 2.3 * k, y + .7 * k], [x + 1.1 * k, y + .78 * k], [x + .5 * k, y + 1.02 * k], [x, y + 1.12 * k]]);
    return [p('a', d), p('ad', joined([[x + .5 * k, y + .6 * k], [x + 1.1 * k, y + .46 * k], [x + 2.5 * k, y + .4 * k]], [[x + 2.5 * k, y + .4 * k], [x + 2.3 * k, y + .7 * k]], [[x + 2.3 * k, y + .7 * k], [x + 1.1 * k, y + .78 * k], [x + .5 * k, y + 1.02 * k]])), p('l', d), p('ad o', e(1.12)), [.78, .44].map(r => p('h', e(r)))];
  };
  return g('body', cuffedHand(place(k, 206, 470))) + g('product', pad(548, 142, -4), pad(566, 250, -4), grip(498, 384, -8), grip(622, 470, -8), upright(446, 684), tread(600, 640));
});
