import type { Change, Conflict, Form, FormEdit, Place } from '../../model'
import { findSpot, mentions, placeKey, placeOf, sameJson, sift, subjectOf, touches, valueAt } from '../../model'
import type { ConflictRecord, RefusalRecord } from './box'
import { fold } from './fold'
import type { SyncState } from './state'
import { RESTORED } from './state'

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
  let next: SyncState = { ...refreshed(state, form, others), server: form, waiting: sifted.edits }
  for (const { edit, conflicts } of sifted.conflicting) next = withConflict(next, [edit], conflicts)
  for (const { edit, problems } of sifted.refused) {
    const { code = 'BAD_VALUE', message = '', figures = [] } = problems[0] ?? {}
    next = withRefusal(next, { edit, code, message, figures })
  }
  return overtaken(next, seen, form, others)
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
 * What a person does behind what is in conflict or refused: it becomes part of that, or stands for it. The other edits are left.
 */
export function madeLater(
  state: SyncState,
  edits: readonly FormEdit[],
): { readonly state: SyncState; readonly rest: readonly FormEdit[] } {
  return edits.reduce<{ state: SyncState; rest: readonly FormEdit[] }>(
    (so, edit) => {
      const taken = joined(so.state, edit) ?? intoRefused(so.state, edit)
      return taken === undefined
        ? { state: superseded(so.state, edit), rest: [...so.rest, edit] }
        : { ...so, state: taken }
    },
    { state, rest: [] },
  )
}

/**
 * What a person writes where a conflict is open becomes their side of it: nothing is written over before they have chosen.
 */
function joined(state: SyncState, edit: FormEdit): SyncState | undefined {
  const open = conflictAt(state, [edit])
  return open && withRecord(state, { ...open, edits: fold(open.edits, [edit]) })
}

/** What a person writes into a node that the server refused goes into the refused edit; the node's removal takes it away. */
function intoRefused(state: SyncState, edit: FormEdit): SyncState | undefined {
  const node = subjectOf(edit)
  const isRefused = state.refusals.some(
    (refusal) => refusal.code !== RESTORED && refusal.edit.kind === 'add' && subjectOf(refusal.edit) === node,
  )
  if (!isRefused || node === null || findSpot(state.server, node) !== undefined) return undefined
  const edits = state.refusals.map((refusal) => refusal.edit)
  const folded = fold(edits, [edit])
  if (folded.length > edits.length || edit.kind === 'add' || edit.kind === 'move') return undefined
  const refusals =
    edit.kind === 'remove'
      ? state.refusals.filter((refusal) => folded.includes(refusal.edit))
      : state.refusals.map((refusal, i) => ({ ...refusal, edit: folded[i] ?? refusal.edit }))
  return { ...state, refusals }
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

/** A person writes to a place, or moves a node, anew: what was refused there is superseded. */
function superseded(state: SyncState, edit: FormEdit): SyncState {
  if (edit.kind === 'add' || edit.kind === 'remove') return state
  const key = placeKey(placeOf(edit))
  const refusals = state.refusals.filter(
    (refusal) => refusal.edit.kind !== edit.kind || placeKey(placeOf(refusal.edit)) !== key,
  )
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
