// Stretchy tape on the skin.
import * as A from '../lib.mjs';
import { p, g, curve, ell, joined, place, shape } from '../lib.mjs';
import { onKnee } from '../scene.mjs';
import { soft } from '../props.mjs';
import { pic } from '../registry.mjs';

// Tape lies flat on a limb: it is laid out on the unrolled skin, inches down and inches round, and rolled up again.
const GIRTH = 2.25 * Math.PI / 2; // inches from the middle of the visible face to its edge
const onSkin = ({ w, y }, [round, v], out = 4) => w.wrap(y(v), Math.max(-1, Math.min(1, round / GIRTH)), out);
const unrolled = vu => A.fair(vu.map(([v, u]) => [u * GIRTH, v]), .35, 1);
/** a strip on the unrolled skin, ends cut straight with rounded corners */
const cut = (run, width) => {
  const l = A.offset(run, width / 2, 2), r = A.offset(run, -width / 2, 2).reverse();
  const corner = (a, b, from) => { const t = [a[0] - from[0], a[1] - from[1]], n = Math.hypot(...t) || 1, d = width * .16; return [.08, .3, .7, .92].map((s, i) => { const [x, y] = A.lerp(a, b, s), o = d * [.6, 1, 1, .6][i]; return [x + t[0] / n * o, y + t[1] / n * o]; }); };
  return [...l.slice(0, -1), ...corner(l.at(-1), r[0], l.at(-3)), ...r.slice(1, -1), ...corner(r.at(-1), l[0], r.at(-3))];
};
/** a tape on the knee K, `width` inches broad: tone, shade on the side away from the window, weave, contour */
const laid = (K, vu, width, weave = [-.16, .2]) => {
  const run = unrolled(vu), at = pts => pts.map(q => onSkin(K, q)), d = shape(at(cut(run, width)));
  const edge = A.offset(run, width / 2, 2), inner = A.offset(run, width * .3, 2);
  return [p('a', d), p('ad', joined(at(edge), at(inner).reverse())), weave.map(t => p('h', curve(at(A.offset(run, width * t, 1).slice(1, -1))))), p('l', d)];
};
/** the same strip on its backing sheet, plotted through m */
const onSheet = (m, run, width, weave = [0]) => { const d = shape(m.all(cut(run, width))); return { gone: p('n', d, 'stroke-dasharray="7 7"'), draw: [p('a', d), weave.map(t => p('h', curve(m.all(A.offset(run, width * t, 1).slice(1, -1))))), p('l', d)] }; };

/** a roll of tape lying on its side, 2.7 in across and 2 in high, its end standing off to the right */
const roll = (x, base, k = 44) => {
  const R = 1.35 * k, h = 2 * k, e = .34, top = base - h;
  const ring = (cy, r, a0, a1, n = 8) => Array.from({ length: n + 1 }, (_, i) => { const a = (a0 + (a1 - a0) * i / n) * Math.PI / 180; return [x + r * Math.cos(a), cy + r * e * Math.sin(a)]; });
  const wall = joined(ring(top, R, 180, 0), ring(base, R, 0, 180)), sh = joined(ring(top, R, 180, 124, 4), ring(base, R, 124, 180, 4));
  const flap = (y0, dy) => [[x + R * .55, y0 + R * e * .84], [x + R * .98, y0 + R * e * .86], [x + R * 1.5, y0 + R * e * .5 + dy], [x + R * 1.95, y0 + R * e * .62 + dy]];
  const end = joined(flap(top, 6), flap(base, 6).reverse()), back = joined(flap(top, 6).slice(2), flap(base, 6).slice(2).reverse());
  return [p('a', wall), p('ad', sh), p('l', wall), p('al o', ell(x, top, R, R * e)), [.86, .73].map(t => p('n', ell(x, top, R * t, R * t * e), 'style="stroke:var(--kw-accent,#1F7A74)"')), p('w o', ell(x, top, R * .58, R * .58 * e)), p('tl', ell(x, top + 2, R * .47, R * .45 * e)), p('n', ell(x, top + 2, R * .47, R * .45 * e)),
    p('a', end), p('ad', joined(flap(base - 20, 6), flap(base, 6).reverse())), p('h', curve(flap(top + 26, 6).slice(1).map(([a, b], i) => [a - i * 4, b]))), p('h', curve(flap(top + 50, 6).slice(1).map(([a, b], i) => [a - i * 4, b]))), p('l', end)];
};
const table = (y, x = 452) => g('table', p('b', `M${x} ${y}H800V${y + 40}H${x}z`), p('l', `M800 ${y}H${x}V${y + 40}H800`));

