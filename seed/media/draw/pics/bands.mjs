// Bands to pull against.
import * as A from '../lib.mjs';
import { p, g, clip, curve, ell, fair, joined, limb, place, tube } from '../lib.mjs';
import * as B from '../body.mjs';
import { ground } from '../scene.mjs';
import { cuffedHand, fist, soft } from '../props.mjs';
import { pic } from '../registry.mjs';

const mat = y => g('floor', p('b', `M0 ${y}H800V${y + 26}H0z`), p('bd', `M0 ${y + 14}H800V${y + 26}H0z`), p('l', `M0 ${y}H800M0 ${y + 26}H800`));

pic('flat-band', 'Flat resistance band', 'A long flat band runs round the sole of a stretched leg and back to a hand that holds it; its loose end hangs down.', () => {
  const k = 20, m = place(k, 340, 560, -88), q = B.side(m, 6), S = (x, y) => m(q.sw([x, y]));
  const H = [196, 372], hm = place(k, ...H, 100), h = (x, y) => hm([x, y]);
  const top = [S(5.9, 20.0), S(5.7, 17.9), h(-.95, -1.7)], low = [S(2.9, 20.0), S(2.6, 17.2), h(.85, -1.7)];
  const band = joined(top, [...low].reverse()), inner = t => top.map((q, i) => A.lerp(q, low[i], t));
  const far = joined([S(6.2, 18.6), h(-1.5, -1.5)], [h(-.4, -1.5), S(4, 17.6)]);
  const under = joined(inner(.7), [...low].reverse());
  const tail = joined([h(-.7, 1.5), [168, 440], [152, 520], [172, 580], [162, 630]], [[162, 630], [226, 640]], [[226, 640], [234, 590], [212, 530], [222, 450], h(1.9, .2)]);
  const tailSh = joined([h(-.7, 1.5), [168, 440], [152, 520], [172, 580], [162, 630]], [[162, 630], [184, 634]], [[184, 634], [192, 584], [174, 522], [188, 446], h(.2, 1.2)]);
  const wrap = joined([h(-1.9, 1.25), h(-.8, 1.0), h(.6, 1.0), h(1.86, 1.3)], [h(1.86, 1.3), h(2.02, .4), h(1.98, -.5)], [h(1.98, -.5), h(.6, -.66), h(-.8, -.66), h(-2.2, -.4)], [h(-2.2, -.4), h(-2.3, .4), h(-1.9, 1.25)]);
  const f = fist(hm);
  return mat(632) + g('product', p('ad o', far)) + g('body', q.draw('flat-band-c')) +
    g('product', p('a', tail), p('ad', tailSh), p('l', tail), p('a', band), p('ad', under), p('h', curve([A.lerp(...inner(.3).slice(1), .12), A.lerp(...inner(.3).slice(1), .8)])), p('l', band)) +
    g('hand', f.draw(), p('a', wrap), p('ad', joined([h(1.2, 1.15), h(1.86, 1.3)], [h(1.86, 1.3), h(2.02, .4), h(1.98, -.5)], [h(1.98, -.5), h(1.3, -.6)], [h(1.3, -.6), h(1.36, .4), h(1.2, 1.15)])), p('h', curve([h(-1.6, .3), h(-.6, .16), h(.5, .16)])), p('l', wrap));
});

