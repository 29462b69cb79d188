// Hinged braces.
import { p, g, clip, ell, curve, shape, joined, tube } from '../lib.mjs';
import { pic } from '../registry.mjs';
import { onKnee } from '../scene.mjs';
import { worn } from '../worn.mjs';

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

pic('hinged-sleeve', 'Pull-on sleeve with slim hinges on a right knee', 'A knitted sleeve with an open kneecap; a slim steel hinge sits in a pocket at the side, a strap above and one below.', () => {
  const K = worn('hinged-sleeve', 44, 385, 398), { q, k } = K, out = .16 * k;
  const U = -.4, side = (v, aside = 0) => K.at(v, U - .02 * Math.cos(v / 3) + aside, out);
  const pocket = joined([-4.75, -3, -1, 1, 3, 4.6].map(v => side(v, -.12)), [4.6, 3, 1, -1, -3, -4.75].map(v => side(v, .12)));
  const bar = (v0, v1) => tube([side(v0), side((v0 + v1) / 2), side(v1)], .36 * k);
  const [hx, hy] = side(.7), plate = ell(hx, hy, .5 * k, .72 * k);
  const far = ell(...K.at(.7, 1, out), .2 * k, .62 * k);
  const loop = u => K.band(-5.75, -4.7, { out: out + 2, u0: u, u1: u + .14 });
  return g('body', q.draw()) + g('product',
    p('m o', far), p('ad o', loop(-.3)), p('ad o', loop(.62)),
    K.sleeve(-5.1, 5, { out, hems: [.34, .34] }),
    p('ad', pocket), p('h', curve([-4.2, -2.4, -.6].map(v => side(v, .09))) + curve([2, 3.2, 4.2].map(v => side(v, .09))), 'stroke-dasharray="8 7"'), p('n', pocket),
    p('al o', K.oval(1.4, 1.7)), K.opening(1.02, 1.3),
    p('m o', bar(-2.7, .2)), p('m o', bar(1.2, 2.5)),
    K.strap(-4.15, -3.1, { ringAt: .02, end: .7 }), K.strap(2.55, 3.55, { ringAt: .02, end: .7 }),
    p('m o', plate), p('md', ell(hx, hy, .2 * k)), p('n', ell(hx, hy, .2 * k)), p('i', ell(hx, hy - .46 * k, 4)), p('i', ell(hx, hy + .46 * k, 4)));
});

pic('rigid-frame-brace', 'Rigid frame brace on a right knee', 'Two hard shells, one on the thigh and one on the shin, joined by a hinge at the side; straps hold them, skin and kneecap show between.', () => {
  const K = worn('rigid-frame-brace', 44, 385, 398), { q, k } = K, o = .3 * k, lift = .16 * k;
  // a shell: a broad band across the front, a long arm to the hinge at the outer side; a slim bar joins them at the inner side
  const thigh = K.patch([[-6.5, -.86], [-6.6, 0], [-6.5, .9], [-5.9, 1], [-4.1, 1, 'c'], [-4.5, .72], [-4.65, .4], [-4.55, .14], [-4.1, -.06], [-2.6, -.17], [-.6, -.22], [.3, -.24, 'c'], [.3, -.52, 'c'], [-1.4, -.54], [-3.4, -.62], [-5.2, -.82]], o);
  const shin = K.patch([[6.2, -.84], [6.25, 0], [6.15, .88], [5.6, 1], [4.0, 1, 'c'], [4.3, .7], [4.45, .4], [4.4, .1], [3.9, -.06], [2.6, -.16], [1.6, -.2], [1.0, -.24, 'c'], [1.0, -.52, 'c'], [2.6, -.52], [4.2, -.62], [5.4, -.78]], o);
  const shades = [
    K.patch([[-6.5, -.86], [-6.55, -.5], [-5, -.48], [-3, -.4], [-1, -.4], [.3, -.42, 'c'], [.3, -.52, 'c'], [-1.4, -.54], [-3.4, -.62], [-5.2, -.82]], o),
    K.patch([[6.2, -.84], [6.22, -.5], [4.6, -.46], [3, -.4], [1.6, -.41], [1.0, -.42, 'c'], [1.0, -.52, 'c'], [2.6, -.52], [4.2, -.62], [5.4, -.78]], o)];
  const liner = (v0, v1) => { const d = K.band(v0, v1, { out: lift }); return [p('f', d), p('fd', K.band(v0, v1, { out: lift, u1: -.56 })), p('l', d)]; };
  const strap = (v0, v1) => { const d = K.band(v0, v1, { out: lift }), end = K.band(v0 + .12, v1 - .12, { out: lift, u0: .12, u1: .62 }); return [p('t', d), p('tl', end), p('l', d), p('n', end)]; };
  const [hx, hy] = K.at(.65, -.38, o), far = [[-5.1, .93], [-2.4, .96], [.65, 1], [2.8, .96], [5.0, .92]].map(([v, u]) => K.at(v, u, o));
  const rivet = (v, u) => p('i', ell(...K.at(v, u, o), 5));
  return g('body', q.draw()) + g('product',
    liner(-6.95, -6.3), liner(6, 6.6),
    strap(-3.6, -2.55), strap(2.15, 3.15),
    p('a', thigh), p('ad', shades[0]), p('l', thigh), p('a', shin), p('ad', shades[1]), p('l', shin),
    p('m o', tube(far, 16)), p('m o', ell(...far[2], .24 * k, .66 * k)), [far[0], far.at(-1)].map(([x, yy], i) => p('i', ell(x, yy + (i ? -12 : 12), 4))),
    p('m o', ell(hx, hy, .78 * k, .98 * k)), p('md', ell(hx, hy, .5 * k)), p('n', ell(hx, hy, .5 * k)), p('m', ell(hx, hy, .22 * k)), p('n', ell(hx, hy, .22 * k)),
    rivet(-1.2, -.38), rivet(-4.4, -.4), rivet(2.3, -.36), rivet(4.6, -.38));
});
