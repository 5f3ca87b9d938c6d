import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromium } from './chromium'

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'))
        else resolve(address.port)
      })
    })
  })
}

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
const java = process.env['JAVA_HOME'] === undefined ? 'java' : path.join(process.env['JAVA_HOME'], 'bin', 'java')
const server = [
  `"${java}" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar ../backend/target/yeji-backend.jar`,
  `--spring.profiles.active=demo --server.port=${port} "--yeji.data-dir=${process.env['YEJI_E2E_DATA']}"`,
]

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
    command: server.join(' '),
    url: `http://127.0.0.1:${port}/actuator/health`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
