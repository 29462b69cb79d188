// Things and hands that pictures of several categories share.
import { p, g, clip, cubics, curve, fair, joined, place, r1, seg2d, shape } from './lib.mjs';
import * as B from './body.mjs';

/** a mattress or couch seen a little from above: its far edge, near edge and base */
export const couch = (far, near, base, layer = 'bed') => g(layer,
  p('e', `M0 ${far}H800V${near + 8}H0z`), p('b', `M0 ${near}C240 ${near + 8} 560 ${near + 8} 800 ${near}V800H0z`), p('bd', `M0 ${base}C240 ${base + 8} 560 ${base + 8} 800 ${base}V800H0z`),
  p('n', `M0 ${far}H800`), p('l', `M0 ${near}C240 ${near + 8} 560 ${near + 8} 800 ${near}`), p('n', `M0 ${base}C240 ${base + 8} 560 ${base + 8} 800 ${base}`));

/** move points by [dx, dy] */
export const shift = (pts, dx, dy) => pts.map(([x, y, c]) => c ? [x + dx, y + dy, c] : [x + dx, y + dy]);

/** a leg in profile lying with its lower part raised: the shank level, the thigh falling away by `slope` degrees.
 *  The knee's middle is at (x, y). S and T plot inches on shank and thigh. */
export const raised = (k, x, y, slope, tilt = -88) => {
  const m = place(k, x, y, tilt - slope), q = B.side(m, slope);
  return { m, q, S: (a, b) => m(q.sw([a, b])), T: (a, b) => m([a, b]) };
};

/** a polygon whose corners are rounded by r; a point may bring its own radius as its third number */
export const soft = (pts, r = 14) => {
  const n = pts.length, towards = (a, b, d) => { const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1, t = Math.min(d / l, .5); return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]; };
  return pts.map((q, i) => {
    const radius = q[2] ?? r, into = towards(q, pts[(i + n - 1) % n], radius), out = towards(q, pts[(i + 1) % n], radius);
    return `${i ? 'L' : 'M'}${r1(into[0])} ${r1(into[1])}Q${r1(q[0])} ${r1(q[1])} ${r1(out[0])} ${r1(out[1])}`;
  }).join('') + 'Z';
};

/** the shorts of a seated person (B.bent) and the seat under the thigh, top at the thigh's underside */
export const seatedShorts = m => {
  const hem = joined(m.all([[-26, -3.2], [-20, -3.05], [-16, -3.55], [-12.6, -3.7]]), m.all([[-12.6, -3.7], [-12.2, -1.5], [-12.15, .8], [-12.5, 4.35]]), m.all([[-12.5, 4.35], [-16, 4.75], [-20, 4.8], [-26, 4.8]]));
  const shade = joined(m.all([[-12.3, 1.7], [-12.5, 4.35]]), m.all([[-12.5, 4.35], [-16, 4.75], [-20, 4.8], [-26, 4.8]]), m.all([[-26, 2.2], [-20, 2.2], [-16, 2.1], [-12.3, 1.7]]));
  return [p('b', hem), p('bd', shade), p('n', curve(m.all([[-13.3, -3.72], [-12.95, -1.5], [-12.9, .8], [-13.25, 4.45]]))), p('l', hem)];
};
/** the same shorts on a thigh plotted like B.side, lying or held level: hem 12 in above mid-patella, bleeding off beyond the hip. faceDown: the front of the thigh is the underside, and in shade */
export const levelShorts = (m, faceDown = false) => {
  const hem = joined(m.all([[3.9, -20], [4.1, -16], [4.1, -12.4]]), m.all([[4.1, -12.4], [1, -12], [-2, -12], [-4.3, -12.6]]), m.all([[-4.3, -12.6], [-4.9, -16], [-4.9, -20]]));
  const shade = faceDown ? joined(m.all([[2, -12], [4.1, -12.4]]), m.all([[4.1, -12.4], [4.1, -16], [3.9, -20]]), m.all([[1.9, -20], [2.1, -16], [2, -12]])) : joined(m.all([[-2, -12], [-4.3, -12.6]]), m.all([[-4.3, -12.6], [-4.9, -16], [-4.9, -20]]), m.all([[-2.6, -20], [-2.5, -16], [-2, -12]]));
  return [p('b', hem), p('bd', shade), p('n', curve(m.all([[4.12, -13.1], [1, -12.7], [-2, -12.7], [-4.4, -13.3]]))), p('l', hem)];
};
export const seat = (right, top, h = 78) => g('seat', p('b o', `M-20 ${top}H${right - 20}Q${right} ${top} ${right} ${top + 20}V${top + h - 20}Q${right} ${top + h} ${right - 20} ${top + h}H-20z`), p('n', `M-20 ${r1(top + h * .44)}H${right}`));

