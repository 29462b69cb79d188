// Where a tape goes for a size: the same knee three times, the tape at its true height, the distance from the kneecap in inches beside it.
import { p, g, curve, ell, joined, r1, tube } from '../lib.mjs';
import { onKnee } from '../scene.mjs';
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
