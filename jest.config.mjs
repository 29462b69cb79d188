/** One transform for both projects: TypeScript through swc, as CommonJS, the way Medusa runs it. */
const transform = {
  "^.+\\.(ts|tsx)$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true, decorators: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
}

/** @type {import("jest").Config} */
const shared = {
  transform,
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.data/", "<rootDir>/apps/storefront/.next"],
}

/** @type {import("jest").Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: [
        "<rootDir>/{src,seed,scripts,tests/support,tests/eval,tests/bench}/**/*.spec.ts",
        "<rootDir>/apps/storefront/src/**/*.spec.{ts,tsx}",
      ],
      // "server-only" throws on purpose when it is imported outside a React server build.
      moduleNameMapper: { "^server-only$": "<rootDir>/tests/support/empty-module.ts" },
    },
    {
      ...shared,
      displayName: "integration",
      testEnvironment: "<rootDir>/tests/integration/environment.ts",
      globalTeardown: "<rootDir>/tests/integration/teardown.ts",
      setupFilesAfterEnv: ["<rootDir>/tests/integration/setup.ts"],
      testMatch: ["<rootDir>/tests/integration/**/*.spec.ts"],
    },
  ],
}
