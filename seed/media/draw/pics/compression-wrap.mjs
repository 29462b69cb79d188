// Bandages and wraps.
import { p, g, box, curve, ell, joined, place, r1 } from '../lib.mjs';
import { holding } from '../props.mjs';
import { pic } from '../registry.mjs';
import { onKnee } from '../scene.mjs';
import { KNEECAP, worn } from '../worn.mjs';

pic('elastic-wrap', 'Elastic bandage in a figure of eight round a right knee', 'A four-inch bandage: turns below the knee, crossing over the kneecap, turns above; the end held by two clips.', () => {
  const { m, q, y, w, k } = onKnee(44, 385, 398);
  const turn = (tl, tr, h, out = 7) => { // one turn of bandage, from its left edge to its right edge
    const d = w.band(0, 0, { out, tl: y(tl), tr: y(tr), bl: y(tl + h), br: y(tr + h) });
    const low = w.band(0, 0, { out, tl: y(tl + h * .8), tr: y(tr + h * .8), bl: y(tl + h), br: y(tr + h) });
    const left = w.band(0, 0, { out, u0: -1, u1: -.66, tl: y(tl), tr: y(tl + (tr - tl) * .17), bl: y(tl + h), br: y(tl + (tr - tl) * .17 + h) });
    return [p('a', d), p('ad', low), p('ad', left), [.27, .54].map(t => p('h', curve(w.ring(y(tl + h * t), y(tr + h * t), out, -.55, .96)))), p('l', d)];
  };
  const clipAt = (u, v) => { const [x, yy] = w.wrap(y(v), u, 7); return [p('m o', box(x - 11, yy - 22, 22, 44, 7)), p('n', `M${r1(x)} ${r1(yy - 9)}V${r1(yy + 9)}`)]; };
  return g('body', q.draw()) + g('product',
    turn(3.9, 3.7, 2.3), turn(2.5, 2.2, 2.3), turn(-5.6, -5.5, 2.4),
    turn(.5, -3.2, 2.5), turn(-3.5, .3, 2.6), turn(-4.25, -4.0, 2.6),
    (() => { const e = w.band(y(-4.12), y(-1.52), { out: 8, u0: .12, u1: .17 }); return [p('ad', e), p('n', e)]; })(), clipAt(.145, -3.45), clipAt(.145, -2.2));
});

pic('tubular-bandage', 'Tubular bandage on a right knee, its roll beside it', 'A plain elastic tube reaches from mid-thigh to mid-calf, finely ribbed and cut straight at both ends; the rest of the tube lies rolled up beside the leg.', () => {
  const K = worn('tubular-bandage', 31, 240, 400), { q, k } = K, out = .13 * k;
  const rib = (v, u0 = -.52, u1 = .72) => curve(K.ring(v, { out, u0, u1, n: 2 }));
  // the roll: flat tube, 3 in wide, wound to 4 in, standing on its side; its end hangs down
  const [x, y] = [575, 520], R = 2 * k, e = .36, W = 3.2 * k;
  const face = ell(x, y, R * e, R), body = joined([[x, y - R], [x + W, y - R]], Array.from({ length: 9 }, (_, i) => { const a = -Math.PI / 2 + Math.PI * i / 8; return [x + W + R * e * Math.cos(a), y + R * Math.sin(a)]; }), [[x + W, y + R], [x, y + R]]);
  const low = joined([[x, y + R], [x + R * e * .6, y + R * .8], [x + R * e, y + R * .22]], [[x + W + R * e, y + R * .22], [x + W + R * e * .6, y + R * .8], [x + W, y + R]]);
  const turns = [.74, .5, .27].map(f => p('n', ell(x, y, R * e * f, R * f)));
  const grooves = [.2, .4, .6, .8].map(t => p('h', curve([-.9, -.5, 0, .15].map(s => [x + W * t + R * e * Math.sqrt(1 - s * s), y + R * s]))));
  return g('body', q.draw()) + g('table', p('b', `M400 ${y + R}H800V${y + R + 34}H400z`), p('l', `M800 ${y + R}H400V${y + R + 34}H800`)) + g('product',
    K.sleeve(-7.4, 7.4, { out, hems: [0, 0] }),
    p('h', [-6.7, -6, -5.3, -4.6, -3.9, -3.2, -2.5, -1.8, 1.5, 2.2, 2.9, 3.6, 4.3, 5, 5.7, 6.4].map(v => rib(v)).join('')),
    p('h', [-1.1, -.4, .3, .9].map(v => rib(v, -.52, -.06)).join('')),
    KNEECAP.map(run => p('n', curve(K.m.all(run)))),
    p('a', body), p('ad', low), grooves, p('l', body), p('al o', face), turns, p('i', ell(x, y, R * e * .1, R * .1)));
});

