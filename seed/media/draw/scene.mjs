// What several pictures share: the knee a product is worn on, the floor, the anchors told in a body's metadata.
import { p, place, r1 } from './lib.mjs';
import { tq } from './body.mjs';

/** three-quarter right knee, k units an inch, mid-patella line at (cx, cy). y(v): v inches below mid-patella; w: the limb to wrap on */
export const onKnee = (k, cx, cy) => {
  const m = place(k, cx, cy), q = tq(m), y = v => m([0, v])[1];
  return { m, q, y, w: q.limb, k };
};
export const ground = (y, x0 = 0, x1 = 800) => p('gl', `M${x0} ${y}H${x1}`);
export const anchors = (k, o) => `units per inch: ${k}; ` + Object.entries(o).map(([n, q]) => `${n}: ${r1(q[0])},${r1(q[1])}`).join('; ');
