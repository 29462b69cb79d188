// One picture a tip, in the tips’ order.
import * as A from '../lib.mjs';
import { p, g, box, clip, ell, curve, shape, joined, place, r1 } from '../lib.mjs';
import * as B from '../body.mjs';
import { onKnee } from '../scene.mjs';
import { couch, holding, innerFoot, levelShorts, pointer, shoe, sleeve, soft } from '../props.mjs';
import { pic } from '../registry.mjs';

pic('tip-rest', 'Legs resting on a footstool', 'Somebody sits in an armchair with both heels on a footstool; a pair of running shoes stands on the floor, set aside.', () => {
  const k = 20, floor = 736, near = place(k, 314, 352, -91), q = B.side(near, 12), [sx, heel] = near(q.sw([-2.2, 16])), top = heel - 2, seat = 438;
  const leg = s => `M${r1(sx + 84 * s)} ${r1(top + 60)}L${r1(sx + 100 * s)} ${floor}H${r1(sx + 82 * s)}L${r1(sx + 62 * s)} ${r1(top + 60)}z`, cushion = box(sx - 112, top, 224, 70, 26);
  const pair = (x, y) => { const m = place(k, x, y - 20.9 * k), s = shoe(m); return [p('a', s.upper), p('ad', joined(s.M([[-2.55, 17.2], [-1.2, 17.6], [-.4, 19.55]]), s.M([[-.4, 19.55], [-1.4, 19.45], [-2.75, 19.1]]), s.M([[-2.75, 19.1], [-2.82, 18.3], [-2.55, 17.2]]))), p('t', s.lining), p('l', s.upper), [0, .34, .67, 1].map(t => { const d = curve(s.M([[2.55 + 2.3 * t, 15.95 + 1.25 * t], [1.85 + 2.2 * t, 16.75 + 1.15 * t]])); return [p('l', d, 'style="stroke-width:11"'), p('wl', d, 'style="stroke-width:6"')]; }), p('w', s.midsole), p('t', s.tread), p('l', s.midsole)]; };
  return g('floor', p('gl', `M0 ${floor}H800`)) + g('couch', p('b', `M-20 ${seat}H170Q194 ${seat} 194 ${seat + 24}V676H-20z`), p('bd', `M-20 560H194V676H-20z`), p('n', 'M-20 560H194'), p('l', `M-20 ${seat}H170Q194 ${seat} 194 ${seat + 24}V676H-20`), p('b o', `M152 676L158 ${floor}H178L186 676z`)) +
    g('stool', p('b o', leg(-1)), p('b o', leg(1)), p('bd', cushion), p('b', box(sx - 112, top, 224, 50, 24)), p('n', `M${r1(sx - 92)} ${r1(top + 48)}H${r1(sx + 92)}`), p('l', cushion)) +
    g('body', `<g transform="translate(24 -16)">${p('s', q.outline)}${p('l', q.outline)}</g>`, q.draw('tip-rest-c'), levelShorts(near)) +
    g('couch', p('b', 'M-20 250H-6Q42 250 42 298V676H-20z'), p('n', 'M24 660V310C24 286 12 272 -8 270'), p('l', 'M-20 250H-6Q42 250 42 298V676H-20')) +
    g('shoes', pair(280, floor - 12), pair(326, floor));
});