pic('cohesive-wrap', 'Self-gripping wrap being wound round a right knee', 'Crinkly bandage wound upwards from below the kneecap; the last turn runs off the leg to the roll in a hand.', () => {
  const K = worn('cohesive-wrap', 44, 262, 398), { q, k } = K, out = 6;
  const crinkle = (v0, v1, us) => p('h', us.map((u, i) => { const h = v1 - v0, a = v0 + h * (i % 2 ? .3 : .16), b = v1 - h * (i % 2 ? .24 : .36); return K.line([[a, u], [(a + b) / 2, u + .02 * h], [b, u - .01]], out); }).join(''));
  // what is wound already: one surface, cut by the lower edges of its turns, each where the next one overlaps it
  const side = u => K.col(u, -.5, 5.6, out), wound = joined(K.ring(-.5, { out }), side(1), K.ring(5.6, { out }).reverse(), side(-1).reverse()), woundSh = joined(side(-1), side(-.56).reverse());
  const turns = [[-.5, 1.9, [-.36, -.04, .32, .64]], [1.9, 3.2, [-.3, .02, .44]], [3.2, 4.5, [-.36, -.02, .4]], [4.5, 5.6, [-.3, .04, .42, .68]]];
  // the running turn: from the left edge across the front, then straight off to the roll
  const rx = 592, ry = K.y(-1.9), rw = 1.2 * k, h = 2.3 * k, e = .2, hand = holding(place(k, rx + 8, ry + 4, 14));
  const tl = K.ring(-2.75, { out, u1: .62, n: 3 }), bl = K.ring(-.45, { out, u1: .62, n: 3 });
  const up = [[rx - rw * .5, ry - h / 2]], lo = [[rx - rw * .5, ry + h / 2]];
  const strip = joined([...tl, ...up], [...up, ...lo], [...lo, ...[...bl].reverse()], [bl[0], tl[0]]);
  const at = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  const crossing = [.14, .38, .62].map((t, i) => { const a = at(tl.at(-1), up[0], t), b = at(bl.at(-1), lo[0], t), s = i % 2 ? [.16, .8] : [.3, .66]; const c = at(a, b, s[0]), d = at(a, b, s[1]); return curve([c, [(c[0] + d[0]) / 2 + 6, (c[1] + d[1]) / 2], d]); }).join('');
  const E = (yy, a0, a1, n = 8, r = rw) => Array.from({ length: n + 1 }, (_, i) => { const a = (a0 + (a1 - a0) * i / n) * Math.PI / 180; return [rx + r * Math.cos(a), yy + r * e * Math.sin(a)]; });
  const y0 = ry - h / 2, y1 = ry + h / 2;
  const roll = joined([[rx - rw, y0], [rx - rw, y1]], E(y1, 180, 0), [[rx + rw, y1], [rx + rw, y0]], E(y0, 0, 180));
  const rollShade = joined([[rx - rw, y0], [rx - rw, y1]], E(y1, 180, 112, 3), E(y0, 112, 180, 3));
  const topFace = ell(rx, y0, rw, rw * e), spires = [.72, .46].map(f => p('n', ell(rx, y0, rw * f, rw * e * f))), core = ell(rx, y0, rw * .2, rw * e * .24);
  return g('hand', hand.behind) + g('body', q.draw()) + g('product',
    p('a', wound), p('ad', woundSh), turns.map(([v0, v1, us]) => [p('ad', K.band(v1 - .32, v1, { out })), crinkle(v0, v1, us)]), p('l', turns.slice(0, 3).map(([, v1]) => curve(K.ring(v1, { out }))).join('')), p('l', wound),
    p('a', strip), p('ad', K.band(-2.75, -.45, { out, u1: -.56 })), crinkle(-2.75, -.45, [-.3, -.02, .24, .48]), p('h', crossing), p('l', strip),
    p('a', roll), p('ad', rollShade), p('l', roll), p('al o', topFace), spires, p('i', core)) + g('hand', hand.thumb);
});

pic('adjustable-wrap', 'Adjustable compression wrap on a right knee', 'A wrap with an open kneecap on a right knee; two wide tabs cross below the kneecap and close with hook and loop.', () => {
  const K = worn('adjustable-wrap', 44, 385, 398), { q, k } = K, out = .16 * k, o = out + 5;
  const tab = pts => K.patch(pts, o);
  const right = tab([[1.5, 1, 'c'], [2.0, .66], [2.7, .3], [3.3, -.06], [3.7, -.4], [4.2, -.56], [4.9, -.46], [5.1, -.2], [4.7, .2], [4.2, .6], [3.6, 1, 'c']]);
  const rightEnd = tab([[3.2, 0], [3.7, -.4], [4.2, -.56], [4.9, -.46], [5.1, -.2], [4.9, .06], [4.0, .06]]);
  const left = tab([[1.5, -1, 'c'], [1.75, -.66], [2.3, -.3], [3.0, .06], [3.5, .36], [4.0, .62], [4.6, .66], [5.0, .46], [4.9, .16], [4.5, -.2], [4.0, -.6], [3.5, -1, 'c']]);
  const leftEnd = tab([[3.12, .12], [3.5, .36], [4.0, .62], [4.6, .66], [5.0, .46], [4.85, .12], [3.95, .2]]);
  const leftShade = tab([[1.5, -1, 'c'], [1.68, -.78], [2.0, -.52], [3.0, -.54], [4.05, -.56], [3.5, -1, 'c']]);
  const edge = (pts) => p('h', K.line(pts, o), 'stroke-dasharray="9 7"');
  return g('body', q.draw()) + g('product',
    K.sleeve(-5.4, 5.9, { out, hems: [.34, .34] }),
    K.courses([-4.6, -4.0, -3.4], { out }),
    p('al o', K.oval(1.36, 1.66)), K.opening(1.02, 1.28),
    p('a', right), p('tl', rightEnd), p('n', rightEnd), p('l', right), edge([[2.1, .8], [2.8, .46]]),
    p('a', left), p('ad', leftShade), p('tl', leftEnd), p('n', leftEnd), p('l', left), edge([[2.15, -.6], [2.6, -.3], [3.2, .04]]), edge([[3.75, -.6], [4.2, -.2], [4.5, .08]]));
});
