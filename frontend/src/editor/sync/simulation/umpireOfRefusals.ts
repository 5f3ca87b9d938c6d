import type { Conflict, FormEdit, PlaceValue } from '../../../model'
import { check, findSpot, formField, nodeField, placeKey, placeOf, sameJson, subjectOf, valueAt } from '../../../model'
import type { ServerProblem } from '../events'
import type { Decided } from './umpire'

/** Conflicts and refusals of a call that have no reason in the forms. */
export function unjustified(decided: Decided): readonly string[] {
  const { answer } = decided
  switch (answer.kind) {
    case 'changed':
      return []
    case 'conflict':
      if (answer.conflicts.length === 0) return ['a conflict about nothing']
      return answer.conflicts.flatMap((conflict) => conflictFaults(conflict, decided))
    case 'rejected':
      if (answer.problems.length === 0) return ['a refusal of nothing']
      return answer.problems.flatMap((problem) => problemFaults(problem, decided))
  }
}

function conflictFaults(conflict: Conflict, { base, before, edits }: Decided): readonly string[] {
  const { place } = conflict
  const key = placeKey(place)
  const edit = edits[conflict.editIndex]
  const [was, now] = [valueAt(base, place), valueAt(before, place)]
  if (edit === undefined) return [`a conflict at ${key} about no edit`]
  const faults: string[] = []
  if (!sameJson(was, conflict.base)) faults.push(`the conflict at ${key} tells another value of before`)
  if (!sameJson(now, conflict.now)) faults.push(`the conflict at ${key} tells another value of now`)
  const isGone = place.nodeId !== null && findSpot(before, place.nodeId) === undefined
  if (!isGone && sameJson(was, now)) faults.push(`a conflict at ${key}, where nothing changed`)
  if (isValue(edit) && !isGone && sameJson(edit.value, now)) faults.push(`a conflict at ${key} about what stands there`)
  if (!isAbout(edit, place.nodeId, place.field)) faults.push(`a conflict at ${key}, which the edit is not about`)
  return faults
}

function isAbout(edit: FormEdit, node: string | null, field: string | null): boolean {
  if (edit.kind === 'remove') return true
  if (placeKey(placeOf(edit)) === placeKey({ nodeId: node, field })) return true
  return (edit.kind === 'add' || edit.kind === 'move') && node === edit.parent && field === null
}

function isValue(edit: FormEdit): edit is FormEdit & { readonly kind: 'set' | 'setForm'; readonly value: PlaceValue } {
  return edit.kind === 'set' || edit.kind === 'setForm'
}

function problemFaults({ editIndex, code, place }: ServerProblem, decided: Decided): readonly string[] {
  const edit = editIndex === null ? undefined : decided.edits[editIndex]
  if (edit === undefined || editIndex === null) return []
  const earlier = decided.edits.slice(0, editIndex)
  const isWrong = isUnreasonable(code, place?.nodeId ?? null, edit, earlier, decided)
  return isWrong ? [`${placeKey(placeOf(edit))} (${edit.kind}) was refused with ${code}, without a reason`] : []
}

function isUnreasonable(
  code: string,
  node: string | null,
  edit: FormEdit,
  earlier: readonly FormEdit[],
  { base, before }: Decided,
): boolean {
  switch (code) {
    case 'UNKNOWN_NODE': {
      const spot = node === null ? undefined : findSpot(base, node)
      const isKindOther =
        spot !== undefined && subjectOf(edit) === node && edit.kind !== 'setForm' && !isOfKind(edit, spot.node.kind)
      const isParentOther = spot !== undefined && subjectOf(edit) !== node && !isParentKind(edit, spot.node.kind)
      return spot !== undefined && !isKindOther && !isParentOther && !earlier.some((each) => each.kind === 'remove')
    }
    case 'ID_TAKEN':
      return findSpot(before, node ?? '') === undefined && !earlier.some((each) => subjectOf(each) === node)
    case 'BAD_PLACE': {
      if (edit.kind !== 'add' && edit.kind !== 'move') return true
      if (edit.position.at !== 'after' || edit.position.sibling === subjectOf(edit)) return false
      const sibling = findSpot(base, edit.position.sibling)
      const parent = edit.parent ?? findSpot(base, subjectOf(edit) ?? '')?.parent ?? null
      const isSameKind = sibling?.node.kind === (edit.kind === 'add' ? edit.node.kind : edit.of)
      return (
        isSameKind &&
        sibling.parent === parent &&
        earlier.every((each) => each.kind !== 'move' && each.kind !== 'remove')
      )
    }
    case 'BAD_VALUE':
    case 'TOO_LONG':
      return isTakeable(edit, before.kind)
    default:
      return false
  }
}

function isOfKind(edit: FormEdit & { kind: 'set' | 'add' | 'move' | 'remove' }, kind: string): boolean {
  return (edit.kind === 'add' ? edit.node.kind : edit.of) === kind
}

function isParentKind(edit: FormEdit, kind: string): boolean {
  if (edit.kind !== 'add' && edit.kind !== 'move') return false
  const own = edit.kind === 'add' ? edit.node.kind : edit.of
  return own === 'Indicator' ? kind === 'Subcategory' : own === 'Subcategory' && kind === 'Category'
}

/** Whether the form takes the value of this edit. */
function isTakeable(edit: FormEdit, form: 'DEPARTMENT' | 'PROJECT'): boolean {
  if (edit.kind === 'set') {
    const field = nodeField(edit.of, edit.field)
    return field !== undefined && check(field.rule, edit.value).fits
  }
  if (edit.kind !== 'setForm') return false
  const field = formField(edit.field)
  const isOther = form === 'DEPARTMENT' ? /^(funds|project|supervising|source|period)/ : /^statedTotal/
  return field !== undefined && !isOther.test(edit.field) && check(field.rule, edit.value).fits
}