pic('tip-compression', 'Winding a wrap upwards from below the knee', 'Two hands at a knee: one steadies the first turns of an elastic wrap on the shin, the other carries the roll round towards the kneecap.', () => {
  const k = 31, { q, y, w } = onKnee(k, 366, 312), H = 2.5, R = [592, 378], hand = holding(place(k, ...R, 16)), hold = holding(place(k, w.wrap(y(6), -1)[0] + 1.1 * k, y(6.3), -14, -1), false);
  /** one turn between its upper and lower edge, two runs of as many points; v0 and v1: where its left edge begins, and where its shade ends; right: its right edge */
  const turn = (up, low, v0, v1, right = [up.at(-1), low.at(-1)]) => { const at = t => up.map((a, i) => A.lerp(a, low[i], t)), d = joined(up, right, [...low].reverse(), w.side(y(v0 + H), y(v0), 6, -1));
    return { at, draw: [p('a', d), p('ad', joined(at(.8), [at(.8).at(-1), low.at(-1)], [...low].reverse(), [low[0], at(.8)[0]])), p('ad', w.band(0, 0, { out: 6, u0: -1, u1: -.66, tl: y(v0), tr: y(v1), bl: y(v0 + H), br: y(v1 + H) })), p('l', d)] }; };
  const round = (vl, vr) => turn(w.ring(y(vl), y(vr), 6), w.ring(y(vl + H), y(vr + H), 6), vl, vl + (vr - vl) * .17, w.side(y(vr), y(vr + H), 6, 1)).draw;
  // the last turn runs across the front and straight off to the roll
  const front = v => w.ring(y(v), y(v - .95), 6, -1, .6, 3), last = turn([...front(2.6), [R[0] - 8, R[1] - 36]], [...front(2.6 + H), [R[0] - 8, R[1] + 40]], 2.6, 2.4);
  const e = .3, rr = 34, ring = (cy, f, t) => Array.from({ length: 9 }, (_, i) => { const a = (f + (t - f) * i / 8) * Math.PI / 180; return [R[0] + rr * Math.cos(a), cy + rr * e * Math.sin(a)]; });
  const roll = joined(ring(R[1] - 44, 180, 0), ring(R[1] + 42, 0, 180)), rollSh = joined(ring(R[1] - 44, 180, 120), ring(R[1] + 42, 120, 180)), spires = [.7, .4].map(f => p('n', ell(R[0], R[1] - 44, rr * f, rr * e * f)));
  return g('hand', hold.behind, hand.behind) + g('body', q.draw({ tendon: false })) + g('product', round(6.6, 6.5), round(5.3, 5.1), round(4.0, 3.7), last.draw, p('h', curve(last.at(.36).slice(1))),
    p('a', roll), p('ad', rollSh), p('l', roll), p('al o', ell(R[0], R[1] - 44, rr, rr * e)), spires) + g('hand', hold.thumb, hand.thumb);
});

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
    couch(440, 590, 704, 'couch') +
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
    g('body', q.draw('tip-elevation-c'), p('b', shorts), p('bd', shsh), p('n', curve([T(4.18, -12.5), T(2.5, -12), T(-1.5, -12), T(-4.4, -12.7)])), p('l', shorts), p('e', shirt), p('b', ssh), p('l', shirt), p('s', arm), p('l', arm), p('n', 'M222 542C232 546 240 548 248 547'), p('e', sleeve), p('l', sleeve)) +
    g('guides', p('gd', `M${H[0] + 34} ${H[1]}H776`), p('al o', heart), p('gl', `M748 ${H[1] - 14}V${H[1] - 70}M734 ${H[1] - 56}L748 ${H[1] - 72}L762 ${H[1] - 56}`)) + '</g>';
});