/** an open hand with a cuff at the wrist, bleeding off below */
export const cuffedHand = m => [B.hand(m).draw(), p('b o', joined(m.all([[-1.75, 4.9], [-1.9, 9]]), m.all([[1.9, 9], [1.75, 4.9]]), m.all([[1.75, 4.9], [.9, 5.12], [-.9, 5.12], [-1.75, 4.9]]))), p('n', curve(m.all([[-1.78, 5.35], [-.9, 5.56], [.9, 5.56], [1.78, 5.35]])))];

// Hands at work, in inches, plotted like B.HAND: right hand from the back, fingers up, origin mid-palm. `arm` is the forearm's length.
const ARM = [[8.6, 1.42], [13, 1.75], [18, 2.0]];
const armLeft = [...ARM].reverse().map(([y, x]) => [-x, y]), armRight = ARM.map(([y, x]) => [x, y]);
const WRIST = { left: [[-1.32, 6.2], [-1.18, 4.6], [-1.28, 3.5]], right: [[1.62, 2.1], [1.34, 3.3], [1.2, 4.6], [1.32, 6.2]] };
const THUMB_IN = [[-1.62, 2.5], [-1.98, 1.55], [-2.14, .65], [-2.06, -.15], [-1.84, -.55], [-1.72, -1.1]];
const CURLED = { index: [[-1.74, -1.7], [-1.6, -2.38], [-1.24, -2.58], [-.92, -2.32], [-.85, -1.95, 'c']], rest: [[-.78, -2.45], [-.42, -2.78], [-.06, -2.6], [.05, -2.1, 'c'], [.16, -2.5], [.5, -2.7], [.84, -2.42], [.92, -1.9, 'c'], [1.06, -2.18], [1.4, -2.24], [1.72, -1.86], [1.84, -1.2], [1.86, -.2], [1.78, .9]] };
const pointing = [[-1.62, -1.7], [-1.72, -2.7], [-1.8, -3.6], [-1.72, -4.15], [-1.42, -4.34], [-1.12, -4.12], [-1.02, -3.4], [-.92, -2.5], [-.85, -1.8, 'c']];
const back = (m, index, shadeRight) => {
  const outline = shape(m.all([[-2, 18, 'c'], ...armLeft.slice(1), ...WRIST.left, ...THUMB_IN, ...index, ...CURLED.rest, ...WRIST.right, ...armRight.slice(0, -1), [2, 18, 'c']]));
  const thumbSide = [[-2, 18], ...armLeft.slice(1), ...WRIST.left, [-1.62, 2.5], [-1.98, 1.55], [-2.14, .65]], thumbIn = [[-2.0, .5], [-1.42, 1.5], [-1.02, 2.5], [-.72, 3.6], [-.62, 4.6], [-.7, 6.2], [-.74, 8.6], [-.9, 13], [-1.0, 18]];
  const smallSide = [[2, 18], ...[...armRight].reverse().slice(1), [1.32, 6.2], [1.2, 4.6], [1.34, 3.3], [1.62, 2.1], [1.78, .9], [1.86, -.2], [1.84, -1.2]], smallIn = [[1.84, -1.2], [1.52, -.2], [1.3, .9], [1.08, 2.1], [.8, 3.3], [.66, 4.6], [.74, 6.2], [.78, 8.6], [.95, 13], [1.0, 18]];
  const shade = shadeRight ? joined(m.all(smallSide), m.all(smallIn)) : joined(m.all(thumbSide), m.all(thumbIn));
  const lines = [[[-.85, -1.95], [-.82, -1.5], [-.78, -1.05]], [[.05, -2.1], [.05, -1.6], [.04, -1.15]], [[.92, -1.9], [.9, -1.45], [.84, -1.0]], ...[[-1.3, -.62], [-.4, -.86], [.46, -.78], [1.3, -.4]].map(([x, y]) => [[x - .2, y + .1], [x, y - .08], [x + .22, y + .1]]), [[-1.58, .4], [-1.3, .95], [-1.24, 1.5]]];
  return { outline, draw: () => [p('s', outline), p('sd', shade), lines.map(d => p('n', curve(m.all(d)))), p('l', outline)] };
};
/** a hand closed round a bar that lies across its fingers, at y = -1.7. shadeRight: when it is turned so that the thumb side faces the window */
export const fist = (m, shadeRight = false) => back(m, CURLED.index, shadeRight);
/** a hand that points with its forefinger */
export const pointer = (m, shadeRight = false) => back(m, pointing, shadeRight);
/** the sleeve over a forearm, from y inches below mid-palm */
export const sleeve = (m, y = 8) => {
  const d = joined(m.all([[-1.9, y + .1], [-2.2, 13], [-2.5, 18.5]]), m.all([[-2.5, 18.5], [2.5, 18.5]]), m.all([[2.5, 18.5], [2.2, 13], [1.9, y + .1]]), m.all([[1.9, y + .1], [.95, y + .3], [-.95, y + .3], [-1.9, y + .1]]));
  return [p('e', d), p('n', curve(m.all([[-1.92, y + .7], [-.95, y + .9], [.95, y + .9], [1.92, y + .7]]))), p('l', d)];
};

