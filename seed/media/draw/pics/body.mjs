// The body alone: what a product is drawn on, and the scale it is judged by.
import * as A from '../lib.mjs';
import { p, g, curve, joined, place } from '../lib.mjs';
import * as B from '../body.mjs';
import { pic } from '../registry.mjs';
import { anchors, ground } from '../scene.mjs';

{
  const m = place(20, 360, 372), s = () => B.side(m);
  pic('leg-side', 'Right leg, seen from the outer side', 'A standing right leg in running shorts, toes to the right.', () => { const q = s(); return g('body', q.draw('leg-side-c'), B.shorts(m, [...q.B].reverse(), q.F)) + g('floor', ground(764, 150, 650)); },
    anchors(20, { 'mid-patella': m([2.6, 0]), '6in-above-front': m([3.2, -6]), '6in-above-back': m([-2.95, -6]), '6in-below-front': m([1.7, 6]), '6in-below-back': m([-3.05, 6]), 'joint-line': m([0, 1]), ankle: m([0, 16.6]), arch: m([3.2, 19.5]), heel: m([-2.2, 18.6]), toe: m([7.8, 19]) }));
}
{
  const m = place(20, 425, 366);
  pic('leg-front', 'Right leg, seen from the front', 'A standing right leg in running shorts; its outer side is on the left of the picture.', () => { const q = B.front(m); return g('body', q.draw(), B.shorts(m, q.l, m.all(B.FAIR.front.med).concat().reverse().concat(m.all([[3.05, -16], [3.1, -20]])).sort((a, b) => a[1] - b[1]))) + g('floor', ground(768, 190, 610)); },
    anchors(20, { 'mid-patella': m([.04, 0]), '6in-above-lateral': m([-3.4, -6]), '6in-above-medial': m([2.65, -6]), '6in-below-lateral': m([-2.4, 6]), '6in-below-medial': m([2.32, 6]), 'joint-line': m([0, 1]), ankle: m([0, 16.3]), arch: m([1.4, 18.4]) }));
}
{
  const m = place(20, 500, 330);
  pic('leg-bent', 'Right leg, seated, knee bent to a right angle', 'Seen from the outer side: thigh level, shank upright, foot flat on the floor.', () => { const q = B.bent(m);
    const hem = A.joined(m.all([[-26, -3.2], [-20, -3.05], [-16, -3.55], [-12.6, -3.7]]), m.all([[-12.6, -3.7], [-12.2, -1.5], [-12.15, .8], [-12.5, 4.35]]), m.all([[-12.5, 4.35], [-16, 4.75], [-20, 4.8], [-26, 4.8]]));
    const sh = A.joined(m.all([[-12.3, 1.7], [-12.5, 4.35]]), m.all([[-12.5, 4.35], [-16, 4.75], [-20, 4.8], [-26, 4.8]]), m.all([[-26, 2.2], [-20, 2.2], [-16, 2.1], [-12.3, 1.7]]));
    return g('seat', p('b o', 'M-20 428H262Q282 428 282 448V486Q282 506 262 506H-20z'), p('n', 'M-20 462H282')) + g('body', q.draw('leg-bent-c'), p('b', hem), p('bd', sh), p('n', curve(m.all([[-13.3, -3.72], [-12.95, -1.5], [-12.9, .8], [-13.25, 4.45]]))), p('l', hem)) + g('floor', ground(722.5)); },
    anchors(20, { 'mid-patella': m([2.6, .5]), '6in-above-top': m([-4.5, -2.5]), '6in-above-under': m([-4.5, 3.2]), '6in-below-front': m([1.7, 6]), '6in-below-back': m([-3.05, 6]), 'knee-axis': m([-.1, .9]), ankle: m([0, 16.6]), arch: m([3.2, 19.5]) }));
}
{
  const m = place(40, 400, 400);
  pic('knee-three-quarter', 'Right knee, three-quarter view', 'From mid-thigh to mid-shin, seen from the front and a little from the outer side.', () => g('body', B.tq(m).draw()),
    anchors(40, { 'mid-patella': m([.8, 0]), '6in-above-lateral': m([-3.2, -6]), '6in-above-medial': m([3.12, -6]), '6in-below-lateral': m([-3, 6]), '6in-below-medial': m([2.05, 6]), 'joint-line': m([0, 1]) }));
}
{
  const m = place(66, 395, 405);
  pic('foot-top', 'Right foot, seen from above', 'A bare right foot, toes up, great toe on the left.', () => g('body', B.footTop(m).draw()), anchors(66, { heel: m([.15, 5]), 'great-toe': m([-1.25, -5]), arch: m([-1.2, 1.1]), ball: m([0, -2.3]), ankle: m([0, 2.75]) }));
  const h = place(66, 430, 395);
  pic('hand', 'Right hand, for scale', 'The back of an open right hand; a cuff at the wrist.', () => g('body', B.hand(h).draw(), p('b o', joined(h.all([[-1.75, 4.9], [-1.9, 9]]), h.all([[1.9, 9], [1.75, 4.9]]), h.all([[1.75, 4.9], [.9, 5.12], [-.9, 5.12], [-1.75, 4.9]]))), p('n', curve(h.all([[-1.78, 5.35], [-.9, 5.56], [.9, 5.56], [1.78, 5.35]])))), anchors(66, { 'middle-fingertip': h([-.24, -5]), 'wrist-crease': h([0, 4.2]), 'palm-centre': h([.1, .9]), width: h([1.7, .9]) }));
}
