import type { Form, NodeId } from '../form'
import { formField } from './formFields'
import type { FormNode, NodeKind, Position } from '../nodes'
import { behind, childrenOf, findSpot, insertNode, LAST, parentKindOf } from '../nodes'
import { removeNode, replaceNode, siblingsIn, spotIn, withoutChildren } from '../nodes'
import type { Place } from '../place'
import { formPlace, nodePlace, POSITION } from '../place'
import type { FieldValue } from './fieldRule'
import { nodeField } from './nodeFields'

/**
 * One change of a form as a value: applied, undone, stored, sent, decided on. Each is of a single place. Names nodes by id, so that
 * nothing has to be mapped when others change the form meanwhile. Its shape in the API: `writeEdits`.
 */
export type FormEdit = SetFormField | SetNodeField | AddNode | MoveNode | RemoveNode

/** Says what a field of the form itself is to hold. */
export interface SetFormField {
  readonly kind: 'setForm'
  readonly field: string
  readonly value: FieldValue
}

/** Says what a field of a node is to hold. */
export interface SetNodeField {
  readonly kind: 'set'
  readonly of: NodeKind
  readonly id: NodeId
  readonly field: string
  readonly value: FieldValue
}

/** Adds a node with nothing below it; `parent` null: in the form itself. */
export interface AddNode {
  readonly kind: 'add'
  readonly node: FormNode
  readonly parent: NodeId | null
  readonly position: Position
}

/** Moves a node with all below it; `parent` null: where it is. */
export interface MoveNode {
  readonly kind: 'move'
  readonly of: NodeKind
  readonly id: NodeId
  readonly parent: NodeId | null
  readonly position: Position
}

/** Removes a node with all below it. */
export interface RemoveNode {
  readonly kind: 'remove'
  readonly of: NodeKind
  readonly id: NodeId
}

/** The node that an edit is about; null: the form itself. */
export function subjectOf(edit: FormEdit): NodeId | null {
  return edit.kind === 'setForm' ? null : edit.kind === 'add' ? edit.node.content.id : edit.id
}

/** The place that an edit is about. */
export function placeOf(edit: FormEdit): Place {
  switch (edit.kind) {
    case 'setForm':
      return formPlace(edit.field)
    case 'set':
      return nodePlace(edit.id, edit.field)
    case 'move':
      return nodePlace(edit.id, POSITION)
    case 'add':
      return nodePlace(edit.node.content.id)
    case 'remove':
      return nodePlace(edit.id)
  }
}

/** The form after this edit, taken literally. @throws Error if the edit does not fit the form, which `decide` looks at */
export function applyEdit(form: Form, edit: FormEdit): Form {
  switch (edit.kind) {
    case 'setForm':
      return fieldOfForm(edit.field).set(form, edit.value)
    case 'set':
      return replaceNode(form, fieldOfNode(edit).set(spotIn(form, edit.id).node, edit.value))
    case 'add':
      return insertNode(form, edit.node, edit.parent, edit.position)
    case 'move': {
      const { node, parent } = spotIn(form, edit.id)
      return insertNode(removeNode(form, edit.id), node, edit.parent ?? parent, edit.position)
    }
    case 'remove':
      return removeNode(form, edit.id)
  }
}

/** The form after these edits, in order, taken literally. @throws Error if one does not fit */
export function applyEdits(form: Form, edits: readonly FormEdit[]): Form {
  return edits.reduce(applyEdit, form)
}

/** Whether an edit can be applied literally: the nodes that it names are there, and a node that it adds is not. */
export function fits(form: Form, edit: FormEdit): boolean {
  if (edit.kind === 'setForm') return formField(edit.field)?.belongsTo(form) === true
  const kind = edit.kind === 'add' ? edit.node.kind : edit.of
  const here = findSpot(form, edit.kind === 'add' ? edit.node.content.id : edit.id)
  if (edit.kind === 'add' ? here !== undefined : here?.node.kind !== kind) return false
  if (edit.kind !== 'add' && edit.kind !== 'move') return true
  const parent = edit.kind === 'move' ? (edit.parent ?? here?.parent ?? null) : edit.parent
  const parentKind = parentKindOf(kind)
  const stands =
    parent === null ? kind !== 'Task' || form.kind === 'DEPARTMENT' : findSpot(form, parent)?.node.kind === parentKind
  if (!stands || (parent === null) !== (parentKind === null)) return false
  const { position } = edit
  return (
    position.at !== 'after' || siblingsIn(form, parent, kind).some(({ content }) => content.id === position.sibling)
  )
}

/** What puts back what stood there, asked of the form to which the edit is about to be applied; a removed category takes many. */
export function inverseOf(form: Form, edit: FormEdit): readonly FormEdit[] {
  switch (edit.kind) {
    case 'setForm':
      return [{ ...edit, value: fieldOfForm(edit.field).get(form) }]
    case 'set':
      return [{ ...edit, value: fieldOfNode(edit).get(spotIn(form, edit.id).node) }]
    case 'add':
      return [{ kind: 'remove', of: edit.node.kind, id: edit.node.content.id }]
    case 'move': {
      const { parent, after } = spotIn(form, edit.id)
      return [{ ...edit, parent, position: behind(after) }]
    }
    case 'remove': {
      const { node, parent, after } = spotIn(form, edit.id)
      return [{ kind: 'add', node: withoutChildren(node), parent, position: behind(after) }, ...addsBelow(node)]
    }
  }
}

/** What undoes these edits, asked of the form to which they are about to be applied. */
export function inverseOfAll(form: Form, edits: readonly FormEdit[]): readonly FormEdit[] {
  const undone: (readonly FormEdit[])[] = []
  let working = form
  for (const edit of edits) {
    undone.unshift(inverseOf(working, edit))
    working = applyEdit(working, edit)
  }
  return undone.flat()
}

function addsBelow(parent: FormNode): readonly FormEdit[] {
  return childrenOf(parent).flatMap((child) => [
    { kind: 'add', node: withoutChildren(child), parent: parent.content.id, position: LAST },
    ...addsBelow(child),
  ])
}

function fieldOfForm(name: string) {
  const field = formField(name)
  if (field === undefined) throw new Error(`no field ${name}`)
  return field
}

function fieldOfNode({ of, field: name }: SetNodeField) {
  const field = nodeField(of, name)
  if (field === undefined) throw new Error(`no field ${name} of ${of}`)
  return field
}
