// One picture a tip.
import * as A from '../lib.mjs';
import { p, g, ell, curve, shape, joined, place, r1 } from '../lib.mjs';
import * as B from '../body.mjs';
import { pic } from '../registry.mjs';

pic('tip-ice', 'Ice on the knee, wrapped in a towel', 'A leg resting along a couch; a cold pack in a damp towel lies over the kneecap; a dial shows a quarter of an hour.', () => {
  const k = 23, m = place(k, 270, 425, -88), q = B.side(m, 7);
  const at = (x, y) => m([x, y]);
  const W = (s, t) => { const o = at(2.6, 0), e = at(2.6, 1), f = at(3.6, 0); return [o[0] + (e[0] - o[0]) * s + (f[0] - o[0]) * t, o[1] + (e[1] - o[1]) * s + (f[1] - o[1]) * t]; };
  const pack = shape([[-5.6, .35], [-5.5, 1.35], [-4.6, 1.75], [-2.5, 1.85], [0, 1.8], [2.6, 1.35], [4.9, .55], [5.7, -.25], [5.55, -1.15], [4.6, -1.35], [2, -.6], [0, -.2], [-3, .1]].map(a => W(...a)));
  const face = shape([[2.2, 1.75], [3.6, 1.55], [5.2, .95], [6.3, .15], [6.75, -.7], [6.75, -2.2], [6.45, -3.2], [5.4, -3.35], [3.6, -3.15], [2.2, -3.1]].map(a => W(...a)));
  const seams = [[[4.35, 1.3], [4.55, -.8], [4.5, -3.2]], [[5.6, .7], [5.75, -1], [5.65, -3.3]], [[3, .15], [4.5, -.3], [6.7, -1.0]], [[3, -1.4], [4.5, -1.65], [6.7, -2.15]]].map(s => p('n', curve(s.map(a => W(...a)))));
  const fsh = shape([[2.2, -1.9], [4.4, -2.25], [6.76, -2.5], [6.45, -3.2], [5.4, -3.35], [3.6, -3.15], [2.2, -3.1]].map(a => W(...a)));
  const shine = [[[4.75, .75], [5.2, .45]], [[4.85, -.6], [5.35, -.78]], [[5.95, -.15], [6.2, -.4]], [[3.45, 1.05], [3.9, .9]], [[3.5, -.35], [4, -.5]]].map(s => p('wl', curve(s.map(a => W(...a))), 'style="stroke-width:7"'));
  const quilt = [[-4.7, 1.7, -4.75, .5]].map(v => p('n', curve([W(v[0], v[1]), W((v[0] + v[2]) / 2 + .12, (v[1] + v[3]) / 2), W(v[2], v[3])])));
  const towel = joined([[-3.9, .55], [-3.95, 1.55], [-2.4, 2.3], [-.2, 2.5], [2.1, 2.2], [3.2, 1.4], [3.25, .4]].map(a => W(...a)), [[3.25, .4], [3.1, -1.4], [3.2, -3.3], [3.0, -4.2]].map(a => W(...a)), [[3.0, -4.2], [1.2, -3.95], [-.8, -4.15], [-2.4, -3.9], [-3.6, -4.1]].map(a => W(...a)), [[-3.6, -4.1], [-3.75, -2.6], [-3.6, -1], [-3.9, .55]].map(a => W(...a)));
  const tsh = joined([[-3.9, .55], [-3.6, -1], [-3.75, -2.6], [-3.6, -4.1]].map(a => W(...a)), [[-3.6, -4.1], [-2.4, -3.9]].map(a => W(...a)), [[-2.4, -3.9], [-2.6, -2.4], [-2.35, -.9], [-2.8, .6], [-3.95, .9]].map(a => W(...a)));
  const stripe = (a, b) => joined([[-3.7, a], [-2.2, a + .12], [0, a - .1], [1.6, a + .1], [3.15, a]].map(v => W(...v)), [[3.15, b], [1.6, b + .1], [0, b - .1], [-2.2, b + .12], [-3.7, b]].map(v => W(...v)));
  const D = [622, 190], R = 74;
  return g('dial', p('w o', ell(...D, R)), p('a', `M${D[0]} ${D[1]}V${D[1] - R + 14}A${R - 14} ${R - 14} 0 0 1 ${D[0] + R - 14} ${D[1]}Z`), [0, 90, 180, 270].map(a => { const c = Math.cos(a * Math.PI / 180), s = Math.sin(a * Math.PI / 180); return p('n', `M${r1(D[0] + c * (R - 12))} ${r1(D[1] + s * (R - 12))}L${r1(D[0] + c * (R - 5))} ${r1(D[1] + s * (R - 5))}`); }), p('l', `M${D[0]} ${D[1] - R + 22}V${D[1]}H${D[0] + 34}`), p('i', ell(...D, 6)), p('gl', `M${D[0]} ${D[1] - R - 5}v-12M${D[0] - 13} ${D[1] - R - 18}h26`)) +
    g('couch', p('e', 'M0 440H800V590H0z'), p('b', 'M0 590C240 598 560 598 800 590V800H0z'), p('bd', 'M0 704C240 712 560 712 800 704V800H0z'), p('n', 'M0 440H800'), p('l', 'M0 590C240 598 560 598 800 590'), p('n', 'M0 704C240 712 560 712 800 704')) +
    g('body', q.draw('tip-ice-c')) + g('product', p('c', pack), p('cd', shape([[-5.6, .35], [-5.5, .9], [-4, .75], [0, .5], [2, .2], [2, -.6], [0, -.2], [-3, .1]].map(a => W(...a)))), quilt, p('l', pack), p('c', face), p('cd', fsh), shine, seams, p('l', face), p('w', towel), p('b', tsh), p('a', stripe(-2.5, -3.0)), p('a', stripe(-3.25, -3.5)), p('n', curve([[-2.2, 2.0], [-2.5, .6], [-2.3, -1.2]].map(a => W(...a)))), p('n', curve([[2.3, 1.6], [2.35, .4], [2.1, -1]].map(a => W(...a)))), p('l', towel));
});

