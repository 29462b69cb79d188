// Bandages and wraps.
import { p, g, box, curve, r1 } from '../lib.mjs';
import { pic } from '../registry.mjs';
import { onKnee } from '../scene.mjs';

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
