import type { FormEdit } from '../../model'
import { applyEdits, MAX_EDITS, never, sameContent, sift } from '../../model'
import type { Answer, Effect, Fetched, ServerProblem, SyncEvent } from './events'
import { applyFitting, fold, withoutReturns } from './fold'
import { FIRST_RETRY_MS, LONGEST_RETRY_MS, LONGEST_WAIT_MS, POLL_MS, QUIET_MS, SILENCE_MS } from './limits'
import { madeLater, rebased, withConflict, withRefusal } from './rebase'
import type { Flight, Step, SyncState } from './state'
import { boxOf, refusedAll, withShown } from './state'

/**
 * What a page knows after an event, and what it has to do. Pure. One call is on its way at a time; nothing is based on a newer form while
 * the outcome of a call is unknown; what was typed meanwhile waits, merged.
 */
export function step(before: SyncState, event: SyncEvent): Step {
  const { state, effects } = happened(before, event)
  const isSame =
    state.flight?.editId === before.flight?.editId &&
    state.waiting === before.waiting &&
    state.conflicts === before.conflicts &&
    state.refusals === before.refusals &&
    state.server === before.server
  if (isSame || (boxOf(before) === null && boxOf(state) === null)) return { state, effects }
  return { state, effects: [{ kind: 'store', box: boxOf(state) }, ...effects] }
}

function happened(state: SyncState, event: SyncEvent): Step {
  switch (event.kind) {
    case 'edited': {
      const { state: open, rest } = madeLater(state, event.edits)
      const typed = withWaiting(open, rest, event.at)
      const clashed = event.clashes.reduce((so, { edits, conflicts }) => withConflict(so, edits, conflicts), typed)
      return still(grown(clashed, state, rest))
    }
    case 'tick':
      return ticked({ ...state, jitter: event.jitter }, event.at, event.editId)
    case 'answered':
      return answered(state, event.editId, event.answer, event.at)
    case 'failed':
      return still(failed(state, event.editId, event.at, event.retryAfterMs))
    case 'fetched':
      return fetched({ ...state, fetching: false, link: { kind: 'up' } }, event)
    case 'noticed':
      return still({ ...state, streamAt: event.at, newest: Math.max(state.newest, event.revision ?? 0) })
    case 'polled':
      return event.epoch === state.epoch
        ? still({ ...state, newest: Math.max(state.newest, event.revision) })
        : startAnew(state)
    case 'interrupted':
      return still({ ...state, mustFetch: true, fetching: false })
    case 'online':
      return still(state.link.kind === 'up' ? state : { ...state, link: { ...state.link, until: event.at } })
    case 'gone':
      return still(gone(state))
    case 'signedOut':
      return still({ ...state, signedOut: true, fetching: false, flight: notOnTheWire(state.flight) })
    case 'signedIn':
      if (event.userId !== state.userId) return startAnew(state)
      return still({ ...state, signedOut: false, mustFetch: true, link: { kind: 'up' }, streamAt: event.at })
    case 'resolved': {
      const record = state.conflicts.find(({ id }) => id === event.record)
      const rest = { ...state, conflicts: state.conflicts.filter(({ id }) => id !== event.record) }
      return still(withShown(event.keep === 'mine' ? withWaiting(rest, record?.edits ?? [], event.at) : rest))
    }
    case 'dropped':
      return still(withShown({ ...state, refusals: state.refusals.filter(({ id }) => id !== event.record) }))
    case 'retried': {
      const edits = state.refusals.flatMap(({ id, edit }) => (id === event.record ? [edit] : []))
      const rest = { ...state, refusals: state.refusals.filter(({ id }) => id !== event.record) }
      return still(withShown(withWaiting(rest, edits, event.at)))
    }
    default:
      return never(event)
  }
}

function still(state: SyncState): Step {
  return { state, effects: [] }
}

function withWaiting(state: SyncState, edits: readonly FormEdit[], at: number): SyncState {
  if (edits.length === 0) return state
  const seen = applyFitting(state.server, state.flight?.edits ?? [])
  const waiting = withoutReturns(seen, fold(state.waiting, edits))
  const waitingSince = waiting.length === 0 ? null : (state.waitingSince ?? at)
  return { ...state, waiting, waitingSince, editedAt: at }
}

