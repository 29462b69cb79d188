// Cold with pressure: cuffs, coolers, hand pumps.
import * as A from '../lib.mjs';
import { p, g, arc, box, clip, curve, ell, fair, joined, poly, r1, rot, shape } from '../lib.mjs';
import { pic } from '../registry.mjs';
import { onKnee } from '../scene.mjs';
import { worn } from '../worn.mjs';

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

pic('donjoy-iceman', 'Motor-driven cold unit with a knee pad', 'A square cooler with a handle and a pump on its lid; an insulated hose leads to a pad strapped round a right knee over a thin cloth, drawn to the same scale.', () => {
  const K = worn('donjoy-iceman', 31, 232, 372), { q, k } = K, o = .36 * k;
  const pad = K.patch([[-4.5, -.72], [-4.55, 0], [-4.45, .82], [-3.9, .97], [-2.2, .95], [-.8, .8], [.8, .8], [2.2, .95], [3.8, .97], [4.35, .82], [4.4, 0], [4.3, -.72], [3.6, -.86], [2.2, -.82], [.8, -.6], [-.8, -.58], [-2.2, -.8], [-3.7, -.86]], o);
  const channel = K.line([[-3.9, .62], [-3.9, -.3], [-2.9, -.5], [-2.4, 0], [-1.9, .66], [-1, .5], [-.5, -.1], [.2, -.3], [.9, .1], [1.2, .6], [2, .66], [2.4, 0], [2.9, -.5], [3.7, -.3], [3.75, .5]], o);
  const strap = (v0, v1) => { const d = K.band(v0, v1, { out: o + 4 }); return [p('t', d), p('tl', K.band(v0 + .1, v1 - .1, { out: o + 4, u0: -.86, u1: -.34 })), p('l', d)]; };
  // the cooler: 8.6 in wide, 9 in high with its lid
  const x0 = 476, x1 = 742, base = 636, top = base - 6.6 * k, lid = top - 1.1 * k, back = lid - 20;
  const body = joined([[x0, top, 'c'], [x0 + 10, base - 16], [x0 + 26, base, 'c'], [x1 - 26, base, 'c'], [x1 - 10, base - 16], [x1, top, 'c']], [[x1, top], [x0, top]]);
  const bodyShade = joined([[x0, top], [x0 + 10, base - 16], [x0 + 26, base]], [[x0 + 26, base], [x0 + 70, base]], [[x0 + 70, base], [x0 + 56, top]]);
  const lidFront = box(x0 - 10, lid, x1 - x0 + 20, top - lid + 8, 10), lidTop = poly([[x0 + 6, back], [x1 - 6, back], [x1 + 8, lid + 3], [x0 - 8, lid + 3]]);
  const win = box(x0 + 92, top + 54, 138, 84, 12), water = joined([[x0 + 92, top + 84], [x0 + 126, top + 80], [x0 + 160, top + 86], [x0 + 196, top + 80], [x0 + 230, top + 84]], [[x0 + 230, top + 138], [x0 + 92, top + 138]]);
  const cube = (cx, cy, deg) => { const d = poly([[-15, -15], [15, -15], [15, 15], [-15, 15]].map(v => { const [a, b] = rot(v, deg); return [cx + a, cy + b]; })); return [p('w', d), p('n', d)]; };
  // pump on the lid, with the hose on its left
  const px = x0 + 74, pr = 44, pt = back - 36, E = (cx, yy, r, a0, a1, n = 6) => Array.from({ length: n + 1 }, (_, i) => { const a = (a0 + (a1 - a0) * i / n) * Math.PI / 180; return [cx + r * Math.cos(a), yy + r * .17 * Math.sin(a)]; });
  const pump = joined([[px - pr, pt], [px - pr, back + 10]], E(px, back + 10, pr, 180, 0), [[px + pr, back + 10], [px + pr, pt]], E(px, pt, pr, 0, 180));
  const bail = curve(fair([[x0 + 128, lid - 2], [x0 + 130, back - 56], [x0 + 146, back - 74], [x0 + 190, back - 76], [x0 + 234, back - 74], [x0 + 250, back - 56], [x0 + 252, lid - 2]], 12, 30));
  const port = K.at(-3.15, .55, o + 3), out = [px - pr - 4, (pt + back) / 2 + 4];
  const hose = curve(fair([[port[0] + 18, port[1] - 2], [port[0] + 62, port[1] + 8], [port[0] + 74, port[1] + 80], [port[0] + 68, port[1] + 178], [port[0] + 84, port[1] + 236], [port[0] + 122, port[1] + 236], [port[0] + 140, port[1] + 178], [port[0] + 138, port[1] + 104], [out[0] - 34, out[1] + 4], [out[0] - 8, out[1]]], 26, 44));
  return g('body', q.draw()) + g('cloth', K.cloth(-5.6, 5.4)) + g('table', p('b', `M440 ${base - 6}H800V${base + 34}H440z`), p('l', `M800 ${base - 6}H440V${base + 34}H800`)) + g('product',
    p('a', pad), K.within('c', pad, p('ad', K.shadeOf(-5, 5, o))), p('h', channel), p('l', pad), strap(-3.0, -2.1), strap(1.9, 2.8),
    p('gl', `M${x1 - 14} ${base - 34}C${x1 + 20} ${base - 34} ${x1 + 10} ${base - 10} 800 ${base - 10}`),
    p('l', bail, 'style="stroke-width:20"'), p('wl', bail, 'style="stroke-width:10"'),
    p('w', body), p('c', bodyShade), p('c', win), K.within('w', win, p('cd', water), cube(x0 + 124, top + 92, 12), cube(x0 + 168, top + 100, -16), cube(x0 + 206, top + 90, 24)), p('n', win), p('l', body),
    p('al o', lidTop), p('a', lidFront), p('ad', box(x0 - 10, lid, 62, top - lid + 8, 10)), p('l', lidFront),
    p('l', hose, 'style="stroke-width:23"'), p('hs', hose), p('wl', hose, 'opacity=".3"'),
    p('t', pump), p('l', pump), p('tl o', ell(px, pt, pr, pr * .17)), p('w o', box(out[0] - 12, out[1] - 14, 26, 28, 7)),
    p('w o', ell(port[0], port[1], 20, 17)), p('md', ell(port[0], port[1], 9, 7.5)), p('n', ell(port[0], port[1], 9, 7.5)));
});

