import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect } from '@playwright/test'

/** A port of this machine that nobody uses. */
export function freePort(): Promise<number> {
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

/** Java, and what the packaged application is started with, on the demo's data. */
export function applicationCommand(port: number | string, data: string): readonly [string, readonly string[]] {
  const java = process.env['JAVA_HOME'] === undefined ? 'java' : path.join(process.env['JAVA_HOME'], 'bin', 'java')
  const jar = path.resolve(import.meta.dirname, '../../backend/target/yeji-backend.jar')
  const options = ['--spring.profiles.active=demo', `--server.port=${port}`, `--yeji.data-dir=${data}`]
  return [java, ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', jar, ...options]]
}

/** Starts the application and waits until it answers. */
export async function startApplication(port: number, data: string): Promise<ChildProcess> {
  const [command, options] = applicationCommand(port, data)
  const application = spawn(command, options, { stdio: 'ignore' })
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/actuator/health`).then(
      (answer) => answer.ok,
      () => false,
    )
  await expect.poll(isUp, { timeout: 90_000, message: 'the application answers' }).toBe(true)
  return application
}

/** Ends the application as a power cut would: it is asked nothing. */
export async function killApplication(application: ChildProcess): Promise<void> {
  const ended = once(application, 'exit')
  application.kill('SIGKILL')
  await ended
}
