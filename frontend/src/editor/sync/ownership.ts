/** What a tab has on a form: `mine` may send; with `elsewhere` another tab of this browser does, and this one reads along. */
export type Ownership = 'mine' | 'elsewhere'

/** The part of the browser's lock manager that is used; `held` hears null where the lock is not to be had at once. */
export interface Locks {
  request(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
    held: (lock: unknown) => Promise<boolean>,
  ): Promise<unknown>
}

/**
 * Makes sure that of a browser's tabs on one form only one sends its outbox. The first tab owns it for as long as it lives. A second tab
 * shows the form and others' changes, and edits nothing; when the first is closed, it takes over, with what the first left unsaved.
 *
 * @param told hears `elsewhere` if another tab is first, and `mine` when the outbox is this tab's
 * @param signal aborted: the tab lets go
 */
export async function own(
  locks: Locks,
  name: string,
  told: (ownership: Ownership) => void,
  signal: AbortSignal,
): Promise<void> {
  const isOver = () => signal.aborted
  const hold = async () => {
    told('mine')
    await aborted(signal)
    return true
  }
  const wasFirst = await locks.request(name, { ifAvailable: true }, (lock) =>
    lock === null ? Promise.resolve(false) : hold(),
  )
  if (wasFirst === true || isOver()) return
  told('elsewhere')
  try {
    await locks.request(name, { signal }, hold)
  } catch (fault) {
    if (!isOver()) throw fault
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })
}

/** Of the locks where a browser has none (a plain http address): every tab is the first. Repeats of a call are still applied once. */
export const noLocks: Locks = { request: (_, __, held) => held({}) }