pic('latex-free-band', 'Latex-free flat band, rolled up', 'A wide flat band, rolled up but for its last foot, laid beside a hand at the same scale.', () => {
  const k = 44, m = place(k, 556, 320), M = a => m.all(a), R = 1.5, cy = -1.5, e = .42;
  // the roll lies across, its right end seen aslant; the loose end runs down to the viewer: 5 in wide
  const left = [[-2.5, -1.6], [-2.5, 1.4], [-2.4, 3.4], [-2.62, 5.4], [-2.5, 7.2]], foot = [[-2.5, 7.2], [-1.2, 7.44], [.6, 7.3], [2.36, 7.6]];
  const sheet = joined(M(left), M(foot), M([[2.36, 7.6], [2.3, 5.6], [2.54, 3.4], [2.5, 1.4], [2.5, -1.6]]), M([[2.5, -1.6], [-2.5, -1.6]]));
  const sheetSh = joined(M(left), M([[-2.5, 7.2], [-1.66, 7.4]]), M([[-1.66, 7.4], [-1.76, 5.4], [-1.56, 3.4], [-1.66, 1.4], [-1.66, -.6]])), under = joined(M([[-2.5, 0], [2.5, 0]]), M([[2.5, 0], [2.5, .5]]), M([[2.5, .5], [0, .66], [-2.5, .5]]), M([[-2.5, .5], [-2.5, 0]]));
  const end = (x, from) => Array.from({ length: 13 }, (_, i) => { const a = (from + 15 * i) * Math.PI / 180; return [x + R * e * Math.cos(a), cy + R * Math.sin(a)]; });
  const roll = joined(M(end(2.5, -90)), M(end(-2.5, 90))), face = ell(...m([2.5, cy]), R * e * k, R * k), strip = (y0, y1) => A.poly(M([[-3.4, y0], [3.4, y0], [3.4, y1], [-3.4, y1]]));
  const spiral = Array.from({ length: 23 }, (_, i) => { const a = (90 - 48 * i) * Math.PI / 180, r = R * (1 - i / 26); return [2.5 + r * e * Math.cos(a), cy + r * Math.sin(a)]; });
  return g('body', cuffedHand(place(k, 206, 470))) + g('product', p('a', sheet), p('ad', sheetSh), p('ad', under), [[.5, 1.5, 6.3], [1.3, 2.4, 5]].map(([x, y0, y1]) => p('h', curve(M([[x, y0], [x + .06, (y0 + y1) / 2], [x - .12, y1]])))), p('l', sheet),
    p('a', roll), clip('latex-free-band-c', roll), `<g clip-path="url(#latex-free-band-c)">${p('al', strip(cy - R, cy - .75))}${p('ad', strip(cy + .7, cy + R))}</g>`, p('l', roll), p('ad', face), p('h', curve(M(spiral))), p('l', face));
});

pic('loop-bands', 'Set of three loop bands', 'One short loop round both thighs, just above the knees of a standing person; two more, lighter and darker, lie on the floor.', () => {
  const k = 20, y = 362, L = place(k, 214, y, 4), R = place(k, 400, y, -4, -1), a = B.front(L), b = B.front(R), { lat, med } = B.FAIR.front;
  const top = v => { // across both thighs at v, sagging into the gap
    const l = limb(lat, med, .14), s = (m, u) => m(l.wrap(v, u, .22));
    return [s(L, -1), s(L, -.5), s(L, .1), s(L, .7), s(L, 1), s(R, 1), s(R, .7), s(R, .1), s(R, -.5), s(R, -1)];
  };
  const flat = run => fair(run, 26, 34), t = flat(top(-5.2)), u = flat(top(-3.2)), band = joined(t, [...u].reverse());
  const hemOf = (m, s) => { const d = joined(m.all([[-5.3, -20], [-5.3, -16], [-4.75, -11.6]]), m.all([[-4.75, -11.6], [-.8, -11.2], [3.1, -11.6]]), m.all([[3.1, -11.6], [3.2, -15], [3.4, -20]])); return [p('b', d), p('bd', s ? joined(m.all([[-5.3, -20], [-5.3, -16], [-4.75, -11.6]]), m.all([[-4.75, -11.6], [-2.9, -11.35]]), m.all([[-2.9, -11.35], [-3.3, -16], [-3.3, -20]])) : joined(m.all([[3.4, -20], [3.2, -15], [3.1, -11.6]]), m.all([[3.1, -11.6], [1.6, -11.4]]), m.all([[1.6, -11.4], [1.6, -15], [1.8, -20]]))), p('n', curve(m.all([[-4.85, -12.35], [-.8, -11.95], [3.15, -12.35]]))), p('l', d)]; };
  // a loop standing on its edge, 8.4 in across, 1.7 in high: the far inside is seen, and the floor through it
  const lying = (cx, cy, face, inner) => { const ring = (dy, a0, a1) => Array.from({ length: 9 }, (_, i) => { const w = (a0 + (a1 - a0) * i / 8) * Math.PI / 180; return [cx + 84 * Math.cos(w), cy + dy + 36 * Math.sin(w)]; });
    const inside = joined(ring(0, 180, 360), ring(34, 330, 210));
    return [p(inner + ' o', inside), p(face + ' o', joined(ring(0, 180, 0), ring(34, 0, 180)))]; };
  const side = (q, sh) => [p('s', q.outline), p('sd', sh), p('sl', q.light), ...q.lines.filter((_, i) => i !== 2).map(d => p('n', d)), p('l', q.outline)];
  return g('floor', ground(y + 20.1 * k)) + g('body', side(a, a.shade), side(b, b.shadeM), hemOf(R, 0), hemOf(L, 1)) +
    g('product', p('a', band), p('ad', joined(t.map((q, i) => A.lerp(q, u[Math.min(i, u.length - 1)], .78)), [...u].reverse())), p('h', curve(t.map((q, i) => A.lerp(q, u[Math.min(i, u.length - 1)], .3)).slice(1, -1))), p('l', band), lying(590, 690, 'ad', 'a'), lying(668, 654, 'al', 'a'));
});

