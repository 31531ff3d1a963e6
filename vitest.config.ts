import { defineConfig } from 'vitest/config'

// forks: the native graph engine may crash a shared process at exit.
export default defineConfig({
  test: {
    pool: 'forks',
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: 2
  }
})
