import { createStore } from 'zustand/vanilla'
import { pageHeaders } from '../../graphql/xsrf'

export interface SessionUser {
  readonly id: string
  readonly name: string
}

/** Who uses the page. `ended`: was signed in, and the server no longer knows it. */
export type Session =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'signedIn'; readonly user: SessionUser }

/** How an attempt to sign in ended. `wait`: not before so many seconds. */
export type SignInResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'failed' }

const defaultWaitSeconds = 30

export const session = createStore<Session>(() => ({ kind: 'unknown' }))

function sessionIn(answer: unknown): Session {
  if (typeof answer !== 'object' || answer === null || !('authenticated' in answer)) return { kind: 'signedOut' }
  if (answer.authenticated !== true || !('user' in answer)) return { kind: 'signedOut' }
  const user = answer.user
  if (typeof user !== 'object' || user === null || !('id' in user) || !('name' in user)) return { kind: 'signedOut' }
  return { kind: 'signedIn', user: { id: String(user.id), name: String(user.name) } }
}

/** Asks the server once who uses the page; also sets the XSRF-TOKEN cookie. */
export async function knownSession(): Promise<Session> {
  const now = session.getState()
  if (now.kind !== 'unknown') return now
  const response = await fetch('/session', { headers: pageHeaders() })
  const answer: unknown = await response.json()
  session.setState(sessionIn(answer), true)
  return session.getState()
}

/** Signs in with name and password. */
export async function signIn(username: string, password: string): Promise<SignInResult> {
  let response: Response
  try {
    response = await fetch('/session', {
      method: 'POST',
      headers: { ...pageHeaders(), 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password }),
    })
  } catch {
    return { kind: 'failed' }
  }
  if (response.status === 401) return { kind: 'wrong' }
  if (response.status === 429) {
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
    return { kind: 'wait', seconds: Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : defaultWaitSeconds }
  }
  if (!response.ok) return { kind: 'failed' }
  const answer: unknown = await response.json()
  session.setState(sessionIn(answer), true)
  return session.getState().kind === 'signedIn' ? { kind: 'done' } : { kind: 'failed' }
}

/** Signs out here and on the server. */
export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE', headers: pageHeaders() })
  session.setState({ kind: 'signedOut' }, true)
}

/** The server said that nobody is signed in any more. */
export function sessionEnded(): void {
  if (session.getState().kind === 'signedIn') session.setState({ kind: 'ended' }, true)
}