pic('tube-band', 'Tube band with two handles and a door anchor', 'A rubber tube runs through a loop held in a closed door; a hand pulls one of its handles, the other hangs below.', () => {
  const k = 31, eye = [262, 214];
  const handle = (x, y, deg, held) => { // origin: middle of the grip; the ring lies 4.6 in ahead
    const m = place(k, x, y, deg), M = a => m.all(a);
    const web = s => tube(M([[-4.4, 0], [-2.4, 1.5 * s], [-.9, 2.62 * s], [-.12, 2.72 * s], [.06, 2.1 * s]]), 19);
    const grip = soft(M([[-.62, -2.3], [.62, -2.3], [.7, 0], [.62, 2.3], [-.62, 2.3], [-.7, 0]]), 9), gs = soft(M([[-.62, -2.3], [-.22, -2.3], [-.26, 0], [-.22, 2.3], [-.62, 2.3], [-.7, 0]]), 6);
    const seam = s => p('wl', curve(M([[-3.1, .98 * s], [-1.6, 2.12 * s]])), 'stroke-dasharray="6 7" opacity=".6"');
    return { ring: m([-4.9, 0]), draw: [p('tl o', web(-1)), p('tl o', web(1)), seam(1), seam(-1), p('a', grip), p('ad', gs), [-1.3, 0, 1.3].map(t => p('h', curve(M([[-.1, t], [.34, t]])))), p('l', grip), p('tl o', soft(M([[-5.2, -.5], [-4.1, -.6], [-4.1, .6], [-5.2, .5]]), 7))] };
  };
  const a = handle(604, 330, 14, true), b = handle(262, 616, 88, false), f = fist(place(k, 604 + 1.75 * k, 330 + .42 * k, -76, -1), true);
  const run = tube(fair([a.ring, [340, 246], [eye[0] + 30, eye[1] + 9], [eye[0] + 2, eye[1] - 3], [eye[0] - 12, eye[1] + 14], [eye[0] - 12, eye[1] + 50], [eye[0] - 2, 380], b.ring], 7, 24), 17);
  const bend = soft([[eye[0] + 2, eye[1] - 21, 12], [eye[0] + 17, eye[1] - 6, 14], [eye[0] + 17, eye[1] + 10, 14], [eye[0] + 2, eye[1] + 23, 12], [eye[0] - 2, eye[1] + 12, 4], [eye[0] - 2, eye[1] - 12, 4]], 8);
  const strap = soft([[96, 186, 3], [eye[0] - 10, 190, 22], [eye[0] + 14, 214, 22], [eye[0] - 10, 238, 22], [96, 234, 3]], 4), hole = ell(eye[0] - 14, eye[1], 17, 13);
  return g('door', p('e', 'M0 0H96V800H0z'), p('b', 'M96 0H156V800H96z'), p('bd', 'M96 0H112V800H96z'), p('n', 'M22 60H70V360H22zM22 430H70V740H22z'), p('l', 'M96 0V800M156 0V800')) +
    g('product', p('tl o', strap), p('t', soft([[100, 200], [200, 202], [200, 224], [100, 222]], 3)), p('wl', curve([[170, 204], [170, 222]]), 'stroke-dasharray="5 5"'), p('wl', curve([[184, 204], [184, 222]]), 'stroke-dasharray="5 5"'), p('g', hole), p('l', hole), p('a o', run), p('tl o', bend), b.draw, a.draw) +
    g('hand', f.draw());
});
