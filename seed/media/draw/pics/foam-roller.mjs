// Rollers for thigh and calf.
import * as A from '../lib.mjs';
import { p, g, box, clip, curve, ell, joined, place, r1 } from '../lib.mjs';
import * as B from '../body.mjs';
import { ground, onKnee } from '../scene.mjs';
import { fist, levelShorts, sleeve, soft } from '../props.mjs';
import { pic } from '../registry.mjs';

/** a roller lying aslant: middle, half its length as seen (towards the far end), radius. at(-1) is the middle of its near end, rim(t, a0, a1) an arc of the ring at t */
const lying = (mid, half, R) => {
  const at = t => [mid[0] + half[0] * t, mid[1] + half[1] * t], ax = Math.atan2(half[1], half[0]) * 180 / Math.PI;
  const rim = (t, a0, a1, n = 10) => Array.from({ length: n + 1 }, (_, i) => { const a = (a0 + (a1 - a0) * i / n) * Math.PI / 180; return [at(t)[0] + R * Math.cos(a), at(t)[1] + R * Math.sin(a)]; });
  // the outline leaves the ends' circles at right angles to the axis
  return { at, rim, ax, barrel: joined(rim(-1, ax + 90, ax + 270), rim(1, ax - 90, ax + 90)), under: joined(rim(-1, ax + 90, ax + 42, 4), rim(1, ax + 42, ax + 90, 4)) };
};

pic('grid-roller', 'Hollow foam roller with a grid surface', 'The front of a thigh lies on a short hollow roller; its skin is a grid of raised blocks, its end shows the open core.', () => {
  const k = 31, m = place(k, 540, 262, -85, -1), q = B.side(m, 0), R = 2.75 * k, on = m([3.05, -5.6]);
  const { at, rim, ax, barrel, under } = lying([on[0], on[1] + R - 10], [84, -46], R);
  const block = (t0, t1, a0, a1) => soft([[t0, a0], [t1, a0], [t1, a1], [t0, a1]].map(([t, a]) => rim(t, a, a, 1)[0]), 7);
  const blocks = []; for (let i = 0; i < 5; i++) for (let j = 0; j < 9; j++) { const a = ax - 84 + j * 20 + (i % 2) * 10, t = -.9 + i * .38; if (a + 15 < ax + 88) blocks.push([block(t, t + .31, a, a + 14), a > ax + 36]); }
  // the front of the leg is below: shade it there
  const front = q.F.filter(([px]) => px < 840), shade = joined(front, A.offset(front, -.9 * k, 1).reverse()), [x, y] = at(-1), core = ell(x, y, R * .66);
  const leg = [clip('grid-roller-c', q.outline), p('s', q.outline), `<g clip-path="url(#grid-roller-c)">${p('sd', shade)}</g>`, q.lines.map(d => p('n', d)), p('l', q.outline)];
  return g('mat', p('b', 'M0 440H800V650H0z'), p('bd', 'M0 650H800V672H0z'), p('n', 'M0 440H800'), p('n', 'M0 650H800'), p('l', 'M0 672H800')) + g('product', p('a', barrel), p('ad', under), blocks.map(([d, low]) => p(low ? 'a' : 'al', d)), p('l', barrel),
    p('a o', ell(x, y, R)), p('h', ell(x, y, R * .83), 'stroke-dasharray="14 12"'), clip('grid-roller-i', core), p('t', core), `<g clip-path="url(#grid-roller-i)">${p('tl', ell(x + 22, y - 12, R * .66))}</g>`, p('l', core)) +
    g('body', leg, levelShorts(m, true));
});

pic('soft-roller', 'Smooth foam rollers in three lengths', 'Smooth solid foam rollers beside a leg: one of 36 and one of 18 inches stand on the floor, one of 12 lies in front of them.', () => {
  const k = 20, floor = 756, m = place(k, 166, floor - 19.6 * k), q = B.side(m), e = .17, R = 3 * k;
  const standing = (x, inches) => {
    const top = floor - inches * k + R * e, base = floor - R * e - 2;
    const ring = (cy, a0, a1, n = 8) => Array.from({ length: n + 1 }, (_, i) => { const a = (a0 + (a1 - a0) * i / n) * Math.PI / 180; return [x + R * Math.cos(a), cy + R * e * Math.sin(a)]; });
    const wall = joined(ring(top, 180, 0), ring(base, 0, 180)), sh = joined(ring(top, 180, 128, 4), ring(base, 128, 180, 4));
    return [p('a', wall), p('ad', sh), p('h', curve([[x + R * .62, top + 42], [x + R * .62, Math.min(base - 30, top + 150)]])), p('l', wall), p('al o', ell(x, top, R, R * e))];
  };
  const { at, barrel, under, rim, ax } = lying([654, floor - R - 14], [42, -23], R), end = at(-1);
  return g('floor', ground(floor)) + g('body', q.draw('soft-roller-c'), B.shorts(m, [...q.B].reverse(), q.F)) + g('product', standing(410, 36), standing(544, 18),
    p('a', barrel), p('ad', under), p('h', curve([rim(-.7, ax - 62, ax - 62, 1)[0], rim(.7, ax - 62, ax - 62, 1)[0]])), p('l', barrel), p('al o', ell(...end, R)));
});

pic('roller-stick', 'Roller stick on the thigh', 'Two hands hold the grips of a stick and roll its beads over the thigh, above the knee.', () => {
  const k = 31, { q, y } = onKnee(k, 396, 488), cy = y(-5.9), s = place(k, 396, cy), M = a => s.all(a);
  const x = i => 396 + (i * 1.36 - .66) * k, beads = [-3, -2, -1, 0, 1, 2, 3];
  const bead = i => { const d = box(x(i), cy - 25, 41, 50, 14); return [p('a', d), p('ad', box(x(i), cy + 9, 41, 16, 12)), p('h', `M${r1(x(i) + 11)} ${r1(cy - 14)}h18`), p('l', d)]; };
  const grip = f => { const d = soft(M([[4.9 * f, -.5], [5.3 * f, -.74], [8.7 * f, -.62], [9.3 * f, -.5], [9.3 * f, .5], [8.7 * f, .62], [5.3 * f, .74], [4.9 * f, .5]]), 9); return [p('tl', d), p('t', soft(M([[5 * f, .16], [9.3 * f, .16], [9.3 * f, .5], [8.7 * f, .62], [5.3 * f, .74], [4.9 * f, .5]]), 7)), p('l', d)]; };
  const hands = [[-7, 1, -12], [7, -1, 12]].map(([x, flip, lean]) => { const [hx, hy] = s([x, 0]), m = place(k, hx + lean * .9, hy - 1.72 * k, 180 + lean, flip); return [fist(m, flip < 0).draw(), sleeve(m, 6.4)]; });
  return g('body', q.draw()) + g('product', p('m o', soft(M([[-5, -.22], [5, -.22], [5, .22], [-5, .22]]), 3)), grip(-1), grip(1), beads.map(bead)) + g('hand', hands);
});