/** the inner side of a foot and shin, toes to the right, great toe in front; arch 1 is the usual height, 0 flat */
export const innerFoot = (m, arch = 1) => {
  const low = y => 19.58 - (19.58 - y) * arch, instep = y => y - (arch - 1) * .42;
  const top = [[1.22, 9], [1.1, 12], [1.02, 14.2], [1.3, 15.7], [2.1, instep(16.75)], [3.6, instep(17.55)], [5.0, instep(18.15)], [6.1, 18.42], [6.9, 18.36], [7.6, 18.5], [8.02, 18.95], [7.9, 19.42], [7.3, 19.58], [6.75, 19.42]];
  const sole = [[6.75, 19.42], [6.3, 19.55], [5.5, 19.62], [4.75, low(19.45)], [3.9, low(18.98)], [2.9, low(18.68)], [1.9, low(18.8)], [1.0, low(19.25)], [.2, 19.56], [-.9, 19.62], [-1.85, 19.38], [-2.25, 18.6]];
  const back = [[-2.25, 18.6], [-2.08, 17.5], [-1.74, 16.2], [-1.7, 14.6], [-1.9, 12.2], [-2.4, 9]];
  const T = m.all(fair(top, .16, .75)), S = m.all(fair(sole, .16, .75)), K = m.all(fair(back, .2, 1));
  const outline = seg2d(cubics([...T, ...S.slice(1), ...K.slice(1)])) + 'Z';
  const inner = arch < .6 ? [[-.5, 18.7], [.6, 18.75], [1.7, 18.85], [2.9, 18.95], [4.1, 19.05], [5.1, 19.2]] : [[-.5, 18.5], [.6, 18.35], [1.7, instep(17.9)], [2.9, instep(17.85)], [4.1, instep(18.3)], [5.1, 18.95]];
  const shade = joined(m.all([...sole.slice(1), ...back.slice(1)]), m.all([[-1.6, 9], [-1.15, 12.2], [-1.0, 14.6], [-1.0, 16.4], [-1.05, 17.6], ...inner, [6.3, 19.55]]));
  const lines = [[[.02, 16.0], [-.18, 16.5], [.02, 17.0], [.45, 17.08]], [[6.75, 19.42], [6.5, 19.1], [6.55, 18.75]]], crease = [[1.5, instep(18.1)], [2.8, instep(17.95)], [4.0, instep(18.35)]];
  return { outline, draw: id => [clip(id, outline), p('s', outline), `<g clip-path="url(#${id})">${p('sd', shade)}</g>`, lines.map(r => p('n', curve(m.all(r)))), p('sl', shape(m.all([[7.3, 18.5], [7.75, 18.66], [7.92, 18.98], [7.55, 18.86]]))), p('n', curve(m.all([[7.18, 18.52], [7.5, 18.86], [7.94, 19.0]]))), arch > .6 && p('n', curve(m.all(crease))), p('l', outline)].filter(Boolean) };
};