pic('tip-painkillers', 'Asking a pharmacist: a gel before a tablet', 'Behind a counter stands someone in a white coat with a cross on the badge, the face outside the picture; a finger points at a tube of gel, a strip of tablets lies beside it.', () => {
  const k = 31, x = 448, top = 508, edge = 640, mirror = run => run.map(([px, py, c]) => c ? [2 * x - px, py, c] : [2 * x - px, py]);
  const side = [[x - 74, -80], [x - 108, -4], [x - 206, 50]], trunk = joined([...side, [x - 214, 220], [x - 196, 380], [x - 204, top]], [[x + 204, top], ...mirror([...side, [x - 214, 220], [x - 196, 380]]).reverse()]);
  const trunkSh = joined([[x - 206, 50], [x - 214, 220], [x - 196, 380], [x - 204, top]], [[x - 204, top], [x - 126, top]], [[x - 126, top], [x - 132, 380], [x - 152, 220], [x - 206, 50]]);
  // the arm at rest hangs behind the counter; the other points
  const resting = joined([[x + 200, 50], [x + 262, 92], [x + 292, 220], [x + 304, 380], [x + 300, top]], [[x + 300, top], [x + 180, top]]);
  const hm = place(k, 352, 492, 98), cuff = hm.all([[-1.72, 6.1], [-.9, 6.32], [.9, 6.32], [1.72, 6.1]]), hand = pointer(hm, true);
  const arm = joined([[x - 206, 50], [x - 268, 96], [x - 318, 220], [x - 366, 350], [x - 392, 452], [x - 360, 524], cuff[3]], [...cuff].reverse(), [cuff[0], [x - 296, 404], [x - 252, 316], [x - 208, 236]]);
  const armSh = joined([[x - 256, 86], [x - 318, 220], [x - 366, 350], [x - 392, 452], [x - 360, 524], cuff[3]], [cuff[3], cuff[2]], [cuff[2], [x - 338, 478], [x - 344, 420], [x - 312, 330], [x - 284, 226], [x - 256, 86]]);
  const collar = [[x - 74, -80], [x - 108, 40, 'c'], [x - 58, 78, 'c'], [x, 226]], lapel = joined(collar, [[x, 226], [x - 34, 60], [x - 52, -80]]), lapelR = joined(mirror(collar), mirror([[x, 226], [x - 34, 60], [x - 52, -80]]));
  const shirt = A.poly([[x - 60, -80], [x + 60, -80], [x, 226]]), neck = joined([[x - 52, -80], [x - 44, -10], [x, 56], [x + 44, -10], [x + 52, -80]], [[x + 52, -80], [x - 52, -80]]), neckSh = joined([[x - 52, -80], [x - 44, -10], [x, 56]], [[x, 56], [x - 16, -10], [x - 20, -80]]);
  const badge = box(x + 76, 196, 92, 92, 12), [bx, by] = [x + 122, 242], cross = A.poly([[-9, -27], [9, -27], [9, -9], [27, -9], [27, 9], [9, 9], [9, 27], [-9, 27], [-9, 9], [-27, 9], [-27, -9], [-9, -9]].map(([u, v]) => [bx + u, by + v]));
  // a tube of gel, 6 in, on its cap; the crimp on top
  const t = place(k, 562, 594), tube = joined(t.all([[-1.18, -5.9], [1.18, -5.9]]), t.all([[1.18, -5.9], [1.1, -4], [.92, -2.2], [.82, -1.2]]), t.all([[.82, -1.2], [-.82, -1.2]]), t.all([[-.82, -1.2], [-.92, -2.2], [-1.1, -4], [-1.18, -5.9]]));
  const tubeSh = joined(t.all([[-1.18, -5.9], [-.8, -5.9]]), t.all([[-.8, -5.9], [-.66, -4], [-.46, -2.2], [-.36, -1.2]]), t.all([[-.36, -1.2], [-.82, -1.2]]), t.all([[-.82, -1.2], [-.92, -2.2], [-1.1, -4], [-1.18, -5.9]]));
  const label = joined(t.all([[-1.08, -4.2], [1.08, -4.2]]), t.all([[1.08, -4.2], [.98, -2.9]]), t.all([[.98, -2.9], [-.98, -2.9]]), t.all([[-.98, -2.9], [-1.08, -4.2]])), cap = soft(t.all([[-.8, -1.25], [.8, -1.25], [.72, 0], [-.72, 0]]), 8);
  const on = ([u, v]) => [624 + u + v * .34, 568 + v - u * .07], strip = soft([[0, 0], [112, 0], [112, 52], [0, 52]].map(on), 9), pills = [0, 1, 2, 3].flatMap(i => [14, 38].map(v => ell(...on([16 + i * 27, v]), 10, 6.5)));
  return '<g transform="translate(0 40)">' + g('pharmacist', p('e', resting), p('l', resting), p('e', trunk), p('b', trunkSh), p('b', shirt), p('s', neck), p('sd', neckSh), p('n', curve([[x - 44, -10], [x, 56], [x + 44, -10]])), p('l', trunk), p('e o', lapel), p('e o', lapelR), p('n', `M${x} 226V${top}`), [292, 392].map(by => p('i', ell(x + 18, by, 6))), p('w', badge), p('a', cross), p('n', badge)) +
    g('table', p('b', `M0 ${top}H800V800H0z`), p('bd', `M0 ${edge}H800V800H0z`), p('n', `M0 ${top}H800`), p('l', `M0 ${edge}H800`)) +
    g('product', p('a', tube), p('ad', tubeSh), p('w', label), p('l', tube), p('w', cap), p('l', cap), p('n', curve(t.all([[-1.1, -5.45], [0, -5.45], [1.1, -5.45]])))) + g('tablets', p('m', strip), p('w', pills.join('')), p('n', pills.join('')), p('l', strip)) +
    g('hand', clip('tip-painkillers-c', box(140, 340, 420, 240, 0)), `<g clip-path="url(#tip-painkillers-c)">${hand.draw().flat().join('')}</g>`, p('e', arm), p('b', armSh), p('l', arm)) + '</g>';
});

