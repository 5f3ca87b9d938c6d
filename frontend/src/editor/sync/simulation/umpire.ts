import type { Form, FormEdit, NodeId, Spot } from '../../../model'
import { check, fieldsOf, formField, nodeField, placeKey, placeOf, sameJson } from '../../../model'
import { spotsOf, subjectOf, valueAt } from '../../../model'
import type { Answer } from '../events'
import { contentOf, idsBelow } from './content'
import { unjustified } from './umpireOfRefusals'

/** A call, what its sender had seen, and what came of it. */
export interface Decided {
  /** The form as it was kept at the call's base. */
  readonly base: Form
  readonly before: Form
  readonly after: Form
  readonly edits: readonly FormEdit[]
  readonly answer: Answer
}

/**
 * Judges an answer by the forms alone, without the core that gave it: what was acknowledged is in the form, nothing else changed, nobody
 * was written over, and a refusal has a reason. Source: api.md, section 3.
 */
export function judged(decided: Decided): readonly string[] {
  if (decided.answer.kind !== 'changed') {
    const isKept = decided.after === decided.before
    return isKept ? unjustified(decided) : [`answered ${decided.answer.kind}, and changed the form`]
  }
  const spots = { base: spotsOf(decided.base), before: spotsOf(decided.before), after: spotsOf(decided.after) }
  return [...overwritten(decided, spots), ...notDone(decided, spots), ...notAsked(decided, spots)]
}

type Spots = Readonly<Record<'base' | 'before' | 'after', ReadonlyMap<NodeId, Spot>>>

/** What others changed since the base, and this call wrote over, moved or removed. */
function overwritten({ base, before, after, edits }: Decided, spots: Spots): readonly string[] {
  const [seen, then, now] = [contentOf(base), contentOf(before), contentOf(after)]
  const faults: string[] = []
  for (const [key, value] of then.values) {
    const becomes = now.values.get(key)
    if (becomes !== undefined && sameJson(becomes, value)) continue
    const was = seen.values.get(key)
    // who first says what stands there knows it
    if (edits.some((edit) => placeKey(placeOf(edit)) === key && 'value' in edit && sameJson(edit.value, value)))
      continue
    if (was === undefined || !sameJson(was, value)) faults.push(`${key} was written over, or removed, unseen`)
  }
  for (const edit of edits) {
    if (edit.kind === 'remove') faults.push(...movedAway(edit.id, base, spots))
    if (edit.kind === 'move') faults.push(...movedTwice(edit.id, spots))
  }
  return faults
}

/** What others moved into a removed subtree, or out of it. */
function movedAway(id: NodeId, base: Form, { base: seen, before, after }: Spots): readonly string[] {
  if (after.has(id) || !before.has(id)) return []
  const out = idsBelow(base, id).filter(
    (each) => after.has(each) && seen.get(each)?.parent !== before.get(each)?.parent,
  )
  const moved = [...before.keys()].filter(
    (each) => !after.has(each) && seen.has(each) && seen.get(each)?.parent !== before.get(each)?.parent,
  )
  return [...out, ...moved].map((each) => `${each} was removed, or left, by a removal of ${id} after others moved it`)
}

function movedTwice(id: NodeId, { base, before, after }: Spots): readonly string[] {
  const [seen, then, now] = [base.get(id)?.parent, before.get(id)?.parent, after.get(id)?.parent]
  const isMine = seen === undefined || then === undefined || now === undefined || now === then
  return isMine || seen === then ? [] : [`${id} was moved over another move`]
}

/** Edits that were acknowledged, and are not in the form. */
function notDone(decided: Decided, spots: Spots): readonly string[] {
  return decided.edits.flatMap((edit, i) => {
    const later = decided.edits.slice(i + 1)
    // where a node stood before its second move is the call's own doing
    const isMoved =
      edit.kind === 'move' && decided.edits.slice(0, i).some((each) => each.kind === 'move' && each.id === edit.id)
    return isMoved || isDone(edit, later, decided, spots)
      ? []
      : [`${placeKey(placeOf(edit))} (${edit.kind}) was acknowledged and is not so`]
  })
}

