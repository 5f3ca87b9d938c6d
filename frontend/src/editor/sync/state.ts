import type { Change, Conflict, Form, FormEdit } from '../../model'
import { rewind, valueAt } from '../../model'
import type { Box, ConflictRecord, RefusalRecord } from './box'
import type { Effect, Fetched } from './events'
import { applyFitting, fold } from './fold'

/** Why an edit is kept aside that was made on a form that is no more. */
export const RESTORED = 'RESTORED'

/** A call whose effect the page does not know yet in full. */
export interface Flight {
  readonly editId: string
  readonly edits: readonly FormEdit[]
  /**
   * `sent`: on the wire. `unknown`: to be repeated under the same id. `saved`: applied, but others changed the form too: what they did has
   * to be fetched before anything else is based on it.
   */
  readonly stage: 'sent' | 'unknown' | 'saved'
  /** Names the change that it made, once saved. */
  readonly changeId: string | null
}

/** How the way to the server is. */
export type Link =
  | { readonly kind: 'up' }
  /** Not to be tried again before `until`, in ms. */
  | { readonly kind: 'down'; readonly failures: number; readonly until: number }

/** What a page knows of a form on the server, and what of its own edits is not saved. */
export interface SyncState {
  readonly userId: string
  readonly epoch: string
  /** The form as the server last told, at `server.revision`: the base of `flight` and `waiting`. */
  readonly server: Form
  readonly flight: Flight | null
  /** Made after `flight`, not sent. */
  readonly waiting: readonly FormEdit[]
  readonly conflicts: readonly ConflictRecord[]
  readonly refusals: readonly RefusalRecord[]
  /** `server` with `flight`, `waiting` and what of the refused edits fits on top. */
  readonly shown: Form
  /** The newest revision heard of. */
  readonly newest: number
  /** The next thing is to fetch: others' changes are known to matter. */
  readonly mustFetch: boolean
  readonly fetching: boolean
  readonly link: Link
  readonly signedOut: boolean
  /** Nothing is sent any more: the form is gone, or the page starts anew. */
  readonly stopped: 'gone' | 'reload' | null
  readonly waitingSince: number | null
  readonly editedAt: number
  /** When something was last saved, in ms. */
  readonly savedAt: number | null
  readonly streamAt: number
  readonly polledAt: number
  /** The last figure of chance, from 0 to 1. */
  readonly jitter: number
  readonly nextRecord: number
}

/** A state and what is to be done. */
export interface Step {
  readonly state: SyncState
  readonly effects: readonly Effect[]
}

export interface Opened extends Fetched {
  readonly userId: string
  /** What an earlier life of this page left unsaved. */
  readonly box: Box | null
  readonly at: number
}

/** The state of a page that has just opened a form. Edits left from before a reload are shown and sent; made before a restore, kept. */
export function openedState({ form, changes, epoch, userId, box, at }: Opened): SyncState {
  const fresh: SyncState = {
    userId,
    epoch,
    server: form,
    flight: null,
    waiting: [],
    conflicts: box?.conflicts ?? [],
    refusals: box?.refusals ?? [],
    shown: form,
    newest: form.revision,
    mustFetch: false,
    fetching: false,
    link: { kind: 'up' },
    signedOut: false,
    stopped: null,
    waitingSince: null,
    editedAt: at,
    savedAt: null,
    streamAt: at,
    polledAt: at,
    jitter: 0.5,
    nextRecord: 1 + Math.max(0, ...[...(box?.conflicts ?? []), ...(box?.refusals ?? [])].map(({ id }) => id)),
  }
  if (box === null) return withShown(fresh)
  const toldAnew = (clash: Conflict): Conflict => ({ ...clash, now: valueAt(form, clash.place) })
  const base = box.epoch === epoch ? baseOf(form, changes, box.revision) : null
  if (base === null) {
    const refusals = fresh.refusals.map((refusal) => ({ ...refusal, code: RESTORED }))
    const conflicts = fresh.conflicts.map((record) => ({ ...record, clashes: record.clashes.map(toldAnew) }))
    const unsaved = fold(box.flight?.edits ?? [], box.waiting)
    return withShown(refusedAll({ ...fresh, refusals, conflicts }, unsaved, RESTORED))
  }
  return withShown({
    ...fresh,
    server: base,
    flight: box.flight === null ? null : { ...box.flight, stage: 'unknown', changeId: null },
    waiting: box.waiting,
    waitingSince: box.waiting.length > 0 ? at : null,
    editedAt: 0,
  })
}

function baseOf(form: Form, changes: readonly Change[] | null, revision: number): Form | null {
  const since = changes?.filter((change) => change.revision > revision) ?? []
  if (since.length !== form.revision - revision) return null
  return { ...rewind(form, since), revision }
}

/** The state with refused edits for these, in order. */
export function refusedAll(state: SyncState, edits: readonly FormEdit[], code: string): SyncState {
  const added = edits.map((edit, i) => ({ id: state.nextRecord + i, edit, code, message: '', figures: [] }))
  return { ...state, refusals: [...state.refusals, ...added], nextRecord: state.nextRecord + edits.length }
}

/**
 * The state with its shown form made anew. An edit that no longer fits is left out of what is shown, not of what is kept; so is one from
 * before a restore: nobody knows what it would hide.
 */
export function withShown(state: SyncState): SyncState {
  const refused = state.refusals.filter(({ code }) => code !== RESTORED).map((record) => record.edit)
  const edits = [...(state.flight?.edits ?? []), ...state.waiting, ...refused]
  return { ...state, shown: applyFitting(state.server, edits) }
}

/** What of a state must survive a reload; null: nothing. */
export function boxOf({ epoch, server, flight, waiting, conflicts, refusals }: SyncState): Box | null {
  if (flight === null && waiting.length + conflicts.length + refusals.length === 0) return null
  // a call that is already saved too: what waits was made on top of it, and a repeat changes nothing
  const call = flight && { editId: flight.editId, edits: flight.edits }
  return { epoch, revision: server.revision, flight: call, waiting, conflicts, refusals }
}