pic('tip-exercise', 'Straightening one leg, a loop round the thighs', 'Somebody sits on a bench and holds one leg straight out; a loop band runs round both thighs above the knees.', () => {
  const k = 20, m = place(k, 316, 300, -93), q = B.side(m, 2), n = place(k, 332, 316), b = B.bent(n), T = (x, y) => m([x, y]), floor = r1(n([0, 19.6])[1]);
  const lb = A.limb(B.FAIR.side.back, B.FAIR.side.front, .13), ring = (v, o = .22) => [1, .6, .2, -.2, -.6, -1].map(u => T(...lb.wrap(v, u, o)));
  const under = ([x, y]) => [x + 10, y + 22], a0 = ring(-6.2), a1 = ring(-4.2), band = joined([...a0, under(a0.at(-1))], [under(a0.at(-1)), under(a1.at(-1))], [under(a1.at(-1)), ...[...a1].reverse()], [a1[0], a0[0]]);
  const low = joined([...a0.slice(3), under(a0.at(-1))], [under(a0.at(-1)), under(a1.at(-1))], [under(a1.at(-1)), ...[...a1.slice(3)].reverse()], [a1[3], a0[3]]);
  const arc = (r, f, t) => Array.from({ length: 7 }, (_, i) => { const a = (f + (t - f) * i / 6) * Math.PI / 180; return [316 + r * Math.cos(a), 316 + r * Math.sin(a)]; }), way = arc(330, 56, 17), tip = way.at(-1);
  return g('seat', p('b o', 'M-20 396H222Q242 396 242 416V450Q242 470 222 470H-20z'), p('n', 'M-20 430H242'), p('b o', `M150 470V${floor}H178V470z`)) + g('floor', p('gl', `M0 ${floor}H800`)) + g('body', b.draw('tip-exercise-far'), q.draw('tip-exercise-c'), levelShorts(m)) +
    g('product', p('a', band), p('ad', low), p('h', curve(ring(-5.5).slice(1, 4))), p('l', band)) +
    g('guides', p('gd', curve(way)), p('gl', `M${r1(tip[0] - 22)} ${r1(tip[1] + 16)}L${r1(tip[0])} ${r1(tip[1] - 4)}L${r1(tip[0] + 12)} ${r1(tip[1] + 24)}`));
});

pic('tip-arch-support', 'An insole that fills the arch', 'A foot seen from its inner side stands on an insole that follows the heel and fills the arch; a dashed line shows the shoe round it.', () => {
  const k = 52, m = place(k, 250, -484), M = a => m.all(a), foot = innerFoot(m);
  const top = [[-2.62, 18.75], [-2.3, 18.98], [-1.2, 19.12], [0, 19.0], [1.0, 18.66], [1.9, 18.3], [2.9, 18.16], [3.9, 18.46], [4.9, 19.05], [5.9, 19.46], [7, 19.6], [8.1, 19.58]], base = [[8.1, 19.88], [6, 19.93], [2, 19.95], [-1.4, 19.95], [-2.3, 19.8], [-2.7, 19.4], [-2.62, 18.75]];
  const d = shape(M([...A.fair(top, .2, .9), [8.28, 19.74], ...base.slice(0, -1)])), shell = joined(M([[-2.5, 19.5], [-1.2, 19.48], [.2, 19.38], [1.2, 19.1], [2, 18.8], [2.9, 18.7], [3.8, 18.95], [4.7, 19.4], [5.6, 19.75]]), M([[5.6, 19.75], [5.4, 19.93], [2, 19.95], [-1.4, 19.95], [-2.3, 19.8], [-2.5, 19.5]]));
  const shoeLine = [[3.0, 15.6], [3.5, 16.35], [4.4, 16.95], [5.6, 17.5], [7, 17.85], [8.1, 18.2], [8.85, 18.9], [9.05, 19.8], [8.6, 20.45], [7, 20.8], [4, 20.85], [0, 20.85], [-2.2, 20.7], [-3.0, 20.1], [-3.1, 19], [-2.85, 17.8], [-2.7, 16.6], [-2.6, 15.9]];
  return g('body', foot.draw('tip-arch-support-c')) + g('product', p('a', d), p('ad', shell), p('n', curve(M([[-2.2, 19.5], [-1.2, 19.48], [.2, 19.38], [1.2, 19.1], [2, 18.8], [2.9, 18.7], [3.8, 18.95], [4.7, 19.4], [5.4, 19.7]]))), p('h', curve(M([[1.5, 18.66], [2.2, 18.42], [2.9, 18.38], [3.6, 18.56]]))), p('l', d)) +
    g('guides', p('gd', curve(M(A.fair(shoeLine, .3, 1.1))))) + g('floor', p('gl', `M0 ${r1(m([0, 21.0])[1])}H800`));
});

