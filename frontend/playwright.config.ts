import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromium } from './chromium'
import { applicationCommand, freePort } from './e2e/server'

/** An empty folder for the server's data, which is gone again after the run. */
function freshData(): string {
  mkdirSync('target', { recursive: true })
  const folder = mkdtempSync(path.resolve('target/journeys-data-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

// Kept in the environment: each worker reads this file again, and all must meet the same server
process.env['YEJI_E2E_PORT'] ??= String(await freePort())
process.env['YEJI_E2E_DATA'] ??= freshData()
const port = process.env['YEJI_E2E_PORT']
const [java, options] = applicationCommand(port, process.env['YEJI_E2E_DATA'])

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/signInAll.ts',
  // Traces and pictures of what failed
  outputDir: 'target/journeys',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Generous: on a busy machine the first visit of each screen takes seconds, and axe reads a long form for half a minute
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: chromium,
  },
  webServer: {
    command: [java, ...options].map((word) => `"${word}"`).join(' '),
    url: `http://127.0.0.1:${port}/actuator/health`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
