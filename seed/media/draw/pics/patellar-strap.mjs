// Straps on the tendon below the kneecap.
import { p, g, curve, shape, joined } from '../lib.mjs';
import { pic } from '../registry.mjs';
import { onKnee } from '../scene.mjs';

pic('patellar-strap', 'Patellar strap below the kneecap', 'A narrow strap with a firm pad on the tendon, just below the kneecap of a right knee.', () => {
  const { m, q, y, w, k } = onKnee(58, 385, 345), out = .13 * k;
  const swell = (v, up, amp = .26) => Array.from({ length: 9 }, (_, i) => { const u = -1 + i / 4, b = 1 / (1 + Math.exp(-(u + .12) * 16)) * 1 / (1 + Math.exp((u - .72) * 16)); return w.wrap(y(v) - up * amp * k * b, u, out + 5 * b); });
  const edge0 = swell(1.3, 1), edge1 = swell(2.5, -1);
  const band = joined(edge0, w.side(y(1.3), y(2.5), out, 1), [...edge1].reverse(), w.side(y(2.5), y(1.3), out, -1));
  const sh = joined(edge0.slice(0, 4), [...edge1.slice(0, 4)].reverse());
  const low = joined(swell(2.16, -1, .2).slice(2), [...edge1.slice(2)].reverse());
  const rid = (a, b, u0, u1) => { const o = out + 7, mu = (u0 + u1) / 2; return shape([w.wrap(y((a + b) / 2), u0, o), w.wrap(y(a) + 3, u0 + .1, o), w.wrap(y(a), mu, o), w.wrap(y(a) + 3, u1 - .1, o), w.wrap(y((a + b) / 2), u1, o), w.wrap(y(b) - 3, u1 - .1, o), w.wrap(y(b), mu, o), w.wrap(y(b) - 3, u0 + .1, o)]); };
  const tab = w.band(y(1.4), y(2.4), { out: out + 3, u0: -.93, u1: -.34 });
  return g('body', q.draw({ tendon: false })) + g('product',
    p('a', band), p('ad', low), p('ad', sh), p('h', curve(swell(1.46, 1, .24).slice(3)), 'stroke-dasharray="8 7"'), p('h', curve(swell(2.34, -1, .24).slice(3)), 'stroke-dasharray="8 7"'), p('l', band),
    p('t o', tab), p('wl', curve(w.ring(y(1.56), y(1.56), out, -.86, -.42, 3)), 'stroke-dasharray="6 7"'), p('wl', curve(w.ring(y(2.24), y(2.24), out, -.86, -.42, 3)), 'stroke-dasharray="6 7"'),
    p('al', rid(1.5, 2.3, -.06, .66)), p('a', rid(1.98, 2.3, .0, .6)), p('n', rid(1.5, 2.3, -.06, .66)));
});
