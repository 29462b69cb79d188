// Cold from the freezer. Where it is worn, a thin cloth lies between it and the skin.
import { p, g, box, curve, ell, joined, place, shape } from '../lib.mjs';
import * as B from '../body.mjs';
import { pic } from '../registry.mjs';
import { worn } from '../worn.mjs';

pic('gel-pack-straps', 'Gel pack held on the knee by two straps', 'A flat quilted gel pack on the front of a right knee, over a thin cloth; two straps, one above and one below, hold it.', () => {
  const K = worn('gel-pack-straps', 44, 385, 398), { q, k } = K, o = .3 * k;
  const rim = (dv, du) => K.patch([[-3.9 + dv, -.3], [-3.85 + dv, .2], [-3.75 + dv, .56], [-3.2, .8 - du], [-1.2, .88 - du], [1, .88 - du], [2.9, .8 - du], [3.5 - dv, .56], [3.6 - dv, .2], [3.55 - dv, -.3], [3.0, -.62 + du * .6], [1, -.66 + du * .6], [-1.2, -.66 + du * .6], [-3.3, -.62 + du * .6]], o);
  const inside = rim(.3, .12);
  const us = [-.26, .1, .46], vs = [-2.1, -.75, .6, 1.9];
  const glint = [[-2.75, -.05], [-1.4, .3], [-1.45, -.42], [-.1, -.05], [1.25, .3], [1.2, -.42]].map(([v, u]) => p('wl', K.line([[v, u], [v - .16, u + .08], [v - .2, u + .16]], o), 'style="stroke-width:6"'));
  const strap = (v0, v1) => { const d = K.band(v0, v1, { out: o + 5 }); return [p('t', d), p('tl', K.band(v0 + .1, v1 - .1, { out: o + 5, u0: -.84, u1: -.36 })), p('l', d)]; };
  return g('body', q.draw()) + g('cloth', K.cloth(-4.9, 4.7)) + g('product',
    p('a', rim(0, 0)), p('c', inside), K.within('i', inside, p('cd', K.band(-4, 4, { out: o, u1: -.4 })), p('cd', K.band(2.75, 4, { out: o }))),
    us.map(u => p('n', K.line([[-2.9, u], [-1, u + .01], [1, u + .01], [2.5, u]], o))), vs.map(v => p('n', curve(K.ring(v, { out: o, u0: -.56, u1: .72, n: 3 })))), glint, p('n', inside), p('l', rim(0, 0)),
    strap(-3.3, -2.45), strap(2.05, 2.9));
});

pic('cold-sleeve', 'Pull-on gel sleeve on a right knee', 'A thick sleeve with gel cells all round covers a right knee, over a thin cloth; its two edges stretch, there is no strap.', () => {
  const K = worn('cold-sleeve', 44, 385, 398), { q, k } = K, out = .4 * k;
  // rows of gel cells bulge between welds
  const welds = [-4.6, -2.8, -1.0, .8, 2.6, 4.4];
  const gel = K.puffed(welds, out);
  const cuff = (a, b, flare) => { const d = K.band(a, b, { out: flare }); return [p('a', d), p('ad', K.band(a, b, { out: flare, u1: -.56 })), K.ribs(a + .2, b - .2, flare, [-.42, -.24, -.06, .12, .3, .48, .66]), p('l', d)]; };
  const seams = welds.slice(1, -1).map(v => p('n', curve(K.ring(v, { out: out - 5, u0: -.97, u1: .97 }))));
  const studs = welds.slice(1).flatMap((b, i) => { const a = welds[i]; return (i % 2 ? [-.32, .14, .58] : [-.1, .36, .76]).map(u => p('n', K.line([[a + .12, u], [(a + b) / 2, u + .02], [b - .12, u]], out))); });
  const glints = welds.slice(1).map((b, i) => { const v = welds[i] + .55, u = i % 2 ? .2 : .42; return p('wl', K.line([[v + .05, u], [v - .05, u + .08], [v - .07, u + .17]], out), 'style="stroke-width:6"'); });
  return g('body', q.draw()) + g('cloth', K.cloth(-6.1, 5.9)) + g('product',
    p('c', gel), K.within('g', gel, p('cd', K.shadeOf(-4.8, 4.6, out + 6))), seams, studs, glints, p('l', gel),
    cuff(-5.5, -4.45, .3 * k), cuff(4.2, 5.2, .3 * k));
});

