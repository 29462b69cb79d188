import { backend } from "./harness"

jest.setTimeout(60_000)

// Each file starts from the seeded shop, whatever the file before it did.
beforeAll(() => backend.snapshot.restore())
