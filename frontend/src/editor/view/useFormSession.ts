import { useEffect, useState, useSyncExternalStore } from 'react'
import { useClient } from 'urql'
import { sessionEnded } from '../../app/session/session'
import { useSession } from '../../app/session/useSession'
import { newId } from '../../graphql/newId'
import { browserWire } from '../sync/browserWire'
import { type Opening, openForm } from '../sync/opening'
import { noOutbox, openOutbox } from '../sync/outbox'
import { noLocks } from '../sync/ownership'
import type { FormSession, Snapshot } from '../sync/session'

/** The form that is open in this page, or why it is not. */
export function useFormSession(formId: string): Opening | { readonly kind: 'opening' } {
  const client = useClient()
  const session = useSession()
  const userId = session.kind === 'signedIn' ? session.user.id : undefined
  const key = `${userId ?? ''} ${formId}`
  const [opened, setOpened] = useState<{ readonly key: string; readonly opening: Opening }>()

  useEffect(() => {
    if (userId === undefined) return
    const over = new AbortController()
    void openOutbox()
      .catch(() => noOutbox)
      .then((outbox) => {
        if (over.signal.aborted) return
        const world = {
          now: Date.now,
          newId,
          chance: Math.random,
          wire: browserWire(client),
          outbox,
          reload: () => location.reload(),
          signedOut: sessionEnded,
        }
        // a plain http address has no locks
        const locks = window.isSecureContext ? navigator.locks : noLocks
        openForm(world, locks, { id: formId, userId }, (opening) => setOpened({ key, opening }), over.signal)
      })
    return () => over.abort()
  }, [client, formId, userId, key])

  return opened?.key === key ? opened.opening : { kind: 'opening' }
}

/** What there is to draw of an open form; drawn anew when it changes. */
export function useSnapshot(session: FormSession): Snapshot {
  return useSyncExternalStore(session.subscribe, session.getSnapshot)
}