/** What is shown grows by what was typed. Where a refused edit went away it is made anew. */
function grown(state: SyncState, before: SyncState, edits: readonly FormEdit[]): SyncState {
  if (state.refusals !== before.refusals) return withShown(state)
  return { ...state, shown: applyEdits(before.shown, edits) }
}

function ticked(state: SyncState, at: number, editId: string): Step {
  const { flight, link, server } = state
  const isBusy = state.fetching || flight?.stage === 'sent'
  if (state.stopped !== null || state.signedOut || isBusy || (link.kind === 'down' && at < link.until))
    return still(state)
  // after a failure the first question is whether it is still the same storage
  if (state.mustFetch || link.kind === 'down' || flight?.stage === 'saved') return fetching(state)
  if (flight !== null) return sending(state, flight)
  if (isDue(state, at)) return launching(state, editId)
  if (state.newest > server.revision) return fetching(state)
  if (at - state.streamAt < SILENCE_MS || at - state.polledAt < POLL_MS) return still(state)
  return { state: { ...state, polledAt: at }, effects: [{ kind: 'poll' }] }
}

function isDue({ waiting, waitingSince, editedAt }: SyncState, at: number): boolean {
  return waiting.length > 0 && (at - editedAt >= QUIET_MS || at - (waitingSince ?? at) >= LONGEST_WAIT_MS)
}

function fetching(state: SyncState): Step {
  return { state: { ...state, fetching: true }, effects: [{ kind: 'fetch', since: state.server.revision }] }
}

function sending(state: SyncState, flight: Flight): Step {
  const call = { editId: flight.editId, baseRevision: state.server.revision, edits: flight.edits }
  return { state: { ...state, flight: { ...flight, stage: 'sent' } }, effects: [{ kind: 'send', call }] }
}

/** Sends what waits. What the form can't take is put aside first: one fault would refuse the whole call. */
function launching(state: SyncState, editId: string): Step {
  const sifted = sift(state.server, state.server, [], state.waiting)
  let next: SyncState = { ...state, waiting: sifted.edits.slice(MAX_EDITS), waitingSince: null }
  for (const { edit, problems } of sifted.refused) {
    const { code = 'BAD_VALUE', message = '', figures = [] } = problems[0] ?? {}
    next = withRefusal(next, { edit, code, message, figures })
  }
  const edits = sifted.edits.slice(0, MAX_EDITS)
  if (edits.length === 0) return still(withShown(next))
  return sending(withShown({ ...next, flight: { editId, edits, stage: 'sent', changeId: null } }), {
    editId,
    edits,
    stage: 'sent',
    changeId: null,
  })
}

function notOnTheWire(flight: Flight | null): Flight | null {
  return flight?.stage === 'sent' ? { ...flight, stage: 'unknown' } : flight
}

function failed(state: SyncState, editId: string | null, at: number, retryAfterMs: number): SyncState {
  const isOurs = editId === null ? state.fetching : state.flight?.editId === editId && state.flight.stage === 'sent'
  if (!isOurs) return state
  const failures = state.link.kind === 'down' ? state.link.failures + 1 : 1
  const wait = Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS) * (0.5 + state.jitter / 2)
  const link = { kind: 'down', failures, until: at + Math.max(wait, retryAfterMs) } as const
  return editId === null ? { ...state, link, fetching: false } : { ...state, link, flight: notOnTheWire(state.flight) }
}