pic('ice-bag', 'Cloth ice bag with a screw cap on a bent knee', 'A round pleated cloth bag with a wide white cap rests on the knee of someone sitting; a towel lies under it.', () => {
  const k = 31, m = place(k, 430, 440), q = B.bent(m), at = pts => m.all(pts), draw = pts => curve(at(pts));
  const shorts = joined(at([[-16, -3.9], [-12.2, -3.75]]), at([[-12.2, -3.75], [-11.8, -1.5], [-11.75, .8], [-12.1, 4.4]]), at([[-12.1, 4.4], [-16, 4.9]]));
  const shortsShade = joined(at([[-11.9, 2.1], [-12.1, 4.4]]), at([[-12.1, 4.4], [-16, 4.9]]), at([[-16, 2.3], [-11.9, 2.1]]));
  const towel = joined(at([[-6.2, -3.05], [-3.4, -2.45], [-1.7, -2.05], [-.2, -1.98], [.95, -1.82], [1.98, -1.25], [2.68, -.36], [2.95, .7], [2.9, 1.7], [2.75, 2.9]]), at([[2.75, 2.9], [1.4, 3.0], [-.4, 2.5], [-2.4, 2.2], [-4.2, 1.5], [-6.0, 1.2]]), at([[-6.0, 1.2], [-6.3, -.8], [-6.2, -3.05]]));
  const towelShade = joined(at([[-6.2, -3.05], [-6.3, -.8], [-6.0, 1.2]]), at([[-6.0, 1.2], [-4.6, 1.4]]), at([[-4.6, 1.4], [-4.9, -.6], [-4.7, -2.4]]));
  const bag = shape(at([[-4.9, -2.4], [-4.5, -3.4], [-3, -4.25], [-1.4, -4.75], [.1, -4.95], [1.5, -4.7], [2.8, -3.8], [3.75, -2.4], [4.25, -.7], [4.1, .7], [3.5, 1.25], [2.5, .8], [1.2, -.1], [-.8, -.75], [-2.8, -1.15], [-4.4, -1.55]]));
  const shade = joined(at([[-4.9, -2.4], [-4.4, -1.55], [-2.8, -1.15], [-.8, -.75], [1.2, -.1], [2.5, .8], [3.5, 1.25], [4.1, .7]]), at([[4.1, .7], [3.2, .2], [2.2, -1.0], [.9, -1.75], [-1.2, -2.15], [-3.2, -2.3], [-4.9, -2.4]]));
  const neck = [.2, -4.9], pleats = [[-4.0, -2.5, -.35], [-2.5, -1.85, -.25], [-.9, -1.5, -.08], [.7, -1.1, .1], [2.2, -.3, .28], [3.5, .2, .4]].map(([x, y, bend]) =>
    p('n', draw([[neck[0] + (x - neck[0]) * .24, neck[1] + (y - neck[1]) * .16], [neck[0] + (x - neck[0]) * .64 + bend, neck[1] + (y - neck[1]) * .5], [x, y]])));
  // the cap, tilted a little: collar, ridged side, top
  const c = place(k, ...m([.15, -4.95]), 6), e = .17;
  const rim = (r, y, a0, a1, n = 6) => Array.from({ length: n + 1 }, (_, i) => { const a = (a0 + (a1 - a0) * i / n) * Math.PI / 180; return c([r * Math.cos(a), y + r * e * Math.sin(a)]); });
  const drum = (r, y0, y1) => joined([c([-r, y0]), c([-r, y1])], rim(r, y1, 180, 0), [c([r, y1]), c([r, y0])], rim(r, y0, 0, -180));
  const drumShade = (r, y0, y1) => joined([c([-r, y0]), c([-r, y1])], rim(r, y1, 180, 118, 3), rim(r, y0, 118, 180, 3));
  const ridges = [-50, -25, 0, 25, 50].map(a => { const s = Math.sin(a * Math.PI / 180), f = Math.cos(a * Math.PI / 180) * e * 1.25; return p('n', curve([c([1.25 * s, -.62 + f]), c([1.25 * s, -.24 + f])])); });
  const seatTop = m([0, 4.55])[1];
  return g('seat', p('b o', box(-40, seatTop, 210, 66, 20)), p('n', `M-20 ${seatTop + 36}H170`)) +
    g('body', q.draw('ice-bag-b'), p('b', shorts), p('bd', shortsShade), p('n', draw([[-12.85, -3.75], [-12.5, -1.5], [-12.45, .8], [-12.8, 4.45]])), p('l', shorts)) +
    g('cloth', p('w', towel), p('b', towelShade), p('n', draw([[-.6, .4], [-.75, 1.2], [-.6, 1.9]])), p('n', draw([[1.4, 1.2], [1.5, 1.8], [1.4, 2.4]])), p('l', towel)) +
    g('product', p('a', bag), p('ad', shade), pleats, p('l', bag), p('a', drum(1.5, -.15, .22)), p('ad', drumShade(1.5, -.15, .22)), p('l', drum(1.5, -.15, .22)),
      p('w', drum(1.25, -.95, -.1)), p('c', drumShade(1.25, -.95, -.1)), ridges, p('l', drum(1.25, -.95, -.1)), p('w o', ell(...c([0, -.95]), 1.25 * k, 1.25 * k * e, 6)));
});

