// Sleeves without hinge or strap.
import { p, g, curve, joined, limb, place } from '../lib.mjs';
import * as B from '../body.mjs';
import { pic } from '../registry.mjs';
import { KNEECAP, worn } from '../worn.mjs';

pic('knit-sleeve', 'Knitted pull-on sleeve on a right knee', 'A plain closed sleeve from five inches above the kneecap to five below it, ribbed at both edges, without straps or opening.', () => {
  const K = worn('knit-sleeve', 44, 385, 398), { q, k } = K, out = .13 * k;
  const bow = (v, lift) => curve([-.5, -.15, .2, .48, .72].map((u, i) => K.at(v + lift * [0, .5, 1, .8, .1][i], u, out)));
  return g('body', q.draw()) + g('product',
    K.sleeve(-5.4, 5.2, { out, hems: [.95, .7] }),
    K.ribs(-5.2, -4.68, out, [-.75, -.55, -.36, -.18, 0, .18, .36, .54, .72]),
    K.ribs(4.72, 5.0, out, [-.75, -.55, -.36, -.18, 0, .18, .36, .54, .72]),
    p('h', [bow(-3.7, 0), bow(-3.15, -.06), bow(-2.6, -.16), bow(2.35, .16), bow(2.95, .06), bow(3.55, 0)].join('')),
    KNEECAP.map(run => p('n', curve(K.m.all(run)))));
});

pic('ring-and-stay-sleeve', 'Shaped knee support with a ring and side stays', 'A knitted support on a right knee: a soft ring round the kneecap shows through the knit, a stay runs up the side.', () => {
  const K = worn('ring-and-stay-sleeve', 44, 385, 398), { q, k, px, py } = K, out = .15 * k;
  const stay = K.patch([[-4.3, -.4], [-4.5, -.33], [-4.3, -.26], [-2, -.27], [0, -.3], [2, -.27], [4.15, -.26], [4.35, -.33], [4.15, -.4], [2, -.42], [0, -.47], [-2, -.42]], out);
  const ring = K.oval(1.34, 1.72, .02, .06), inside = K.oval(.88, 1.2, .04, .02);
  return g('body', q.draw()) + g('product',
    K.sleeve(-5.9, 5.7, { out, hems: [.5, .5] }),
    K.courses([-4.75, -4.2, -3.65, 3.5, 4.05, 4.6], { out, u0: -.12, u1: .72 }),
    p('h', [[-3.0, -.04, -2.1, .02], [-2.9, .56, -2.1, .68], [3.0, -.04, 2.3, .02], [3.0, .56, 2.3, .68]].map(([a, u, b, u1]) => K.line([[a, u], [b, u1]], out)).join('')),
    p('ad', stay), p('n', stay), p('h', K.line([[-3.8, -.33], [-2, -.35], [0, -.385], [2, -.35], [3.65, -.33]], out), 'stroke-dasharray="10 8"'),
    p('al o', ring), p('a', inside), p('n', inside));
});

pic('neoprene-sleeve', 'Neoprene sleeve with an open kneecap', 'A smooth, thick sleeve on a right knee, bound at its edges; a stitched round opening leaves the kneecap free.', () => {
  const K = worn('neoprene-sleeve', 44, 385, 398), { q, k } = K, out = .24 * k;
  const seam = [[-3.9, -.6], [-2.4, -.46], [-.2, -.4], [1.6, -.44], [3.7, -.58]];
  return g('body', q.draw()) + g('product',
    K.sleeve(-4.9, 4.7, { out, hems: [.3, .3], hemTone: 't' }),
    p('h', [-4.28, 4.12].map(v => curve(K.ring(v, { out, u0: -.5, u1: .76 }))).join(''), 'stroke-dasharray="9 7"'),
    p('n', K.line([[-4.58, -.66], ...seam, [4.38, -.64]], out)), p('h', K.line(seam.map(([v, u]) => [v, u + .07]), out), 'stroke-dasharray="9 7"'),
    p('h', K.oval(1.55, 1.85), 'style="fill:none" stroke-dasharray="9 7"'), p('t o', K.oval(1.27, 1.56)), K.opening(1.02, 1.3));
});

pic('running-sleeve-pair', 'Two light running sleeves, one on each knee', 'Both legs from the front in running shorts; on each a thin sleeve from above to below the knee, with a narrow grip band.', () => {
  const k = 31, apart = 3.35 * k, cy = 410, out = 4;
  const seen = run => run.filter(([, v]) => v > -16 && v < 17);
  const leg = flip => {
    const m = place(k, 400 - flip * apart, cy, 0, flip), lat = m.all(seen(B.FAIR.front.lat)), med = m.all([[3, -16], ...seen(B.FAIR.front.med)]);
    const [l, r] = flip > 0 ? [lat, med] : [med, lat], lb = limb(l, r, .13), y = v => m([0, v])[1];
    const skin = joined(l, [...r].reverse()), at = (u, vs) => vs.map(v => lb.wrap(y(v), u, out));
    const inner = (vs, us, o) => vs.map((v, i) => lb.wrap(y(v), us[i], o)).reverse();
    const skinShade = joined(l.filter(([, py]) => py < y(15.6)), inner([-15.9, -8, -4, 0, 3, 6, 9, 15], [-.42, -.42, -.46, -.52, -.44, -.34, -.38, -.4], 0));
    const vs = [-4.6, -2.8, -1.2, .2, 1.6, 3.2, 4.6];
    const d = joined(lb.ring(y(-4.6), y(-4.6), out), at(1, vs), lb.ring(y(4.6), y(4.6), out).reverse(), at(-1, vs).reverse());
    const shade = joined(at(-1, vs), inner(vs, [-.44, -.46, -.5, -.52, -.5, -.44, -.4], out));
    const hem = v => lb.band(y(v), y(v + .5), { out }), edge = v => p('n', curve(lb.ring(y(v), y(v), out)));
    const grip = p('h', curve(lb.ring(y(-4.36), y(-4.36), out, -.8, .8)), 'stroke-dasharray="2 10"');
    const kneecap = KNEECAP.map(run => p('n', curve(m.all(run.map(([x, v]) => [flip * (x - .78), v])))));
    const knitted = p('h', [[[-.9, -3], [-1.42, -1.4], [-1.5, .2], [-1.3, 1.8], [-.8, 3.2]], [[1.05, -2.9], [1.5, -1.3], [1.56, .2], [1.4, 1.6], [1.0, 3]]].map(run => curve(m.all(run.map(([x, v]) => [flip * x, v])))).join(''));
    return g('body', p('s', skin), p('sd', skinShade), p('l', skin), B.shorts(m, l, r, -9.6, -16)) +
      g('product', p('a', d), p('ad', shade), p('ad', hem(-4.6)), p('ad', hem(4.1)), edge(-4.1), edge(4.1), grip, knitted, kneecap, p('l', d));
  };
  return leg(-1) + leg(1);
});