pic('tip-elevation', 'Leg raised above the heart', 'Someone lies on their back; a foam wedge carries the whole lower leg, so that the ankle is higher than the dashed line through the heart.', () => {
  const k = 16, m = place(k, 440, 400, -114), q = B.side(m, 26), S = (x, y) => m(q.sw([x, y])), T = (x, y) => m([x, y]);
  const bed = 622, Z = a => a.map(([x, y, c]) => { const o = [800 - (800 - x) * 1.127, bed - (604 - y) * 1.127]; if (c) o.push(c); return o; });
  const end = S(-1.5, 14.6), cr = S(-2.35, 2.2), th = T(-3.0, -8.2);
  const top = [[th[0] - 96, bed], [th[0] - 50, bed - 18], th, [cr[0] - 34, cr[1] + 12], [cr[0] + 12, cr[1] + 2], S(-2.2, 8), end];
  const wd = joined(A.fair(top, 12, 40), [end, [end[0] + 20, end[1] + 10], [end[0] + 26, end[1] + 32], [end[0] + 30, bed - 40], [end[0] + 28, bed - 8], [end[0] + 16, bed]]);
  const wsh = joined([[th[0] - 96, bed], [th[0] + 20, bed - 26], [cr[0], bed - 62], [end[0] + 28, bed - 76]], [[end[0] + 28, bed - 76], [end[0] + 30, bed - 20], [end[0] + 16, bed]]);
  const ed = [[th[0] - 20, bed - 16], [th[0] + 60, th[1] + 10], [cr[0] - 14, cr[1] + 30], [cr[0] + 40, cr[1] + 20], [end[0] - 4, end[1] + 18]];
  const hip = 204, shirt = joined([[-30, 462], [40, 456], [100, 461], [150, 469], [hip - 14, 476]], [[hip - 14, 476], [hip + 4, 520], [hip + 6, 580], [hip - 10, bed]], [[hip - 10, bed], [80, bed - 3], [-30, bed - 5]]);
  const ssh = joined([[-30, 580], [60, 588], [140, 586], [hip + 6, 572]], [[hip + 6, 572], [hip - 10, bed]], [[hip - 10, bed], [-30, bed - 5]]);
  const shorts = joined([[hip - 70, 472], T(3.7, -18.6), T(4.15, -15.2), T(4.15, -11.7)], [T(4.15, -11.7), T(2.5, -11.2), T(-1.5, -11.2), T(-4.2, -11.9)], [T(-4.2, -11.9), T(-4.9, -14.2), [hip + 30, bed - 4], [hip - 12, bed]], [[hip - 12, bed], [hip - 70, 560], [hip - 70, 472]]);
  const shsh = joined([T(-2.2, -11.3), T(-4.2, -11.9)], [T(-4.2, -11.9), T(-4.9, -14.2), [hip + 30, bed - 4], [hip - 12, bed]], [[hip - 12, bed], [hip - 2, 588], [hip + 40, 572], T(-2.2, -11.3)]);
  const arm = shape([[-30, 530], [10, 540], [66, 558], [100, 562], [164, 550], [206, 538], [238, 536], [256, 546], [240, 558], [208, 566], [168, 582], [104, 604], [60, 604], [0, 596], [-30, 590]]);
  const sleeve = joined([[-30, 522], [10, 528], [40, 538]], [[40, 538], [44, 566], [32, 604]], [[32, 604], [0, 602], [-30, 596]]);
  const H = [96, 514], heart = shape([[0, 22, 'c'], [-18, 5], [-22, -9], [-11, -19], [0, -9, 'c'], [11, -19], [22, -9], [18, 5]].map(([x, y, c]) => { const o = [H[0] + x, H[1] + y]; if (c) o.push(c); return o; }));
  return '<g transform="translate(0 -58)">' + g('bed', p('e', `M0 ${bed - 48}H800V${bed + 26}H0z`), p('n', `M0 ${bed - 48}H800`), p('b', `M0 ${bed + 26}H800V870H0z`), p('bd', `M0 ${bed + 112}H800V870H0z`), p('l', `M0 ${bed + 26}H800`), p('n', `M0 ${bed + 112}H800`)) +
    g('product', p('a', wd), p('ad', wsh), p('h', curve(ed)), p('l', wd)) +
    g('body', q.draw('tip-elevation-c'), p('b', shorts), p('bd', shsh), p('n', curve([T(4.18, -12.5), T(2.5, -12), T(-1.5, -12), T(-4.4, -12.7)])), p('l', shorts), p('w', shirt), p('b', ssh), p('l', shirt), p('s', arm), p('l', arm), p('n', 'M222 542C232 546 240 548 248 547'), p('w', sleeve), p('l', sleeve)) +
    g('guides', p('gd', `M${H[0] + 34} ${H[1]}H776`), p('al o', heart), p('gl', `M748 ${H[1] - 14}V${H[1] - 70}M734 ${H[1] - 56}L748 ${H[1] - 72}L762 ${H[1] - 56}`)) + '</g>';
});