function isDone(edit: FormEdit, later: readonly FormEdit[], decided: Decided, spots: Spots): boolean {
  const { after } = decided
  const id = subjectOf(edit)
  const isRedone = later.some((each) => placeKey(placeOf(each)) === placeKey(placeOf(edit)))
  const isRemoved = later.some((each) => each.kind === 'remove')
  const here = id === null ? null : spots.after.get(id)
  switch (edit.kind) {
    case 'remove':
      return here === undefined || isRedone || later.some((each) => subjectOf(each) === id)
    case 'set':
    case 'setForm': {
      const rule = edit.kind === 'setForm' ? formField(edit.field)?.rule : nodeField(edit.of, edit.field)?.rule
      const verdict = rule && check(rule, edit.value)
      if (verdict?.fits !== true) return false
      if (here === undefined) return isRemoved
      return isRedone || isRemoved || sameJson(valueAt(after, placeOf(edit)), verdict.value)
    }
    case 'add':
      if (!here || isRemoved) return isRemoved
      if (later.some((each) => each.kind === 'move' && each.id === id)) return true
      return here.parent === edit.parent && hasValues(edit, later, here) && standsWell(edit, decided, spots)
    case 'move': {
      if (!here || isRemoved) return isRemoved
      const parent = edit.parent ?? spots.base.get(edit.id)?.parent
      if (isRedone || later.some((each) => subjectOf(each) === edit.id && each.kind !== 'set')) return true
      // one of this call's own additions, moved without a parent, stands where it was added
      return parent === undefined || (here.parent === parent && standsWell(edit, decided, spots))
    }
  }
}

function hasValues(edit: FormEdit & { kind: 'add' }, later: readonly FormEdit[], here: Spot): boolean {
  const changed = later.map((each) => placeKey(placeOf(each)))
  return fieldsOf(edit.node.kind).every((field) => {
    const isRewritten = changed.includes(placeKey({ nodeId: edit.node.content.id, field: field.name }))
    return isRewritten || sameJson(field.get(here.node), field.get(edit.node))
  })
}

/** Whether a node stands where its edit says; asked of calls with a single edit of order alone. */
function standsWell(
  edit: FormEdit & { kind: 'add' | 'move' },
  { edits, after }: Decided,
  { base, before, after: now }: Spots,
): boolean {
  const ofOrder = edits.filter((each) => each.kind === 'add' || each.kind === 'move' || each.kind === 'remove')
  const id = subjectOf(edit) ?? ''
  const here = now.get(id)
  if (ofOrder.length !== 1 || here === undefined) return true
  const kind = here.node.kind
  const order = contentOf(after).orders.get(here.parent ?? (kind === 'Task' ? 'tasks' : 'categories')) ?? []
  const index = order.indexOf(id)
  const { position } = edit
  const anchor = position.at === 'after' ? before.get(position.sibling) : undefined
  const isLast = position.at === 'last' || (position.at === 'after' && anchor?.parent !== here.parent)
  if (isLast) return index === order.length - 1
  const start = position.at === 'first' ? 0 : order.indexOf(position.sibling) + 1
  if (edit.kind === 'move') return index === start
  const arrived = (each: NodeId | undefined) => each !== undefined && !base.has(each)
  return index >= start && order.slice(start, index).every(arrived) && !arrived(order[index + 1])
}

/** What the call did not ask for, and is another all the same. */
function notAsked({ before, after, edits }: Decided, spots: Spots): readonly string[] {
  const asked = new Set(edits.map((edit) => placeKey(placeOf(edit))))
  const subjects = new Set(edits.filter((edit) => edit.kind !== 'set').map(subjectOf))
  const gone = new Set(edits.flatMap((edit) => (edit.kind === 'remove' ? idsBelow(before, edit.id) : [])))
  // what was moved into a node may be removed with it
  const isMovedAndRemoved = gone.size > 0 && edits.some((edit) => edit.kind === 'move')
  const faults: string[] = []
  const [then, now] = [contentOf(before), contentOf(after)]
  for (const [key, value] of then.values) {
    const becomes = now.values.get(key)
    if (becomes !== undefined && !sameJson(value, becomes) && !asked.has(key) && !gone.has(key.split('/')[0] ?? ''))
      faults.push(`${key} changed, and nobody asked for it`)
  }
  for (const [id, spot] of spots.before) {
    const here = spots.after.get(id)
    if (
      here === undefined
        ? !gone.has(id) && !isMovedAndRemoved
        : !subjects.has(id) && !gone.has(id) && here.parent !== spot.parent
    )
      faults.push(`${id} went away, and nobody asked for it`)
  }
  for (const id of spots.after.keys()) {
    if (!spots.before.has(id) && !subjects.has(id)) faults.push(`${id} came, and nobody asked for it`)
  }
  for (const [key, ids] of then.orders) {
    const stays = (each: NodeId) => !subjects.has(each) && !gone.has(each)
    const left = ids.filter(stays)
    const order = (now.orders.get(key) ?? []).filter((each) => stays(each) && left.includes(each))
    if (now.orders.has(key) && !sameJson(left, order))
      faults.push(`the order in ${key} changed, and nobody asked for it`)
  }
  return faults
}