function answered(state: SyncState, editId: string, answer: Answer, at: number): Step {
  const { flight } = state
  if (flight?.editId !== editId || flight.stage === 'saved') return still(state)
  const up: SyncState = { ...state, link: { kind: 'up' } }
  switch (answer.kind) {
    case 'changed':
      return still(saved(up, flight, answer, at))
    case 'conflict': {
      const all = fold(flight.edits, state.waiting)
      const waiting = withoutReturns(state.server, all)
      // the removal that clashed is taken back: what is left is decided on anew
      if (waiting !== all) return still(withShown({ ...up, flight: null, waiting, waitingSince: at, mustFetch: true }))
      const isClash = (_: FormEdit, i: number) => answer.conflicts.some((conflict) => conflict.editIndex === i)
      const told = flight.edits.reduce<SyncState>((so, edit, i) => {
        const clashes = answer.conflicts.filter((conflict) => conflict.editIndex === i)
        return clashes.length === 0 ? so : withConflict(so, [edit], clashes)
      }, up)
      return still(withShown({ ...handedBack(told, flight, isClash), mustFetch: true }))
    }
    case 'rejected':
      return still(withShown({ ...rejected(up, flight, answer.problems), mustFetch: true }))
  }
}

/** The call is over and nothing of it was applied: what is not to blame waits again, before what was made after it. */
function handedBack(
  state: SyncState,
  flight: Flight,
  isToBlame: (edit: FormEdit, index: number) => boolean,
): SyncState {
  const innocent = flight.edits.filter((edit, i) => !isToBlame(edit, i))
  const { state: told, rest } = madeLater(state, state.waiting)
  const waiting = fold(innocent, rest)
  return { ...told, flight: null, waiting, waitingSince: waiting.length > 0 ? state.editedAt : null }
}

function rejected(state: SyncState, flight: Flight, problems: readonly ServerProblem[]): SyncState {
  const isNamed = problems.length > 0 && problems.every(({ editIndex }) => editIndex !== null)
  const problemOf = (i: number) => (isNamed ? problems.find(({ editIndex }) => editIndex === i) : problems[0])
  const isToBlame = (_: FormEdit, i: number) => !isNamed || problemOf(i) !== undefined
  const told = flight.edits.reduce((so, edit, i) => {
    if (!isToBlame(edit, i)) return so
    const { code = 'BAD_VALUE', message = '' } = problemOf(i) ?? {}
    return withRefusal(so, { edit, code, message, figures: [] })
  }, state)
  return handedBack(told, flight, isToBlame)
}

function saved(state: SyncState, flight: Flight, answer: Answer & { kind: 'changed' }, at: number): SyncState {
  const { form, changeId } = answer
  if (form === null) return gone({ ...state, flight: null })
  const newest = Math.max(state.newest, form.revision)
  const seen = applyEdits(state.server, flight.edits)
  if (!sameContent(seen, form))
    return { ...state, newest, savedAt: at, flight: { ...flight, stage: 'saved', changeId } }
  return withShown(rebased({ ...state, newest, savedAt: at, flight: null }, seen, form, []))
}

function fetched(state: SyncState, { form, changes, since, epoch }: Fetched): Step {
  if (epoch !== state.epoch) return startAnew(state)
  const newest = Math.max(state.newest, form.revision)
  const { flight, server } = state
  // an outcome is unknown: the newer form may have my call in it or not
  if (flight !== null && flight.stage !== 'saved') return still({ ...state, newest, mustFetch: false })
  if (since !== server.revision || form.revision < server.revision) return still({ ...state, newest })
  const all = changes?.filter((change) => change.revision > since) ?? []
  if (all.length !== form.revision - since) return startAnew(state)
  const others = all.filter((change) => change.changeId !== flight?.changeId)
  const seen = flight === null ? server : applyEdits(server, flight.edits)
  const next = withShown(rebased({ ...state, newest, flight: null, mustFetch: false }, seen, form, others))
  return { state: next, effects: others.length === 0 ? [] : [{ kind: 'heard', others }] }
}

/** The page starts anew; what is not saved lies in its box and is shown then. */
function startAnew(state: SyncState): Step {
  const effects: readonly Effect[] = [{ kind: 'reload' }]
  return { state: { ...state, stopped: 'reload' }, effects }
}

function gone(state: SyncState): SyncState {
  const edits = [...(state.flight?.edits ?? []), ...state.waiting]
  return withShown(refusedAll({ ...state, flight: null, waiting: [], stopped: 'gone' }, edits, 'NOT_FOUND'))
}
