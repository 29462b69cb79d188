import { evidenceInWords, fieldInWords } from "./words"

it("a field is named as staff read it, parts counted from one", () => {
  expect(fieldInWords("title")).toBe("Title")
  expect(fieldInWords("picture_caption")).toBe("Picture caption")
  expect(fieldInWords("review_due_on")).toBe("To be compared again")
  expect(fieldInWords("sections-1-heading")).toBe("Section 2, heading")
  expect(fieldInWords("sections-0-table-rows-2-1")).toBe("Section 1, table, row 3")
  expect(fieldInWords("evidence-grade")).toBe("Evidence, grade")
})

it("good evidence that a thing does not help is said to speak against it", () => {
  expect(evidenceInWords("good", "against")).toBe("Good, against")
  expect(evidenceInWords("limited", "for")).toBe("Limited")
})
