// Where a tape goes for a size: a knee with the tape at its true height, the distance from the kneecap in inches beside it; and a height.
import { P, box, p, g, curve, ell, joined, place, r1, shape, tube } from '../lib.mjs';
import * as B from '../body.mjs';
import { ground, onKnee } from '../scene.mjs';
import { pic } from '../registry.mjs';

const K = 44, X = 455, WIDE = .62, RULE = 96;

/** a soft tape right round the limb at v inches below mid-patella: its steel end lies on top, the rest hangs down */
function tape({ y, w }, v) {
  const half = WIDE / 2, out = 5, d = w.band(y(v - half), y(v + half), { out });
  const ticks = Array.from({ length: 13 }, (_, i) => -.86 + i * .13).filter(u => u < .18 || u > .62).map(u => curve([w.wrap(y(v - half) + 2, u, out), w.wrap(y(v - half) + (Math.round(u / .13) % 2 ? 9 : 15), u, out)]));
  const [sx, sy] = w.wrap(y(v), .5, out), hang = [[sx - 14, sy + 4], [sx + 8, sy + 46], [sx + 16, sy + 96], [sx + 2, sy + 146], [sx - 8, sy + 176]];
  const tail = tube(hang, WIDE * K * .86, 4), end = w.band(y(v - half) - 1, y(v + half) + 1, { out: out + 2, u0: .16, u1: .6 }), cap = w.band(y(v - half) - 2, y(v + half) + 2, { out: out + 2, u0: .52, u1: .64 });
  const marks = [1, 2, 3].map(i => { const [a, b] = [hang[i], hang[i + 1]], c = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]; return curve([[c[0] - 13, c[1]], [c[0] - 1, c[1]]]); });
  return [p('a', d), p('ad', w.band(y(v - half), y(v + half), { out, u1: -.5 })), p('wl', ticks.join('')), p('l', d), p('a', tail), p('wl', marks.join('')), p('l', tail), p('a', end), p('l', end), p('m o', cap)];
}

/** a rule from the kneecap's middle to the tape, a tick an inch, and the two levels led across to it */
function distance({ y, w }, v) {
  const [from, to] = [y(Math.min(0, v)), y(Math.max(0, v))], ticks = Array.from({ length: 7 }, (_, i) => `M${RULE} ${r1(from + i * K)}h${i % 6 ? 18 : 36}`).join('');
  const level = h => `M${RULE + 54} ${r1(y(h))}H${r1(w.wrap(y(h), -1, 16)[0])}`;
  return [p('gl', `M${RULE} ${r1(from)}V${r1(to)}${ticks}`), p('gd', level(0) + level(v))];
}

/** v: where the tape goes; the knee stands so that both are well inside */
const at = (slug, title, desc, v) => pic(slug, title, desc, () => {
  const k = onKnee(K, X, 400 - v * K / 2), [px, py] = k.q.patella.c;
  return g('body', k.q.draw(), v ? p('i', ell(px, py, 9)) : '') + g('product', tape(k, v)) + g('guides', v ? distance(k, v) : '');
});

at('measure-thigh', 'Measuring the thigh', 'A tape round the thigh, level all round, with a rule beside it: 6 inches from the middle of the kneecap up to the tape.', -6);
at('measure-knee', 'Measuring the knee', 'A tape round a straight knee, level all round, over the middle of the kneecap.', 0);
at('measure-calf', 'Measuring the calf', 'A tape round the calf, level all round, with a rule beside it: 6 inches from the middle of the kneecap down to the tape.', 6);

pic('measure-height', 'Measuring your height in shoes', 'Somebody stands straight in shoes beside a tape that runs up the wall from the floor; a flat board rests on the head and meets the tape.', () => {
  const k = 10, floor = 756, x = 352, m = place(k, x, floor), up = pts => pts.map(([a, b, c]) => c ? [...m([a, -b]), c] : m([a, -b]));
  const both = pts => joined(up(pts), up([...pts].reverse().map(([a, b, c]) => [-a, b, c]))), top = 68.4, tapeAt = 21;
  const leg = s => B.front(place(k, x + s * 33, floor - 20.6 * k, 0, -s)).draw({});
  const shoe = s => { const d = joined(up([[s * 1.7, 4.6], [s * 1.3, 2.6], [s * 1.1, 1], [s * 1.2, 0]]), up([[s * 1.2, 0], [s * 6.2, 0]]), up([[s * 6.2, 0], [s * 6.2, 1.2], [s * 5.5, 3], [s * 4.9, 4.6]])); return [p('b', d), p('n', curve(up([[s * 1.2, .9], [s * 6.2, .9]]))), p('l', d)]; };
  const arm = s => { const d = joined(up([[s * 7.2, 53.5], [s * 8.8, 48], [s * 9.5, 42], [s * 10, 36], [s * 9.8, 32.6], [s * 9.9, 30.4], [s * 10.5, 29.2], [s * 11.3, 29.6], [s * 11.9, 31.6], [s * 12.1, 37], [s * 12, 42], [s * 11.4, 48], [s * 9, 53.5]])); return [p('s', d), p('l', d)]; };
  const shirt = both([[0, 58], [2.4, 57.8], [5, 57], [8.2, 55.9], [9.9, 53.8], [11, 48.4, 'c'], [8, 47.6, 'c'], [7.3, 51], [7.1, 46], [8.1, 41.5], [8.5, 38]]);
  const shirtSh = joined(up([[-7.3, 51], [-7.1, 46], [-8.1, 41.5], [-8.5, 38]]), up([[-8.5, 38], [-3.6, 38]]), up([[-3.6, 38], [-3.9, 45], [-4.4, 53], [-7.3, 51]]));
  const shorts = both([[0, 40], [8.1, 39.6, 'c'], [8.6, 36], [9, 30.6, 'c'], [.7, 30.2, 'c'], [0, 34.4]]);
  const neck = both([[0, 60.6], [1.9, 60.2], [2, 58.2], [2.7, 57.2], [0, 55.6]]), head = shape(up([[0, top], [2.2, top - .5], [3.2, 65.4], [3.15, 63], [2.4, 60.4], [0, 58.9], [-2.4, 60.4], [-3.15, 63], [-3.2, 65.4], [-2.2, top - .5]]));
  const hair = joined(up([[3.25, 64.2], [3.3, 66], [2.2, top - .4], [0, top + .1], [-2.2, top - .4], [-3.3, 66], [-3.25, 64.2]]), up([[-3.25, 64.2], [-2.5, 66], [0, 66.6], [2.4, 66.2], [3.25, 64.2]]));
  const [tx] = m([tapeAt, 0]), wide = 1.5 * k, high = 70.6, ticks = Array.from({ length: 35 }, (_, i) => 2 + i * 2).map(h => `M${r1(tx - wide / 2)} ${r1(floor - h * k)}h${h % 12 ? 6 : 15}`).join('');
  const board = `M${P(m([-3, -top - 1]))}L${P(m([tapeAt - .7, -top - 1]))}L${P(m([tapeAt - .7, -top]))}L${P(m([-3, -top]))}Z`;
  return g('floor', ground(floor, 96, 704)) + g('body', leg(-1), leg(1), shoe(-1), shoe(1), arm(-1), arm(1), p('b', shorts), p('l', shorts), p('s', neck), p('l', neck), p('e', shirt), p('b', shirtSh), p('l', shirt), p('s', head), p('t', hair), p('l', head)) +
    g('product', p('a', box(tx - wide / 2, floor - high * k, wide, high * k, 2)), p('wl', ticks), p('l', box(tx - wide / 2, floor - high * k, wide, high * k, 2)), p('m o', board));
});
