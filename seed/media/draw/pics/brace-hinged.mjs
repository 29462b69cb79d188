// Hinged braces.
import { p, g, clip, ell, curve, shape, joined, tube } from '../lib.mjs';
import { pic } from '../registry.mjs';
import { onKnee } from '../scene.mjs';

pic('hinged-brace', 'Hinged knee brace on a right knee', 'A brace from mid-thigh to mid-shin: four straps, a steel hinge and bars at the side, an open ring around the kneecap.', () => {
  const { m, q, y, w, k } = onKnee(44, 385, 398), out = .16 * k;
  const sl = w.band(y(-6.3), y(6.2), { out });
  const Y0 = -6.3, Y1 = 6.2;
  // sleeve outline follows the limb
  const ys = Array.from({ length: 14 }, (_, i) => Y0 + (Y1 - Y0) * i / 13);
  const col = u => ys.map(v => w.wrap(y(v), u, out));
  const sleeve = joined(w.ring(y(Y0), y(Y0), out), col(1), w.ring(y(Y1), y(Y1), out).reverse(), col(-1).reverse());
  const U = -.42, bw = .36 * k;
  const barpts = (a, b) => Array.from({ length: 5 }, (_, i) => w.wrap(y(a + (b - a) * i / 4), U, out));
  const bar = (a, b) => tube(barpts(a, b), bw * 2);
  const [hx, hy] = w.wrap(y(.75), U, out);
  // far bar peeps out at the inner side
  const far = tube([w.wrap(y(-5.4), 1, out + 2), w.wrap(y(-2), 1, out + 3), w.wrap(y(.7), 1, out + 5), w.wrap(y(3), 1, out + 3), w.wrap(y(5.4), 1, out + 2)], 15);
  const farH = ell(...w.wrap(y(.75), 1, out + 3), .36 * k, .82 * k);
  const strap = (a, b, tabU, over) => {
    const d = w.band(y(a), y(b), { out: out + 5 }), sh = w.band(y(a), y(b), { out: out + 5, u0: -1, u1: -.62 });
    const tab = w.band(y(a) + 4, y(b) - 4, { out: out + 5, u0: .02, u1: tabU });
    const ring = w.band(y(a) - 5, y(b) + 5, { out: out + 5, u0: -.2, u1: -.06 });
    return [p('t', d), p('tl', tab), p('l', d), p('n', w.band(y(a) + 4, y(b) - 4, { out: out + 5, u0: .02, u1: tabU })), p('m o', ring)];
  };
  const pc = q.patella.c, hole = (f, g2 = f) => ell(pc[0], pc[1] + 2, 1.22 * k * f, 1.5 * k * g2);
  return g('body', q.draw()) + g('product',
    p('m o', far), p('m o', farH),
    clip('hinged-brace-c', sleeve), p('a', sleeve),
    `<g clip-path="url(#hinged-brace-c)">${p('ad', q.shade)}${p('ad', w.band(y(Y0) - 30, y(Y0) + 15, { out: 9 }))}${p('ad', w.band(y(Y1) - 15, y(Y1) + 30, { out: 9 }))}</g>`,
    p('n', curve(w.ring(y(Y0) + 15, y(Y0) + 15, out))), p('n', curve(w.ring(y(Y1) - 15, y(Y1) - 15, out))), p('l', sleeve),
    p('al o', hole(1.22, 1.18)), p('s', hole(.86, .88)), clip('hinged-brace-h', hole(.86, .88)), `<g clip-path="url(#hinged-brace-h)">${p('sl', q.light)}${p('sd', shape([[pc[0] - 60, pc[1] - 70], [pc[0] - 22, pc[1] - 62], [pc[0] - 40, pc[1]], [pc[0] - 20, pc[1] + 66], [pc[0] - 70, pc[1] + 60]]))}</g>`, p('l', hole(.86, .88)),
    p('m o', bar(-5.7, .2)), p('m o', bar(1.2, 5.7)),
    strap(-5.35, -4.15, .72), strap(-3.25, -2.15, .66), strap(2.15, 3.2, .62), strap(4.3, 5.4, .66),
    p('m o', shape([[hx, hy - 1.15 * k], [hx + .74 * k, hy - .72 * k], [hx + .8 * k, hy], [hx + .74 * k, hy + .72 * k], [hx, hy + 1.15 * k], [hx - .74 * k, hy + .72 * k], [hx - .8 * k, hy], [hx - .74 * k, hy - .72 * k]])),
    p('md', ell(hx, hy - .42 * k, .34 * k)), p('md', ell(hx, hy + .42 * k, .34 * k)), p('n', ell(hx, hy - .42 * k, .34 * k)), p('n', ell(hx, hy + .42 * k, .34 * k)), p('i', ell(hx, hy - .42 * k, 4)), p('i', ell(hx, hy + .42 * k, 4)));
});
