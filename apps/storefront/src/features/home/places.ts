/**
 * A place on the drawn knee that can be pressed: where its dot lies, in per cent of the plate, and on which side its words
 * stand. `answers` are the knee check’s own words for it, as a fragment of its address.
 */
export type Place = { label: string; answers: string; x: number; y: number; side: "left" | "right" }

export const PLACES: Place[] = [
  { label: "Above the kneecap", answers: "above", x: 55, y: 27, side: "right" },
  { label: "Around or under the kneecap", answers: "around", x: 55, y: 47, side: "right" },
  { label: "Inner side", answers: "inner", x: 59, y: 65, side: "right" },
  { label: "Outer side", answers: "outer", x: 38, y: 40, side: "left" },
  { label: "Just below the kneecap", answers: "below", x: 52, y: 61, side: "left" },
  { label: "Calf, or behind the knee", answers: "back+calf", x: 38, y: 84, side: "left" },
]