pic('tip-surgery', 'Talking over a model of the knee', 'A model of a knee joint on a stand: thigh bone, kneecap and shin bone; a doctor’s finger points at the joint between them.', () => {
  const k = 44, m = place(k, 206, 316), M = a => m.all(a), desk = 672;
  const fem = A.fair([[-.95, -5], [-.86, -3.8], [-1.2, -2.6], [-1.62, -1.85], [-1.78, -1.2], [-1.7, -.6], [-1.44, -.1], [-1.0, .06], [-.6, -.25], [0, -.6], [.6, -.2], [1.05, .12], [1.5, 0], [1.78, -.5], [1.86, -1.15], [1.72, -1.85], [1.35, -2.6], [.95, -3.8], [1.0, -5]], .14, .66), femur = joined(M(fem), M([[1.0, -5], [.5, -5.25], [-.45, -5.25], [-.95, -5]]));
  const femSh = joined(M(fem.slice(0, 9)), M([fem[8], [-1.2, -1.8], [-.74, -2.6], [-.42, -3.8], [-.5, -5.1], [-.95, -5]]));
  const tib = A.fair([[-.78, 5.6], [-.74, 4], [-.9, 3], [-1.3, 2.1], [-1.76, 1.5], [-1.9, 1.0], [-1.72, .66], [-.8, .62], [0, .5], [.8, .62], [1.76, .68], [1.94, 1.02], [1.78, 1.6], [1.3, 2.3], [.94, 3.1], [.78, 4], [.8, 5.6]], .12, .6), tibia = joined(M(tib), M([[.8, 5.6], [-.78, 5.6]])), tibSh = joined(M(tib.slice(0, 9)), M([tib[8], [-1.3, 1.3], [-.84, 2.1], [-.45, 3], [-.3, 4], [-.32, 5.6]]));
  const fib = A.fair([[-1.4, 5.2], [-1.42, 3.2], [-1.42, 2.0], [-1.62, 1.5], [-1.96, 1.3], [-2.24, 1.55], [-2.2, 2.1], [-1.94, 2.8], [-1.84, 3.6], [-1.82, 5.2]], .12, .7), fibula = joined(M(fib), [m([-1.82, 5.2]), m([-1.4, 5.2])]);
  const pat = shape(M([[0, -2.5], [.55, -2.4], [.9, -2.0], [.9, -1.5], [.58, -1.0], [.04, -.7], [-.54, -1.0], [-.88, -1.5], [-.88, -2.0], [-.54, -2.4]])), patSh = shape(M([[-.5, -2.3], [-.86, -2.0], [-.86, -1.5], [-.54, -1.02], [0, -.74], [-.2, -1.1], [-.42, -1.6]]));
  const tendon = joined(M([[-.42, -.95], [-.38, .4], [-.3, 2.0]]), M([[-.3, 2.0], [0, 2.2], [.3, 2.0]]), M([[.3, 2.0], [.38, .4], [.46, -.93]]), M([[.46, -.93], [.04, -.7], [-.42, -.95]]));
  const men = s => shape(M([[1.96 * s, .16], [1.5 * s, .16], [.9 * s, .34], [.5 * s, .5], [.9 * s, .62], [1.8 * s, .66], [2.06 * s, .46]])), side = s => A.tube(M([[1.78 * s, -1.3], [2.06 * s, -.4], [2.08 * s, .6], [(s > 0 ? 1.7 : 1.98) * s, 1.7]]), .3 * k);
  const cx = m([0, 0])[0], base = desk - 8, stand = p('m o', A.poly([[cx - 11, m([0, 5.4])[1]], [cx + 11, m([0, 5.4])[1]], [cx + 11, base - 22], [cx - 11, base - 22]]));
  const disc = (y, rx) => ell(cx, y, rx, rx * .17), rimBelow = Array.from({ length: 9 }, (_, i) => { const a = Math.PI * (1 - i / 8); return [cx + 104 * Math.cos(a), base - 6 + 104 * .17 * Math.sin(a)]; });
  const plinth = joined([[cx - 104, base - 26], rimBelow[0]], rimBelow, [rimBelow[8], [cx + 104, base - 26]]);
  const hm = place(k, 516, 402, -80, -1), f = pointer(hm, true);
  return g('table', p('b', `M0 ${desk - 40}H800V800H0z`), p('bd', `M0 ${desk + 52}H800V800H0z`), p('n', `M0 ${desk - 40}H800`), p('l', `M0 ${desk + 52}H800`)) +
    g('model', p('w', plinth), p('l', plinth), p('w o', disc(base - 26, 104)), stand, p('f', fibula), p('l', fibula), p('f', tibia), p('fd', tibSh), p('l', tibia), p('f', femur), p('fd', femSh), p('l', femur), p('cd o', men(-1)), p('cd o', men(1)), p('a o', side(-1)), p('a o', side(1)), p('w', tendon), p('n', tendon), p('f', pat), p('fd', patSh), p('l', pat)) +
    g('hand', f.draw(), sleeve(hm, 4.7));
});
