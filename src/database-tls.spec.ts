import { databaseTls } from "./database-tls"

const asked = (query: string) => databaseTls(`postgres://kneewell:secret@db.example:5432/kneewell${query}`)

describe("what a database's address asks of TLS", () => {
  it("speaks plain text where nothing is asked, as beside the database", () => {
    expect(asked("")).toBe(false)
    expect(asked("?sslmode=disable")).toBe(false)
  })

  it("checks the server's certificate unless told not to", () => {
    expect(asked("?sslmode=verify-full")).toEqual({ rejectUnauthorized: true })
    expect(asked("?application_name=shop&sslmode=require")).toEqual({ rejectUnauthorized: true })
    expect(asked("?sslmode=no-verify")).toEqual({ rejectUnauthorized: false })
  })
})
