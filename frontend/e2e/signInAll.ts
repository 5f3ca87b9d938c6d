import { type FullConfig, request } from '@playwright/test'
import { cookiesOf, password, people } from './people'

/**
 * Signs everybody in before the first journey, one after the other: two attempts for one account at the same moment are what the
 * server slows down. Only the journeys about signing in do it on the page.
 */
export default async function signInAll(config: FullConfig): Promise<void> {
  const baseURL = config.projects[0]?.use.baseURL
  if (baseURL === undefined) throw new Error('no address of the server')
  for (const person of people) {
    const context = await request.newContext({ baseURL })
    await context.get('/session')
    const { cookies } = await context.storageState()
    const token = cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? ''
    const answer = await context.post('/session', {
      headers: { 'X-XSRF-TOKEN': token },
      data: { username: person, password },
    })
    if (!answer.ok()) throw new Error(`${person} could not sign in: ${answer.status()}`)
    await context.storageState({ path: cookiesOf(person) })
    await context.dispose()
  }
}