pic('pack-cover', 'Cloth cover with a gel pack half slid in', 'A soft cloth pouch, open at the top; a quilted gel pack sticks half out of it. A hand beside it shows the size.', () => {
  const k = 44, h = place(k, 612, 420, 8), m = place(k, 262, 440, -7), M = pts => m.all(pts), draw = pts => curve(M(pts));
  const cuff = joined(h.all([[-1.75, 5.3], [-1.95, 12]]), h.all([[1.95, 12], [1.75, 5.3]]), h.all([[1.75, 5.3], [.9, 5.52], [-.9, 5.52], [-1.75, 5.3]]));
  const back = shape(M([[-3.1, -.4, 'c'], [-3.15, -1.35], [-1.6, -1.6], [0, -1.66], [1.6, -1.6], [3.15, -1.35], [3.1, -.4, 'c'], [0, .4]]));
  const pack = shape(M([[-2.5, 1, 'c'], [-2.55, -1.6], [-2.5, -4.3], [-2.1, -4.75], [0, -4.85], [2.1, -4.75], [2.5, -4.3], [2.55, -1.6], [2.5, 1, 'c']]));
  const front = joined(M([[-3.2, -1.3], [-3.3, 1.2], [-3.25, 4.2], [-2.95, 5.1], [-2.3, 5.35], [0, 5.45], [2.3, 5.35], [2.95, 5.1], [3.25, 4.2], [3.3, 1.2], [3.2, -1.3]]), M([[3.2, -1.3], [1.8, -.72], [0, -.5], [-1.8, -.72], [-3.2, -1.3]]));
  const shade = joined(M([[-3.2, -1.3], [-3.3, 1.2], [-3.25, 4.2], [-2.95, 5.1], [-2.3, 5.35]]), M([[-2.3, 5.35], [-2.35, 3.8], [-2.2, 1.2], [-2.25, -.92]]));
  const hem = dv => draw([[-2.95, -1.2 + dv], [-1.8, -.72 + dv], [0, -.5 + dv], [1.8, -.72 + dv], [2.95, -1.2 + dv]]);
  const cold = joined(M([[-2.5, 0], [-2.55, -1.6], [-2.5, -4.3], [-2.1, -4.75]]), M([[-2.1, -4.75], [-1.85, -4.0], [-1.9, -2], [-1.85, 0]]));
  const quilt = [...[-.85, .85].map(x => [[x, -4.6], [x - .04, -2.8], [x, -.4]]), ...[-3.55, -2.2].map(y => [[-2.4, y], [0, y - .1], [2.4, y]])].map(run => p('n', draw(run)));
  const glints = [[-1.55, -4.15], [.15, -4.3], [1.45, -3.0], [-.5, -2.95], [1.5, -1.75], [-1.5, -1.75]].map(([x, y]) => p('wl', draw([[x, y + .12], [x + .2, y], [x + .45, y - .04]]), 'style="stroke-width:6"'));
  return g('body', B.hand(h).draw(), p('b o', cuff), p('n', curve(h.all([[-1.78, 5.75], [-.9, 5.96], [.9, 5.96], [1.78, 5.75]])))) +
    g('product', p('ad o', back), p('c', pack), p('cd', cold), quilt, glints, p('l', pack),
      p('a', front), p('ad', shade), p('h', hem(.42), 'stroke-dasharray="9 7"'), p('n', hem(.62)), p('n', draw([[1.3, 2.2], [1.7, 3.0], [1.75, 3.9]])), p('n', draw([[-.4, 3.4], [-.1, 4.0], [-.15, 4.6]])), p('l', front));
});
