import { recogniseRedFlags } from "../safety/recognise"
import { raisedFlags } from "./flags"
import { EMPTY_INTAKE, type Intake } from "./intake"
import { SHOP_RULES } from "./rules.fixture"

/** The same sign as it is typed into the search, and as it is answered in the check. */
const SAME: [string, Partial<Intake>][] = [
  ["i am breathless and my calf is swollen", { signs: ["breathless", "calf_swelling"] }],
  ["chest pain and a sore knee", { signs: ["chest_pain"] }],
  ["open wound on my knee", { signs: ["open_wound"] }],
  ["my knee was hurt in a car crash", { mechanism: "high_energy" }],
  ["my knee is misshapen", { signs: ["deformity"] }],
  ["my foot is numb after i twisted my knee", { mechanism: "twist", signs: ["numb"] }],
  ["cold pale foot after a knee injury", { signs: ["cold_pale_foot"] }],
  ["cannot put weight on my knee", { signs: ["cannot_bear_weight"] }],
  ["can’t take four steps", { signs: ["cannot_bear_weight"] }],
  ["my knee is hot and red", { signs: ["hot", "red"] }],
  ["my knee is hot", { signs: ["hot"] }],
  ["my knee is red", { signs: ["red"] }],
  ["red swollen knee", { swelling: "moderate", signs: ["red"] }],
  ["sore knee and a fever", { signs: ["fever"] }],
  ["cannot raise my leg off the bed", { signs: ["cannot_lift_straight_leg"] }],
  ["on warfarin and my knee is swollen", { swelling: "moderate", history: ["anticoagulant"] }],
  ["haemophilia and a swollen knee", { swelling: "moderate", history: ["haemophilia"] }],
  ["knee swelled up within hours", { swelling: "large_rapid" }],
  ["heard a pop and now my knee is swollen", { onset: "sudden", swelling: "mild", signs: ["pop"] }],
  ["swollen calf", { signs: ["calf_swelling"] }],
  ["one calf is warm", { signs: ["calf_warm"] }],
  ["calf pain after a long flight", { where: ["calf"], history: ["long_flight"] }],
  ["the wound is leaking pus after knee surgery", { onset: "post_op", signs: ["wound_discharge"] }],
  ["fever after knee surgery", { onset: "post_op", signs: ["fever"] }],
  ["my knee is locked", { signs: ["locked"] }],
  ["my child limps", { age: 9, signs: ["limp"] }],
  ["my child has hip pain", { age: 9, where: ["hip"], signs: ["hip_pain"] }],
  ["my child has knee pain but no injury", { age: 9, mechanism: "none" }],
  ["constant knee pain at night", { signs: ["night_pain"] }],
  ["knee pain at night and at rest", { when: ["night", "rest"] }],
  ["knee pain and lost weight without trying", { history: ["weight_loss"] }],
  ["i had cancer and my knee hurts", { history: ["cancer_history"] }],
  ["my knee gives way", { signs: ["giving_way"] }],
  ["knee pain not better after 6 weeks", { days_since_start: 42, signs: ["not_improving"] }],
  ["my child limps and has a fever", { age: 9, signs: ["limp", "fever"] }],
  ["hot and red after knee surgery", { onset: "post_op", signs: ["hot", "red"] }],
  ["red and a fever after knee surgery", { onset: "post_op", signs: ["red", "fever"] }],
  ["blood thinners and i twisted my knee", { mechanism: "twist", history: ["anticoagulant"] }],
  ["calf is red and swollen", { signs: ["calf_swelling", "red"] }],
  // What is no sign in either.
  ["knee hurts going downstairs", { where: ["front"], when: ["stairs_down"] }],
  ["knee clicks but does not hurt", { signs: ["clicks_painless"] }],
  ["not hot, no fever, just sore", { signs: ["not_hot", "no_fever"] }],
  ["mild swelling knee next day", { swelling: "mild" }],
  ["limping after marathon", { age: 35, signs: ["limp"] }],
  ["knee hurts when i sleep on my side", { when: ["side_lying"] }],
  ["raynauds and sore knee", { history: ["raynauds"] }],
  ["pregnancy knee pain", { history: ["pregnancy"] }],
]

describe("a sign typed into the search and the same sign answered in the check", () => {
  it.each(SAME)("“%s” raises the same", (text, answers) => {
    const answered = raisedFlags({ ...EMPTY_INTAKE, ...answers }, SHOP_RULES.red_flags).map(({ id }) => id)
    expect(answered).toEqual(recogniseRedFlags(text).map(({ id }) => id))
  })
})