pic('hand-pump-cold-wrap', 'Cold wrap with a hand pump on a right knee', 'A quilted wrap round a right knee over a thin cloth, closed by two tabs; a gel insert shows at its top, a squeeze bulb hangs on a short tube at its side.', () => {
  const K = worn('hand-pump-cold-wrap', 44, 318, 398), { q, k } = K, out = .38 * k, o = out + 4;
  const welds = [-4.3, -2.2, -.1, 2, 4.1], wrap = K.puffed(welds, out, 12);
  const gel = K.patch([[-3.6, -.3, 'c'], [-4.85, -.3], [-5.15, -.24], [-5.2, .2], [-5.15, .7], [-4.85, .8], [-3.6, .8, 'c']], out - 8);
  const tab = (v0, v1) => {
    const d = K.patch([[v0, -1, 'c'], [v0, -.6], [v0, -.24], [v0 + .3, -.08], [v1 - .3, -.08], [v1, -.24], [v1, -.6], [v1, -1, 'c']], o);
    const end = K.patch([[v0 + .22, -.36, 'c'], [v0 + .22, -.26], [v0 + .42, -.16], [v1 - .42, -.16], [v1 - .22, -.26], [v1 - .22, -.36, 'c']], o);
    return [p('a', d), p('ad', K.band(v0, v1, { out: o, u1: -.58 })), p('t', end), p('l', d)];
  };
  const port = K.at(.95, .66, out + 4), [bx, by] = [588, 588], rx = 1.12 * k, ry = 1.85 * k;
  const tube = curve(fair([[port[0] + 12, port[1] - 2], [port[0] + 52, port[1] - 14], [bx - 34, port[1] - 8], [bx - 4, port[1] + 26], [bx, by - ry - 30]], 16, 34));
  const bulb = shape([[bx, by - ry], [bx + rx * .62, by - ry * .78], [bx + rx, by - ry * .1], [bx + rx * .84, by + ry * .55], [bx + rx * .3, by + ry * .95], [bx - rx * .3, by + ry * .95], [bx - rx * .84, by + ry * .55], [bx - rx, by - ry * .1], [bx - rx * .62, by - ry * .78]]);
  const bulbShade = joined([[bx, by - ry], [bx - rx * .62, by - ry * .78], [bx - rx, by - ry * .1], [bx - rx * .84, by + ry * .55], [bx - rx * .3, by + ry * .95]], [[bx - rx * .3, by + ry * .95], [bx - rx * .52, by + ry * .4], [bx - rx * .58, by - ry * .2], [bx, by - ry]]);
  return g('body', q.draw()) + g('cloth', K.cloth(-6.1, 5.4)) + g('product',
    p('c o', gel), p('wl', K.line([[-4.8, .26], [-4.86, .36], [-4.84, .46]], out - 8), 'style="stroke-width:6"'),
    p('a', wrap), K.within('c', wrap, p('ad', K.shadeOf(-4.5, 4.3, out + 6))),
    welds.slice(1, -1).map(v => p('n', curve(K.ring(v, { out: out - 5, u0: -.97, u1: .97 })))),
    p('h', [[-3.4, .2], [-3.4, .62], [-1.3, .62], [2.9, .2], [2.9, .62]].map(([v, u]) => K.line([[v - .1, u], [v - .16, u + .1], [v - .1, u + .2]], out)).join('')),
    p('l', wrap), tab(-3.3, -1.5), tab(1.3, 3.1),
    p('l', tube, 'style="stroke-width:19"'), p('hs', tube, 'style="stroke-width:9"'),
    p('w o', ell(port[0], port[1], 20, 18)), p('md', ell(port[0], port[1], 9, 8)), p('n', ell(port[0], port[1], 9, 8)),
    p('tl', bulb), p('t', bulbShade), p('wl', arc(bx, by - 4, rx * .62, ry * .7, -58, -18), 'style="stroke-width:5" opacity=".55"'), p('l', bulb),
    p('m o', box(bx - 19, by - ry - 40, 38, 46, 7)), p('m o', box(bx + 19, by - ry - 28, 22, 20, 6)), p('n', `M${bx - 9} ${by - ry - 17}H${bx + 9}`),
    p('md o', ell(bx, by + ry * .97, 15, 8)));
});