// A running shoe in profile on the foot of B.side and innerFoot: x along the foot, y down, the ground at 20.9.
const LAST = { collar: [[-2.55, 16.1], [-2.2, 15.85, 'c'], [-1.7, 16.3], [-.6, 17.0], [.5, 16.9], [1.3, 16.2], [1.75, 15.3, 'c']], tongue: [[1.75, 15.3], [2.15, 15.05], [2.6, 15.5], [3.0, 16.25]], vamp: [[3.0, 16.25], [4.1, 17.0], [5.4, 17.65], [6.6, 18.0], [7.7, 18.25], [8.45, 18.75], [8.75, 19.3]], heel: [[-2.6, 19.2], [-2.82, 18.3], [-2.55, 17.2], [-2.55, 16.1]] };
export const shoe = (m, { foreRise = .55, heelLow = 20.45, top = [[-2.75, 19.1], [-1.4, 19.45], [1, 19.6], [3.4, 19.6], [6, 19.5], [8.75, 19.3]] } = {}) => {
  const M = a => m.all(a), sole = [[8.75, 19.3], [9.0, Math.min(19.75, 20.6 - foreRise)], [8.7, 20.9 - foreRise], [7.6, 20.75], [5.6, 20.9], [2.4, 20.9], [-1.4, 20.9], [-2.6, heelLow], [-2.95, 19.9], [-2.75, 19.1]];
  const upper = joined(M(LAST.collar), M(LAST.tongue), M(LAST.vamp), M([...top].reverse()), M(LAST.heel));
  const midsole = joined(M(top), M(sole.slice(0, 3)), M(sole.slice(2)));
  const toe = [8.84, 20.74 - foreRise], tread = joined(M([toe, ...sole.slice(2, 8)]), M([[-2.6, heelLow], [-1.3, 20.62], [2.4, 20.64], [5.6, 20.62], [7.5, 20.48], toe]));
  return { upper, midsole, tread, lining: shape(M([[-2.2, 15.85], [-1.5, 16.35], [-.6, 17.0], [.5, 16.9], [1.3, 16.2], [1.75, 15.3], [1.2, 15.6], [.2, 16.3], [-.9, 16.2]])), top, M };
};

/** a hand that holds something round at the origin between fingers and thumb; the forearm runs to the right.
 *  Draw `behind`, then the thing, then `thumb`. */
export const holding = (m, fingers = true) => {
  const tips = fingers ? [[-.7, -1.78], [-1.45, -1.55], [-1.62, -1.1], [-1.42, -.78, 'c'], [-1.72, -.5], [-1.76, -.08], [-1.46, .16, 'c'], [-1.68, .42], [-1.66, .86], [-1.36, 1.02, 'c'], [-1.44, 1.34], [-1.3, 1.7], [-.7, 1.9]] : [[-.7, -1.78], [-1.2, 0], [-.7, 1.9]];
  const mass = shape(m.all([[16, -1.9, 'c'], [9, -1.5], [6.2, -1.28], [4.6, -1.55], [3.2, -1.98], [1.8, -2.1], [.6, -1.98], ...tips, [.6, 2.0], [2, 2.15], [3.4, 2.05], [4.6, 1.65], [6.2, 1.38], [9, 1.55], [16, 1.95, 'c']]));
  const shade = joined(m.all([[.6, 2.0], [2, 2.15], [3.4, 2.05], [4.6, 1.65], [6.2, 1.38], [9, 1.55], [16, 1.95]]), m.all([[16, .95], [9, .75], [6.2, .7], [4.8, .95], [3.4, 1.4], [2, 1.75], [.6, 2.0]]));
  const run = m.all([[4.3, -1.05], [3.0, -1.2], [1.9, -1.06], [.9, -.86], [.15, -.72], [-.22, -.36], [-.16, .06], [.3, .26], [1.2, .22], [2.0, .36], [2.8, .9], [3.3, 1.35]]), thumb = curve(run);
  return { behind: [p('s', mass), p('sd', shade), p('l', mass)], thumb: [p('s', thumb + 'Z'), p('sl', shape(m.all([[-.1, -.42], [.28, -.56], [.36, -.2], [0, -.04]]))), p('l', thumb), p('n', curve(m.all([[1.35, -.62], [1.5, -.4], [1.48, -.16]])))] };
};
