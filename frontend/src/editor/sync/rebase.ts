import type { Change, Conflict, Form, FormEdit, Place } from '../../model'
import { mentions, placeKey, placeOf, sameJson, sift, subjectOf, touches, valueAt } from '../../model'
import type { ConflictRecord, RefusalRecord } from './box'
import { fold } from './fold'
import type { SyncState } from './state'

/**
 * What waits is decided on anew, on a newer form: edits of places that nobody else touched go on waiting, clashes are kept with both
 * values, nothing is thrown away.
 *
 * @param seen the form on which the waiting edits were made
 * @param form the form as it is now
 * @param others what others changed between the two
 */
export function rebased(state: SyncState, seen: Form, form: Form, others: readonly Change[]): SyncState {
  const sifted = sift(seen, form, others, state.waiting)
  const told = overtaken(refreshed(state, form, others), seen, form, others)
  let next: SyncState = { ...told, server: form, waiting: sifted.edits }
  for (const { edit, conflicts } of sifted.conflicting) next = withConflict(next, [edit], conflicts)
  for (const { edit, problems } of sifted.refused) {
    const { code = 'BAD_VALUE', message = '', figures = [] } = problems[0] ?? {}
    next = withRefusal(next, { edit, code, message, figures })
  }
  return next
}

/** The state with a conflict to be chosen about. A place has one conflict: what is mine there joins it, and theirs is told anew. */
export function withConflict(
  state: SyncState,
  edits: readonly FormEdit[],
  clashes: ConflictRecord['clashes'],
): SyncState {
  const open = conflictAt(state, edits)
  if (open !== undefined) {
    const known = open.clashes.map((clash) => ({ ...clash, ...newest(clashes, clash) }))
    const added = clashes.filter(({ place }) => !open.clashes.some(isOf(place)))
    return withRecord(state, { ...open, edits: fold(open.edits, edits), clashes: [...known, ...added] })
  }
  const record = { id: state.nextRecord, edits, clashes }
  return { ...state, conflicts: [...state.conflicts, record], nextRecord: state.nextRecord + 1 }
}

/**
 * What a person writes where a conflict is open becomes their side of it: nothing is written over before they have chosen. The other
 * edits are left.
 */
export function joined(
  state: SyncState,
  edits: readonly FormEdit[],
): { readonly state: SyncState; readonly rest: readonly FormEdit[] } {
  return edits.reduce<{ state: SyncState; rest: readonly FormEdit[] }>(
    (so, edit) => {
      const open = conflictAt(so.state, [edit])
      if (open === undefined) return { ...so, rest: [...so.rest, edit] }
      return { ...so, state: withRecord(so.state, { ...open, edits: fold(open.edits, [edit]) }) }
    },
    { state, rest: [] },
  )
}

function conflictAt({ conflicts }: SyncState, edits: readonly FormEdit[]): ConflictRecord | undefined {
  const writes = writesTo(edits)
  return conflicts.find((record) => record.edits.some(writes))
}

function withRecord(state: SyncState, record: ConflictRecord): SyncState {
  return { ...state, conflicts: state.conflicts.map((each) => (each.id === record.id ? record : each)) }
}

function isOf(place: Place): (clash: Conflict) => boolean {
  return (clash) => placeKey(clash.place) === placeKey(place)
}

/** What stands at a place now, told by the newest clash about it. */
function newest(clashes: readonly Conflict[], clash: Conflict): Partial<Conflict> {
  const later = clashes.find(isOf(clash.place))
  if (later === undefined || later.revision < clash.revision) return {}
  const { now, by, at, revision } = later
  return { now, by, at, revision }
}

/** The state with a refused edit; one that only depends on a node of an open conflict belongs to that. */
export function withRefusal(state: SyncState, refusal: Omit<RefusalRecord, 'id'>): SyncState {
  const { edit } = refusal
  const parent = state.conflicts.find((record) => record.edits.some((mine) => adds(mine, edit)))
  if (refusal.code === 'UNKNOWN_NODE' && parent !== undefined) {
    return withRecord(state, { ...parent, edits: [...parent.edits, edit] })
  }
  const record = { ...refusal, id: state.nextRecord }
  return { ...state, refusals: [...state.refusals, record], nextRecord: state.nextRecord + 1 }
}

function adds(mine: FormEdit, edit: FormEdit): boolean {
  return mine.kind === 'add' && mentions(edit, mine.node.content.id)
}

/** A person writes to a place anew: what was refused there is superseded. */
export function superseded(state: SyncState, edits: readonly FormEdit[]): SyncState {
  const writes = writesTo(edits)
  const refusals = state.refusals.filter(({ edit }) => !writes(edit))
  return refusals.length === state.refusals.length ? state : { ...state, refusals }
}

/** Whether an edit writes a value to a place to which these do. */
function writesTo(edits: readonly FormEdit[]): (edit: FormEdit) => boolean {
  const places = new Set(edits.filter(isValue).map((edit) => placeKey(placeOf(edit))))
  return (edit) => isValue(edit) && places.has(placeKey(placeOf(edit)))
}

function isValue(edit: FormEdit): edit is FormEdit & { readonly kind: 'set' | 'setForm' } {
  return edit.kind === 'set' || edit.kind === 'setForm'
}

/** Open conflicts told with the newest values; one whose value is now mine is none any more. */
function refreshed(state: SyncState, form: Form, others: readonly Change[]): SyncState {
  if (others.length === 0) return state
  const conflicts = state.conflicts
    .map((record) => ({
      ...record,
      clashes: record.clashes.map((clash) => {
        const last = others.filter((change) => touches(change, clash.place)).at(-1)
        if (last === undefined) return clash
        const { by, at, revision } = last
        return { ...clash, now: valueAt(form, clash.place), by, at, revision }
      }),
    }))
    .filter(({ edits, clashes }) => !edits.every((edit) => isValue(edit) && says(edit, clashes)))
  return { ...state, conflicts }
}

/**
 * A refused value is shown at its place and hides what the server has there. Where others changed that, it becomes a conflict: else who
 * writes there anew would write over what they never saw.
 */
function overtaken(state: SyncState, seen: Form, form: Form, others: readonly Change[]): SyncState {
  return state.refusals.reduce((so, refusal) => {
    const place = placeOf(refusal.edit)
    const [base, now] = [valueAt(seen, place), valueAt(form, place)]
    const last = others.filter((change) => touches(change, place)).at(-1)
    if (!isValue(refusal.edit) || last === undefined || sameJson(base, now)) return so
    const { by, at, revision } = last
    const rest = { ...so, refusals: so.refusals.filter((each) => each !== refusal) }
    return withConflict(rest, [refusal.edit], [{ editIndex: 0, place, base, now, by, at, revision }])
  }, state)
}

function says(edit: FormEdit & { readonly kind: 'set' | 'setForm' }, clashes: ConflictRecord['clashes']): boolean {
  const key = placeKey(placeOf(edit))
  return clashes.some(
    (clash) => placeKey(clash.place) === key && sameJson(clash.now, edit.value) && isThere(edit, clash.now),
  )
}

function isThere(edit: FormEdit, now: unknown): boolean {
  return subjectOf(edit) === null || now !== null
}
