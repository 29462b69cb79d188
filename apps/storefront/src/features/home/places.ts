/** A place on the drawn knee that can be pressed: where its dot lies, in per cent of the plate, on which side its words stand, and what is searched for. */
export type Place = { label: string; query: string; x: number; y: number; side: "left" | "right" }

export const PLACES: Place[] = [
  { label: "Above the kneecap", query: "pain just above the kneecap", x: 55, y: 27, side: "right" },
  { label: "Around or under the kneecap", query: "pain around the kneecap", x: 55, y: 47, side: "right" },
  { label: "Inner side", query: "pain on the inner side of the knee", x: 59, y: 65, side: "right" },
  { label: "Outer side", query: "pain on the outer side of the knee", x: 38, y: 40, side: "left" },
  { label: "Just below the kneecap", query: "pain just below the kneecap", x: 52, y: 61, side: "left" },
  { label: "Calf, or behind the knee", query: "pain in the calf or behind the knee", x: 38, y: 84, side: "left" },
]
