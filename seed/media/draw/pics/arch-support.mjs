// Insoles.
import * as A from '../lib.mjs';
import { p, g, curve, joined, place, r1, shape } from '../lib.mjs';
import * as B from '../body.mjs';
import { innerFoot, soft } from '../props.mjs';
import { pic } from '../registry.mjs';

/** an insole seen from its inner side, a little from above, at k units an inch. `rise` is its arch in inches, 1.22 the middle one.
 *  x along the foot, z across (the near edge is the inner one), h up */
const insole = (k, rise, ox = 150, oy = 618) => {
  const pr = ([x, z, h]) => [ox + x * k + z * k * .2, oy + z * k * .42 - h * k * .95], f = (rise - .5) / .72, up = h => .5 + (h - .5) * f, all = a => a.map(pr), lift = (a, from, to, by = up) => a.map((q, i) => i >= from && i <= to ? [q[0], q[1], by(q[2])] : q);
  const near = lift([[.05, 1.0, .62], [.5, 1.75, .62], [1.4, 2.2, .66], [2.6, 2.3, .98], [3.7, 2.35, 1.22], [4.9, 2.6, .86], [6.1, 3.05, .3], [7.3, 3.3, .12], [8.5, 3.1, .1], [9.5, 2.45, .1], [10.0, 1.5, .1]], 3, 5);
  const far = lift([[10.0, 1.5, .1], [9.8, .5, .1], [9.0, -.25, .1], [7.7, -.72, .12], [6.2, -.82, .16], [4.5, -.55, .4], [2.8, -.35, .62], [1.4, -.3, .7], [.5, .05, .66], [.05, .6, .62], [.05, 1.0, .62]], 5, 6, h => h + Math.max(0, f - 1) * .5);
  const low = [[.22, 1.1, 0], [.7, 1.7, 0], [1.5, 2.05, 0], [2.6, 2.1, .1 * f], [3.7, 2.1, .3 * f], [4.9, 2.4, .2 * f], [6.1, 2.95, 0], [7.3, 3.28, -.06], [8.5, 3.08, -.08], [9.5, 2.44, -.08], [10.0, 1.5, -.06]];
  const cut = [...low.slice(0, 6), [5.9, 2.88, .02]], shellTop = lift([[.16, 1.1, .26], [.5, 1.75, .4], [1.4, 2.2, .42], [2.6, 2.3, .76], [3.7, 2.35, .98], [4.9, 2.6, .62], [5.9, 2.95, .14]], 3, 5, h => up(h + .24) - .24);
  const N = all(near), L = all(low);
  return {
    surf: shape([...N, ...all(far).slice(1, -1)]), wall: joined(N, [N.at(-1), ...[...L].reverse(), N[0]]), shell: joined(all(shellTop), all(cut).reverse()), seam: curve(all(shellTop)),
    bowl: shape(all(lift([[.75, .95, .25], [1.4, 1.65, .22], [2.7, 1.75, .45], [4.1, 1.7, .55], [5.2, 1.5, .3], [4.6, .5, .12], [3.2, .15, .14], [1.7, .15, .2], [.9, .4, .24]], 2, 3, h => h * (.4 + .6 * f)))),
    trim: curve([[8.3, 2.75], [8.9, 2.3], [9.3, 1.5], [9.1, .7], [8.5, .1]].map(([x, z]) => pr([x, z, .1]))), edge: curve([N[0], ...L, N.at(-1)]), pr };
};
/** lying: what lies in its heel cup, behind the near wall */
const drawn = (s, lying = []) => [p('al', s.surf), p('a', s.bowl), lying, p('a', s.wall), p('ad', s.shell), p('h', s.trim, 'stroke-dasharray="7 7" style="stroke:var(--kw-accent,#1F7A74)"'), p('n', s.seam)];
const outline = s => [p('l', s.surf), p('l', s.edge)];
const drop = (m, ends) => g('guides', ends.map(([x0, y0, to]) => { const [x, y] = m([x0, y0]); return p('gd', `M${r1(x)} ${r1(y)}V${r1(to)}`); }));

