// Straps on the tendon below the kneecap.
import { p, g, curve, shape, joined } from '../lib.mjs';
import { pic } from '../registry.mjs';
import { onKnee } from '../scene.mjs';
import { worn } from '../worn.mjs';

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

pic('dual-strap', 'Two straps joined at the sides, above and below the kneecap', 'On a right knee: a padded strap just below the kneecap and a wider one above it, joined at both sides, with the kneecap free between them.', () => {
  const K = worn('dual-strap', 58, 372, 392), { q, k } = K, out = .13 * k;
  const lower = K.band(1.2, 2.3, { out }), upper = K.band(-3.3, -1.95, { out });
  const sidePiece = (edge, face) => joined(K.col(edge, -2.6, 1.7, out, 6), K.col(face, -2.6, 1.7, out, 5).reverse());
  const outer = sidePiece(-1, v => -.46 - .2 * Math.exp(-(((v + .3) / 1.3) ** 2))), inner = sidePiece(1, v => .62 + .1 * Math.exp(-(((v + .3) / 1.3) ** 2)));
  const tabs = [[-3.12, -2.12], [1.36, 2.14]].map(([a, b]) => K.band(a, b, { out: out + 4, u0: -.97, u1: -.5 }));
  const pad = K.patch([[1.75, -.04], [1.46, .04], [1.42, .28], [1.46, .5], [1.75, .58], [2.04, .5], [2.08, .28], [2.04, .04]], out + 5);
  const padLow = K.patch([[1.92, 0], [1.84, .28], [1.92, .56], [2.04, .5], [2.08, .28], [2.04, .04]], out + 5);
  return g('body', q.draw({ lines: false }), q.lines.slice(0, 2).map(d => p('n', d))) + g('product',
    p('a', outer), p('ad', sidePiece(-1, -.72)), p('a', inner), p('l', outer), p('l', inner),
    [upper, lower].map(d => p('a', d)), p('ad', K.band(-3.3, -1.95, { out, u1: -.4 })), p('ad', K.band(1.2, 2.3, { out, u1: -.38 })),
    [-3.08, -2.17, 1.38, 2.12].map(v => p('h', curve(K.ring(v, { out, u0: -.34, u1: .74 })), 'stroke-dasharray="8 7"')),
    p('l', upper), p('l', lower), tabs.map(d => p('t o', d)), p('al', pad), p('a', padLow), p('n', pad));
});

pic('gel-tube-strap', 'Thin strap with a gel tube below the kneecap', 'A narrow strap on a right knee; a soft round tube lies across the tendon just below the kneecap, a slide closes the strap at the side.', () => {
  const K = worn('gel-tube-strap', 58, 385, 345), { q, k } = K, out = .08 * k;
  const strap = K.band(1.62, 2.16, { out }), r = .36, mid = 1.88, ends = [-.1, .54];
  const along = (dv, o, u0, u1) => K.ring(mid + dv, { out: o, u0, u1, n: 3 });
  const [u0, u1] = ends, o = .2 * k;
  const tube = shape([...along(-r, o, u0, u1), K.at(mid, u1 + .07, o), ...along(r, o, u0, u1).reverse(), K.at(mid, u0 - .09, o)]);
  const shade = shape([...along(.12, o, u0, u1), K.at(mid + .2, u1 + .05, o), ...along(r, o, u0, u1).reverse(), K.at(mid + .2, u0 - .06, o)]);
  const slide = K.band(1.45, 2.33, { out: out + 6, u0: -.72, u1: -.5 }), eye = K.band(1.66, 2.12, { out: out + 6, u0: -.655, u1: -.565 });
  return g('body', q.draw({ tendon: false })) + g('product',
    p('t', strap), p('tl', K.band(1.62, 2.16, { out, u0: -.5, u1: -.2 })), p('l', strap),
    p('al', tube), p('a', shade), p('wl', curve(along(-.17, o, .06, .36)), 'style="stroke-width:6"'), p('l', tube),
    p('m o', slide), p('t', eye), p('n', eye));
});
