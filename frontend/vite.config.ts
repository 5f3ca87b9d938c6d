import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromium } from './chromium.ts'

const backend = process.env['YEJI_BACKEND'] ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react()],
  // The oldest browser that offices still run: the last Chrome for Windows 7
  build: {
    target: 'chrome109',
    outDir: 'target/classes/static',
    emptyOutDir: true,
    // Nothing inline and no data: addresses, for the content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/graphql': { target: backend, ws: true }, '/session': backend, '/imports': backend },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'lint/**/*.test.js'],
          exclude: ['**/*.browser.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1366, height: 768 },
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
