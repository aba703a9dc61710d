import { defineConfig } from 'vitest/config'

/** Tests of the built folder; they run after `vite build`. */
export default defineConfig({ test: { include: ['test/build/**/*.test.ts'] } })
