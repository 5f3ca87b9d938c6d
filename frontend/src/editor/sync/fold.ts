import type { AddNode, Form, FormEdit, FormNode, NodeId } from '../../model'
import { applyEdit, childrenOf, fieldsOf, findSpot, fits, mentions, nodeField, placeKey, placeOf } from '../../model'
import { sameContent, sameJson, subjectOf } from '../../model'

/**
 * Merges edits into those that wait: of two values for one place the last wins, a value for an added node goes into the adding, and what
 * was only added to be removed again goes away. The form comes out the same.
 */
export function fold(waiting: readonly FormEdit[], edits: readonly FormEdit[]): readonly FormEdit[] {
  return edits.reduce(foldOne, waiting)
}

function foldOne(waiting: readonly FormEdit[], edit: FormEdit): readonly FormEdit[] {
  switch (edit.kind) {
    case 'setForm':
    case 'set':
      return foldValue(waiting, edit)
    case 'remove':
      return foldRemoval(waiting, edit)
    case 'move': {
      const last = waiting.at(-1)
      const isSame = last?.kind === 'move' && last.id === edit.id
      // a parent that the first move gave must not be lost in the second one
      const merged = { ...edit, parent: edit.parent ?? (isSame ? last.parent : null) }
      return isSame ? [...waiting.slice(0, -1), merged] : [...waiting, edit]
    }
    case 'add':
      return [...waiting, edit]
  }
}

function foldValue(waiting: readonly FormEdit[], edit: FormEdit & { kind: 'set' | 'setForm' }): readonly FormEdit[] {
  const key = placeKey(placeOf(edit))
  for (let i = waiting.length - 1; i >= 0; i -= 1) {
    const earlier = waiting[i]
    // behind a removal the node may be another one under the same id
    if (earlier === undefined || earlier.kind === 'remove') break
    if (earlier.kind === edit.kind && placeKey(placeOf(earlier)) === key) return withAt(waiting, i, edit)
    if (earlier.kind === 'add' && subjectOf(earlier) === subjectOf(edit))
      return withAt(waiting, i, withValue(earlier, edit))
  }
  return [...waiting, edit]
}

function withValue(added: AddNode, edit: FormEdit & { kind: 'set' | 'setForm' }): FormEdit {
  const field = nodeField(added.node.kind, edit.field)
  return field === undefined ? added : { ...added, node: field.set(added.node, edit.value) }
}

function foldRemoval(waiting: readonly FormEdit[], edit: FormEdit & { kind: 'remove' }): readonly FormEdit[] {
  const start = waiting.map((earlier) => earlier.kind === 'add' && subjectOf(earlier) === edit.id).lastIndexOf(true)
  if (start < 0) return [...waiting, edit]
  const gone = new Set<NodeId>([edit.id])
  const kept: FormEdit[] = []
  for (const later of waiting.slice(start + 1)) {
    if (later.kind === 'add' && later.parent !== null && gone.has(later.parent)) gone.add(later.node.content.id)
    else if (gone.has(subjectOf(later) ?? '') && later.kind === 'set') continue
    else kept.push(later)
  }
  const isApart = kept.every((later) => [...gone].every((id) => !mentions(later, id)))
  return isApart ? [...waiting.slice(0, start), ...kept] : [...waiting, edit]
}

/**
 * Edits without the removals that they take back themselves: a node that comes back under its id was never gone, what is other about it is
 * changed, and what did not come back is removed. The form comes out the same, or they are left as they are.
 *
 * @param form the one on which they are made
 */
export function withoutReturns(form: Form, edits: readonly FormEdit[]): readonly FormEdit[] {
  for (const [i, edit] of edits.entries()) {
    if (edit.kind !== 'remove') continue
    const then = findSpot(form, edit.id)?.node
    const back = edits.slice(i + 1).filter((later): later is AddNode => later.kind === 'add')
    if (then === undefined || back.every(({ node }) => node.content.id !== edit.id)) continue
    const others = edits.filter(
      (each) => each !== edit && !(each.kind === 'add' && back.includes(each) && isIn(then, each.node.content.id)),
    )
    const stays = [...others, ...differences(then, back)]
    if (sameContent(applyFitting(form, stays), applyFitting(form, edits))) return withoutReturns(form, stays)
  }
  return edits
}

/** What is other about nodes that came back, and what of them did not. */
function differences(then: FormNode, back: readonly AddNode[]): readonly FormEdit[] {
  const { kind: of, content } = then
  const now = back.find(({ node }) => node.content.id === content.id)?.node
  if (now === undefined) return [{ kind: 'remove', of, id: content.id }]
  const sets = fieldsOf(of)
    .filter((field) => !sameJson(field.get(then), field.get(now)))
    .map((field) => ({ kind: 'set', of, id: content.id, field: field.name, value: field.get(now) }) as const)
  return [...sets, ...childrenOf(then).flatMap((child) => differences(child, back))]
}

function isIn(node: FormNode, id: NodeId): boolean {
  return node.content.id === id || childrenOf(node).some((child) => isIn(child, id))
}

/** The form with each edit that fits it, in order. */
export function applyFitting(form: Form, edits: readonly FormEdit[]): Form {
  return edits.reduce((so, edit) => (fits(so, edit) ? applyEdit(so, edit) : so), form)
}

function withAt(edits: readonly FormEdit[], index: number, edit: FormEdit): readonly FormEdit[] {
  return edits.map((each, i) => (i === index ? edit : each))
}
