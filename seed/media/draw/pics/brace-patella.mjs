// Braces about the kneecap.
import { p, g, curve, shape, tube } from '../lib.mjs';
import { pic } from '../registry.mjs';
import { worn } from '../worn.mjs';

/** a shape told in inches from the middle of the kneecap */
const aboutKneecap = ({ px, py, k }) => pts => pts.map(([x, y, c]) => c ? [px + x * k, py + y * k, c] : [px + x * k, py + y * k]);

pic('u-buttress-brace', 'Kneecap brace with a U-shaped pad', 'A pull-on brace on a right knee: an opening leaves the kneecap free, a U-shaped pad lies below it and at both sides, a strap sits above and one below.', () => {
  const K = worn('u-buttress-brace', 44, 385, 398), { q, k } = K, out = .16 * k, on = aboutKneecap(K);
  const U = shape(on([[-1.02, -1.5], [-1.32, -1.62], [-1.56, -1.4], [-1.62, -.4], [-1.52, .7], [-1.08, 1.62], [0, 2.06], [1.02, 1.6], [1.44, .7], [1.5, -.4], [1.46, -1.4], [1.24, -1.62], [.98, -1.5], [.94, -.6], [.9, .3], [.64, .98], [0, 1.28], [-.68, .98], [-.96, .3], [-1.0, -.6]]));
  const face = shape(on([[-1.2, -1.36], [-1.36, -1.3], [-1.42, -.4], [-1.32, .62], [-.95, 1.42], [0, 1.8], [.9, 1.4], [1.25, .62], [1.3, -.4], [1.26, -1.3], [1.12, -1.36], [1.1, -.5], [1.06, .4], [.76, 1.12], [0, 1.46], [-.8, 1.12], [-1.12, .4], [-1.17, -.5]]));
  return g('body', q.draw()) + g('product',
    K.sleeve(-5.1, 5, { out, hems: [.3, .3] }),
    p('ad', K.oval(1.3, 1.5, 0, -.1)), K.opening(1.0, 1.26),
    p('ad', U), p('al', face), p('l', U),
    K.strap(-4.15, -3.15, { ringAt: -.2, end: .66 }), K.strap(2.75, 3.75, { ringAt: -.2, end: .66 }));
});

pic('tracking-brace', 'Knitted kneecap brace with a pull strap', 'A knitted brace on a right knee: from the outer side of the kneecap a strap slants up over it to the inner thigh and round to the front, where it closes.', () => {
  const K = worn('tracking-brace', 44, 385, 398), { q, k } = K, out = .15 * k, on = aboutKneecap(K), o = out + 5;
  const ring = K.oval(1.3, 1.66, 0, .06), inside = K.oval(.86, 1.18, .04, .02);
  const pad = shape(on([[-.5, -1.62], [-1.25, -1.2], [-1.7, -.2], [-1.6, .95], [-1.02, 1.85], [-.42, 1.95], [-.4, 1.5], [-.86, .95], [-1.06, .05], [-.8, -.85], [-.28, -1.2]]));
  const pull = (v0, v1) => K.band(0, 0, { out: o, u0: -.1, u1: 1, tl: v0, tr: v0 - 3.1, bl: v1, br: v1 - 3 });
  const back = K.band(0, 0, { out: o, u0: -1, u1: -.28, tl: -5.0, tr: -5.25, bl: -3.85, br: -4.15 });
  return g('body', q.draw()) + g('product',
    K.sleeve(-5.9, 5.6, { out, hems: [.4, .5] }),
    K.courses([3.6, 4.15, 4.7], { out, u0: -.4 }),
    p('al o', ring), p('a', inside), p('n', inside),
    p('tl o', back), p('wl', K.line([[-4.95, -.4], [-4.3, -.38]], o), 'stroke-dasharray="6 7"'),
    p('t o', pull(-1.5, .35)), [-1.22, .04].map((v, i) => p('wl', curve([.14, .3, .46, .62].map(u => K.at(v - 2.75 * (u + .1), u, o))), 'stroke-dasharray="7 8"')), p('ad o', pad));
});

pic('j-pad-brace', 'Kneecap brace with side stays and crossed straps', 'A knitted brace on a right knee: a padded ring, thicker on its outer side, leaves the kneecap free; two straps cross above it, a sprung stay runs up the side.', () => {
  const K = worn('j-pad-brace', 44, 385, 398), { q, k } = K, out = .16 * k, on = aboutKneecap(K), o = out + 5;
  const ring = K.oval(1.34, 1.62);
  const J = shape(on([[-.35, -1.72], [-1.2, -1.42], [-1.72, -.4], [-1.66, .8], [-1.1, 1.8], [-.1, 2.12], [.7, 1.9], [.98, 1.5], [.6, 1.38], [0, 1.46], [-.72, 1.12], [-1.1, .3], [-1.06, -.5], [-.62, -1.1], [-.2, -1.34]]));
  const strap = (a, b) => {
    const d = K.band(0, 0, { out: o, ...a }), end = K.band(0, 0, { out: o, ...b });
    return [p('t', d), p('l', d), p('tl', end), p('n', end)];
  };
  const along = (v, aside = 0) => K.at(v, -.47 - .012 * Math.abs(v - .6) + aside, out);
  const stay = tube([along(-1.7), along(1), along(4.3)], 24);
  const spring = Array.from({ length: 15 }, (_, i) => along(-1.35 + i * .38, i % 2 ? .05 : -.05));
  return g('body', q.draw()) + g('product',
    K.sleeve(-6, 5.4, { out, hems: [.4, .4] }), K.courses([3.5, 4.05, 4.6], { out, u0: -.3 }),
    p('m', stay), p('n', stay), p('n', curve(spring)),
    p('al o', ring), K.opening(.95, 1.2), p('ad o', J),
    strap({ tl: -2.1, tr: -5.2, bl: -1.15, br: -4.15 }, { u0: .52, u1: 1, tl: -4.4, tr: -5.2, bl: -3.4, br: -4.15 }),
    strap({ tl: -5.2, tr: -3, bl: -4.15, br: -2.0 }, { u0: -1, u1: -.5, tl: -5.2, tr: -4.65, bl: -4.15, br: -3.6 }));
});
