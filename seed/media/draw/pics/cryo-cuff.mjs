// Cold with pressure: cuffs, coolers, hand pumps.
import * as A from '../lib.mjs';
import { p, g, clip, ell, box, curve, shape, joined, r1 } from '../lib.mjs';
import { pic } from '../registry.mjs';
import { onKnee } from '../scene.mjs';

pic('aircast-cryo-cuff', 'Cold compression cuff with gravity cooler', 'A cuff that covers the whole knee, joined by a hose to a cooler jug with a lid, drawn to the same scale.', () => {
  const { m, q, y, w, k } = onKnee(31, 232, 372), out = .42 * k;
  const ys = [-6.9, -6.5, -5.6, -4.2, -2.8, -1.6, -.5, .6, 1.8, 3.2, 4.6, 5.7, 6.2, 6.5];
  const puff = v => out + (Math.abs(v) < 5.5 ? 3 : -1);
  const col = u => ys.map(v => w.wrap(y(v), u, puff(v)));
  const dip = (v, d, up) => Array.from({ length: 9 }, (_, i) => { const u = -1 + i / 4, b = Math.exp(-(((u - .25) / .5) ** 2)); return w.wrap(y(v + up * d * b), u, out - 6); });
  const mid = a => a.slice(1, -1), cuff = shape([...mid(dip(-6.9, .8, 1)), ...mid(col(1)), ...mid(dip(6.5, .7, -1).reverse()), ...mid(col(-1).reverse())]);
  const strap = (a, b) => { const d = w.band(y(a), y(b), { out: out + 5 }); return [p('t', d), p('tl', w.band(y(a) + 3, y(b) - 3, { out: out + 5, u0: -.86, u1: -.2 })), p('l', d), p('n', curve(w.side(y(a) + 3, y(b) - 3, out + 5, -.2).map((q2) => q2)))]; };
  const dots = []; for (const [v, us] of [[-3.1, [-.42, -.02]], [-1.9, [-.3]], [-.7, [-.4]], [.5, [-.3]], [1.7, [-.4]], [2.9, [-.3, .1, .5]]]) for (const u of us) { const [x, yy] = w.wrap(y(v), u, out); dots.push(`M${r1(x)} ${r1(yy)}h0`); }
  const pc = [q.patella.c[0] + 2, q.patella.c[1] + 8];
  // cooler: 7.4 in wide, 10 in high
  const jx = 574, jw = 3.7 * k, jb = 636, jt = jb - 9 * k, e = .17;
  const J = (x, yy, rx, a0, a1, n = 7) => Array.from({ length: n + 1 }, (_, i) => { const a = (a0 + (a1 - a0) * i / n) * Math.PI / 180; return [x + rx * Math.cos(a), yy + rx * e * Math.sin(a)]; });
  const body = joined([[jx - jw, jt], [jx - jw, jb]], J(jx, jb, jw, 180, 0), [[jx + jw, jb], [jx + jw, jt]], J(jx, jt, jw, 0, 180));
  const bsh = joined([[jx - jw, jt], [jx - jw, jb]], J(jx, jb, jw, 180, 118, 3), [[jx - jw * .47, jb + 12], [jx - jw * .47, jt + 12]], J(jx, jt, jw, 118, 180, 3));
  const lw = jw + 9, lt = jt - 1.25 * k;
  const lid = joined([[jx - lw, lt], [jx - lw, jt + 6]], J(jx, jt + 6, lw, 180, 0), [[jx + lw, jt + 6], [jx + lw, lt]], J(jx, lt, lw, 0, 180));
  const lidTop = ell(jx, lt, lw, lw * e), knob = ell(jx, lt - 3, lw * .45, lw * e * .5);
  const ring = (yy, h, c) => { const d = joined(J(jx, yy, jw, 180, 0), J(jx, yy + h, jw, 0, 180)); return [p(c, d)]; };
  // handle: a bail from lug to lug
  const hy = jt + 34, bail = curve(A.fair([[jx - lw - 4, hy], [jx - lw + 2, lt - 46], [jx - 62, lt - 96], [jx, lt - 108], [jx + 62, lt - 96], [jx + lw - 2, lt - 46], [jx + lw + 4, hy]], 24, 60));
  const port = w.wrap(y(-4.0), .4, out + 3);
  const sx = jx - jw, sy = jb - 40;
  const hoseRun = [[sx - 26, sy], [sx - 62, sy + 12], [sx - 74, sy + 62], [sx - 104, sy + 112], [sx - 150, sy + 70], [sx - 136, sy - 60], [sx - 104, sy - 200], [sx - 92, sy - 300], [sx - 116, sy - 366], [port[0] + 62, port[1] - 22], [port[0] + 22, port[1] - 6]];
  const run = A.fair(hoseRun, 34, 64);
  const hose = curve(run);
  return g('body', q.draw()) + g('table', p('b', `M440 ${jb - 6}H800V${jb + 34}H440z`), p('l', `M800 ${jb - 6}H440V${jb + 34}H800`)) + g('product',
    clip('aircast-cryo-cuff-c', cuff), p('a', cuff),
    `<g clip-path="url(#aircast-cryo-cuff-c)">${p('ad', q.shade + '', 'transform="translate(-10 0)"')}${p('al', shape(m.all([[.9, -2.1], [1.9, -1.5], [2.15, -.1], [1.9, 1.3], [.9, 1.9], [-.1, 1.3], [-.5, -.1], [-.15, -1.5]])))}</g>`,
    p('n', shape(m.all([[.9, -2.1], [1.9, -1.5], [2.15, -.1], [1.9, 1.3], [.9, 1.9], [-.1, 1.3], [-.5, -.1], [-.15, -1.5]]))), p('h', curve([[pc[0] - 30, pc[1] - 30], [pc[0] - 6, pc[1] - 46], [pc[0] + 18, pc[1] - 44]]), 'style="stroke:var(--kw-white,#FFFDF8)"'),
    p('dot', dots.join('')), p('l', cuff),
    strap(-5.75, -4.55), strap(4.35, 5.45),
    p('l', bail, 'style="stroke-width:20"'), p('wl', bail, 'style="stroke-width:10"'), p('w', body), p('c', bsh), ring(jb - 34, 14, 'a'), p('l', body),
    p('n', curve(J(jx, jt + 84, jw, 180, 0))), p('n', curve(J(jx, jt + 98, jw, 180, 0))),
    p('a', lid), p('ad', joined([[jx - lw, lt], [jx - lw, jt + 6]], J(jx, jt + 6, lw, 180, 118, 3), J(jx, lt, lw, 118, 180, 3))), p('l', lid), p('al o', lidTop), p('a', knob), p('n', knob),
    p('w o', ell(jx - lw + 2, hy, 13, 13)), p('w o', ell(jx + lw - 2, hy, 13, 13)),
    p('l', hose, 'style="stroke-width:23"'), p('hs', hose), p('wl', hose, 'opacity=".3"'),
    p('w o', box(sx - 30, sy - 15, 36, 30, 7)), p('w o', ell(port[0], port[1], 22, 19)), p('md', ell(port[0], port[1], 10, 8.5)), p('n', ell(port[0], port[1], 10, 8.5)));
});
