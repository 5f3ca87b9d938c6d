import type { AddNode, FormEdit, NodeId } from '../../model'
import { mentions, nodeField, placeKey, placeOf, subjectOf } from '../../model'

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

function withAt(edits: readonly FormEdit[], index: number, edit: FormEdit): readonly FormEdit[] {
  return edits.map((each, i) => (i === index ? edit : each))
}