pic('tape-roll', 'Kinesiology tape', 'A strip of stretchy tape, cut into a Y, runs down the thigh and round both sides of the kneecap; the roll stands beside the knee.', () => {
  const K = onKnee(44, 268, 398), { q, k } = K, at = vu => vu.map(([v, u]) => onSkin(K, [u * GIRTH, v])), fairRun = run => A.fair(run, 14, 44);
  const outL = fairRun(at([[-7.6, -.12], [-6, -.12], [-4.4, -.16], [-3, -.32], [-1.4, -.46], [.2, -.46], [1.6, -.3], [2.6, -.04], [3.2, .12]]));
  const inL = fairRun(at([[3.3, .3], [2.5, .2], [1.5, .02], [.2, -.16], [-1, -.16], [-2.2, -.02], [-3.4, .18]]));
  const inR = fairRun(at([[-3.4, .26], [-2.2, .46], [-1, .62], [.2, .64], [1.5, .5], [2.4, .36], [3.3, .4]]));
  const outR = fairRun(at([[3.2, .58], [2.4, .72], [1.4, .9], [.2, .97], [-1.4, .94], [-3, .76], [-4.4, .6], [-6, .54], [-7.6, .54]]));
  const cap = (a, b, d) => [A.lerp(a, b, .2), A.lerp(a, b, .5), A.lerp(a, b, .8)].map(([x, y], i) => [x, y + d * [.7, 1, .7][i]]);
  const Y = joined([...outL, ...cap(outL.at(-1), inL[0], 12), ...inL], [inL.at(-1), ...at([[-3.55, .22]]), inR[0]], [...inR, ...cap(inR.at(-1), outR[0], 12), ...outR, ...cap(outR.at(-1), outL[0], -12), outL[0]]);
  const shade = joined(outL, at([[3.2, .12], [2.5, .04], [1.5, -.16], [.2, -.33], [-1.4, -.34], [-3, -.18], [-4.4, 0], [-6, .04], [-7.6, .04]]));
  return g('body', q.draw()) + table(664) + g('product', p('a', Y), p('ad', shade), [[[-7, .2], [-5.6, .2], [-4.4, .21]], [[-7, .38], [-5.6, .38], [-4.4, .4], [-3, .56]], [[-.9, .8], [.2, .82], [1.3, .74]]].map(r => p('h', curve(at(r)))), p('l', Y), roll(574, 650));
});

pic('precut-strips', 'Pre-cut knee strips', 'Two curved strips of tape lie on either side of the kneecap; beside the knee a backing sheet with one more strip and the outline of one taken off.', () => {
  const K = onKnee(44, 232, 398), { q } = K;
  const m = place(44, 588, 400, 6), M = a => m.all(a), sheet = soft(M([[-3.3, -5], [3.3, -5], [3.3, 5], [-3.3, 5]]), 10), fold = joined(M([[3.3, 3.5], [2.5, 3.65], [1.9, 5]]), M([[1.9, 5], [2.6, 4.7], [3.3, 3.5]]));
  const c = (x, s) => A.fair([[x, -4.1], [x - .5 * s, -2.6], [x - .95 * s, -.9], [x - .95 * s, .9], [x - .5 * s, 2.6], [x, 4.1]], .3, 1.3);
  return g('body', q.draw()) + g('product',
    laid(K, [[-5.2, .08], [-3.6, -.14], [-1.8, -.38], [0, -.46], [1.8, -.38], [3.4, -.16], [4.4, .02]], 1.15, [-.1]), laid(K, [[-5.0, .44], [-3.6, .62], [-1.8, .84], [0, .92], [1.8, .82], [3.2, .58], [4.2, .4]], 1.15, [-.1]),
    p('e', sheet), p('c', fold), p('n', fold), p('l', sheet), onSheet(m, c(-1.2, 1), 1.15).draw, onSheet(m, c(1.2, -1), 1.15).gone);
});

pic('long-wear-tape', 'Long-wear tape', 'Two strips of tape cross just under the kneecap and run up on either side of it; drops of water stand on skin and tape. The roll is beside the knee.', () => {
  const K = onKnee(44, 268, 398), { q, w, y } = K;
  const drop = (v, u, s = 1) => { const [x, cy] = w.wrap(y(v), u), d = shape([[x, cy - 19 * s, 'c'], [x + 10 * s, cy - 1 * s], [x + 6 * s, cy + 11 * s], [x, cy + 14 * s], [x - 6 * s, cy + 11 * s], [x - 10 * s, cy - 1 * s]]); return [p('c', d), p('n', d)]; };
  return g('body', q.draw({ tendon: false })) + table(664) + g('product',
    laid(K, [[-4.6, .66], [-2.8, .84], [-1, .9], [.7, .74], [2.2, .3], [3.4, -.26], [4.5, -.72]], 1.6), laid(K, [[-4.8, -.34], [-2.8, -.5], [-1, -.56], [.7, -.4], [2.2, .1], [3.3, .6], [4.2, .98]], 1.6),
    drop(-2.2, -.52), drop(-4.4, .2, 1.15), drop(4.9, .2, 1.15), roll(574, 650));
});
