import { POLL_MS, TICK_MS } from './limits'
import type { Locks, Ownership } from './ownership'
import { own } from './ownership'
import type { World } from './session'
import { FormSession } from './session'
import { openedState } from './state'
import { fetchForm, watchForm } from './transport'

/** What has come of opening a form; it is told anew when it changes. */
export type Opening =
  | { readonly kind: 'open'; readonly session: FormSession }
  /** There is no such form for this person. */
  | { readonly kind: 'missing' }
  /** The server can't be reached; tried again by itself. */
  | { readonly kind: 'unreachable' }

/**
 * Opens a form: what an earlier life of the page left unsaved is shown and sent. Ends when the signal is aborted. A tab that becomes the
 * first one opens the form anew, with what the other tab left.
 */
export function openForm(
  world: World,
  locks: Locks,
  form: { readonly id: string; readonly userId: string },
  told: (opening: Opening) => void,
  signal: AbortSignal,
): void {
  let running = new AbortController()
  signal.addEventListener('abort', () => running.abort())
  const start = (ownership: Ownership) => {
    running.abort()
    running = new AbortController()
    void opened(world, form, ownership, told, running.signal)
  }
  void own(locks, `yeji-outbox:${form.userId}:${form.id}`, start, signal)
}

async function opened(
  world: World,
  { id, userId }: { readonly id: string; readonly userId: string },
  ownership: Ownership,
  told: (opening: Opening) => void,
  signal: AbortSignal,
): Promise<void> {
  const box = ownership === 'mine' ? await world.outbox.read(userId, id).catch(() => null) : null
  const result = await fetchForm(world.wire, id, box?.revision ?? null)
  if (signal.aborted) return
  if (result.kind === 'signedOut') {
    world.signedOut()
    return
  }
  if (result.kind !== 'ok') {
    told({ kind: 'unreachable' })
    setTimeout(() => {
      if (!signal.aborted) void opened(world, { id, userId }, ownership, told, signal)
    }, POLL_MS)
    return
  }
  if (result.value === null) {
    told({ kind: 'missing' })
    return
  }
  const sync = openedState({ ...result.value, userId, box, at: world.now() })
  const session = new FormSession(world, sync, ownership)
  keepGoing(world, session, id, signal)
  told({ kind: 'open', session })
}

/** The time, the network and the event stream, for as long as the form is open. */
function keepGoing(world: World, session: FormSession, formId: string, signal: AbortSignal): void {
  const ticking = setInterval(() => session.tick(), TICK_MS)
  signal.addEventListener('abort', () => clearInterval(ticking))
  globalThis.addEventListener('online', () => session.hear({ kind: 'online', at: world.now() }), { signal })
  const watch = () => {
    if (signal.aborted) return
    const end = watchForm(world.wire, formId, {
      noticed: (revision) => session.hear({ kind: 'noticed', revision, at: world.now() }),
      gone: () => session.hear({ kind: 'gone', at: world.now() }),
      ended: () => {
        session.hear({ kind: 'interrupted', at: world.now() })
        setTimeout(watch, POLL_MS)
      },
    })
    signal.addEventListener('abort', end)
  }
  watch()
}