pic('arch-support', 'Arch-support insole under a bare foot', 'The inner side of a foot, its arch lifted; below it an insole with a deep heel cup and a raised arch, at the same scale.', () => {
  const k = 52, m = place(k, 262, -530), s = insole(k, 1.22);
  return g('body', innerFoot(m).draw('arch-support-c')) + drop(m, [[-.9, 19.9, 590], [2.8, 19.05, 602], [5.5, 19.9, 622]]) + g('product', drawn(s), outline(s));
});

pic('low-arch-insole', 'Full-length insole with a low arch', 'The inner side of a flat foot, its whole sole on one level; below it a full-length insole that rises only a little under the arch.', () => {
  const k = 52, m = place(k, 262, -530), s = insole(k, .72);
  return g('body', innerFoot(m, .12).draw('low-arch-insole-c')) + drop(m, [[-.9, 19.9, 590], [2.8, 19.86, 604], [5.5, 19.9, 622]]) + g('product', drawn(s), outline(s));
});

pic('high-arch-insole', 'Full-length insole with a high arch', 'The inner side of a foot that stands on heel and ball alone; below it an insole with a tall arch and a soft cushion in the heel.', () => {
  const k = 52, m = place(k, 262, -546), s = insole(k, 1.66, 150, 630), heel = shape([[.95, .85, .3], [1.5, 1.45, .26], [2.3, 1.4, .3], [2.75, .85, .28], [2.3, .35, .22], [1.5, .3, .24]].map(s.pr));
  return g('body', innerFoot(m, 1.5).draw('high-arch-insole-c')) + drop(m, [[-.9, 19.9, 606], [2.7, 18.6, 584], [5.5, 19.9, 640]]) + g('product', drawn(s, [p('c', heel), p('n', heel)]), outline(s));
});

pic('three-quarter-insole', 'Three-quarter insole', 'A foot from above and, heel beside heel, a short insole: it ends behind the ball of the foot and leaves the toes free.', () => {
  const k = 52, m = place(k, 236, 402), n = place(k, 566, 402), M = a => n.all(a);
  const d = shape(M(A.fair([[.15, 5.06], [-.8, 4.82], [-1.32, 4.05], [-1.46, 2.7], [-1.72, 1.2], [-1.74, -.1], [-1.56, -1.2], [-1.1, -1.72], [0, -1.7], [1.2, -1.3], [1.8, -.8], [1.94, -.1], [1.8, 1.2], [1.56, 2.8], [1.36, 4.0], [.95, 4.82], [.15, 5.06]], .2, .9).slice(0, -1)));
  const shade = joined(M([[.15, 5.06], [-.8, 4.82], [-1.32, 4.05], [-1.46, 2.7], [-1.72, 1.2], [-1.74, -.1], [-1.56, -1.2]]), M([[-1.56, -1.2], [-1.3, .2], [-1.16, 1.4], [-.98, 2.7], [-.86, 3.8], [-.5, 4.5], [.15, 5.06]]));
  const cup = shape(M([[.05, 4.5], [-.62, 4.22], [-.86, 3.4], [-.78, 2.5], [-.1, 2.1], [.74, 2.5], [.96, 3.4], [.72, 4.2]]));
  const arch = shape(M([[-1.0, 1.9], [-1.3, .6], [-1.22, -.5], [-.8, -.9], [-.3, -.2], [-.36, .9], [-.64, 1.7]]));
  const [, heel] = m([0, 5.4]), [, end] = m([0, -1.72]), [x0] = m([2.45, 0]), [x1] = n([-1.95, 0]);
  return g('body', B.footTop(m).draw()) + g('guides', p('gd', `M${r1(x0 - 40)} ${r1(heel)}H${r1(x1 + 40)}`), p('gd', `M${r1(x0)} ${r1(end)}H${r1(n([-1.4, 0])[0])}`)) +
    g('product', p('al', d), p('ad', shade), p('a', arch), p('a', cup), p('n', curve(M([[-1.02, -1.24], [0, -1.22], [1.06, -.86]])), 'stroke-dasharray="7 7" style="stroke:var(--kw-accent-shade,#155954)"'), p('n', cup), p('n', arch), p('l', d));
});
