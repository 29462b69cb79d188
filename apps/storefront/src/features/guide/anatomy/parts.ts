/** A part that can be pressed, and what it is in one sentence. `id` is its section of the page. */
export type Part = {
  id: "mcl" | "lcl" | "acl" | "pcl" | "meniscus" | "cartilage" | "tendons" | "bursa" | "patella"
  /** As it is written beside the drawing: short. */
  label: string
  /** As it is called in full. */
  name: string
  says: string
  /** Where its words stand: on which side of the leg, and how far down. The drawing is 800 by 800. */
  side: "left" | "right"
  y: number
  /** Where its line ends, on the part. */
  dot: [number, number]
  /** Its shape, roughly: what can be pressed of the drawing itself. */
  touch: string
}

/** Half of what can be pressed round a label: 80 of the sheet’s 864 are 25 px on the narrowest phone. */
export const REACH = 40

/** What there is in a right knee seen from the front, in the order of the page. What each does is domain knowledge that any textbook has; the page's sections give the sources. */
export const PARTS: readonly Part[] = [
  { id: "mcl", label: "MCL", name: "Inner side ligament (MCL)", says: "On the inner side. It keeps the knee from bending inward.", side: "right", y: 520, dot: [555, 500], touch: "M539 317 554 400 552 480 533 555 494 621" },
  { id: "lcl", label: "LCL", name: "Outer side ligament (LCL)", says: "On the outer side. It keeps the knee from bending outward.", side: "left", y: 424, dot: [240, 430], touch: "M264 329 246 391 236 461 246 531" },
  { id: "acl", label: "ACL", name: "Front cross ligament (ACL)", says: "In the middle. It keeps the shin bone from sliding forward, and steadies turns.", side: "left", y: 332, dot: [380, 395], touch: "M414 464 397 421 372 370" },
  { id: "pcl", label: "PCL", name: "Rear cross ligament (PCL)", says: "Behind the ACL, crossing it. It keeps the shin bone from sliding back, and is the strongest.", side: "right", y: 336, dot: [430, 376], touch: "M391 463 406 422 434 368" },
  { id: "meniscus", label: "Menisci", name: "Menisci", says: "Two, shaped like a C, between thigh and shin bone. They take up shock and spread the load.", side: "left", y: 516, dot: [262, 456], touch: "M255 440 300 452 368 466 255 470ZM548 446 508 456 440 470 548 476Z" },
  { id: "cartilage", label: "Cartilage", name: "Cartilage", says: "The smooth cover of the bones’ ends, so that they glide.", side: "right", y: 428, dot: [508, 420], touch: "M270 370 290 415 316 432 345 420M446 400 462 425 487 437 520 420 540 370M325 300 325 350M475 300 475 350" },
  { id: "tendons", label: "Tendons", name: "Tendons", says: "One above the kneecap, one below. A tendon joins muscle to bone.", side: "left", y: 76, dot: [352, 92], touch: "M400 0V205M400 365V585" },
  { id: "bursa", label: "Bursae", name: "Bursae", says: "Small cushions where something would rub: above the kneecap, in front of it and below it.", side: "left", y: 168, dot: [345, 166], touch: "M350 140H450V186H350ZM372 300H436V350H372ZM384 545H416V580H384Z" },
  { id: "patella", label: "Kneecap", name: "Kneecap (patella)", says: "It runs in a groove of the thigh bone as the knee bends.", side: "right", y: 244, dot: [455, 262], touch: "M400 212C470 212 480 290 440 335H360C320 290 330 212 400 212Z" },
]
