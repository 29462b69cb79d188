import medusa from "@medusajs/eslint-plugin"
import { defineConfig } from "eslint/config"
import tseslint from "typescript-eslint"

/** Medusa's rules are about its backend. Its preset also leaves out specs and the storefront altogether; ours are linted. */
const backend = medusa.configs.recommended.map((config) => (config.rules ? { ...config, ignores: [...(config.ignores ?? []), "apps/storefront/**"] } : config))
const linted = { ignores: ["!**/*.spec.*", "!**/apps/storefront/**"] }

export default defineConfig(
  ...backend,
  linted,
  { ignores: ["**/node_modules/", ".medusa/", ".data/", "apps/storefront/.next*/", "apps/storefront/next-env.d.ts", "static/", "coverage/", "seed/media/draw/"] },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines-per-function": ["error", { max: 70, skipBlankLines: true, skipComments: true }],
      "max-lines": ["error", { max: 260, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      // Taking a key out by naming it beside the rest is how an object without it is made.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // A step is named for what it does to the shop's data, which is more than a file's name has room for.
      "@medusajs/step-id-kebab-case": "off",
    },
  },
  {
    // Medusa's own kind of error exists to become an HTTP status. Nobody asks these over HTTP.
    files: ["scripts/**", "tests/**", "seed/**", "src/env.ts", "**/*.spec.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // A describe is a list of tests, as long as there are.
    files: ["**/*.spec.ts", "**/*.spec.tsx"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    // Runs before anything is installed: writing to the console is all it can do.
    files: ["scripts/kneewell.mjs"],
    rules: { "no-console": "off" },
  },
)
