import { joinParagraphs, splitParagraphs } from "./paragraphs"

describe("paragraphs in one text", () => {
  it("are parted by a blank line, and come back as they were", () => {
    const paragraphs = ["Cold eases pain.", "It is not shown to heal [C36]."]
    expect(joinParagraphs(paragraphs)).toBe("Cold eases pain.\n\nIt is not shown to heal [C36].")
    expect(splitParagraphs(joinParagraphs(paragraphs))).toEqual(paragraphs)
  })

  it("are none where nothing is written, and none is empty", () => {
    expect(splitParagraphs(" \n\n ")).toEqual([])
    expect(splitParagraphs("\n\nOne\n \n\n\nTwo\n")).toEqual(["One", "Two"])
  })

  it("keep a line break that parts nothing", () => {
    expect(splitParagraphs("One\nand on")).toEqual(["One\nand on"])
  })
})
