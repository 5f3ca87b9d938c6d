import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
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

// Kept in the environment: each worker reads this file again, and all must meet the same server
process.env['YEJI_E2E_PORT'] ??= String(await freePort())
process.env['YEJI_E2E_DATA'] ??= mkdtempSync(path.join(tmpdir(), 'yeji-e2e-'))
const port = process.env['YEJI_E2E_PORT']
const jar = '../backend/target/yeji-backend.jar'

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
    launchOptions: chromium,
  },
  webServer: {
    command: `java -jar ${jar} --spring.profiles.active=demo --server.port=${port} --yeji.data-dir=${process.env['YEJI_E2E_DATA']}`,
    url: `http://127.0.0.1:${port}/actuator/health`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
