import type { NodeId } from '../form'
import type { JsonObject } from '../json'
import { at, isObject, leavesOf, sameJson, textAt, withLeaf } from '../json'
import type { FormNode, NodeKind, Position } from '../nodes'
import { FIRST, LAST, parentKindOf } from '../nodes'
import { nodePlace } from '../place'
import type { EditRequest } from './decide'
import type { Problem } from './outcome'
import { MAX_EDITS } from './decide'
import type { Step } from './deciding'
import type { FormEdit } from './edit'
import type { FieldValue, ProblemCode } from './fieldRule'
import { check } from './fieldRule'
import { formField, formFields } from './formFields'
import { fieldsOf } from './nodeFields'

const kinds: readonly NodeKind[] = ['Task', 'Category', 'Subcategory', 'Indicator']
const verbs = ['add', 'set', 'move', 'remove'] as const

/**
 * Reads edits in the shape of the API (`[FormEdit!]`): from a call, from the history, from `contract/edits`.
 *
 * @param newId ids for nodes that are added without one
 */
export function readEdits(edits: readonly unknown[], newId: () => NodeId): EditRequest {
  if (edits.length > MAX_EDITS) {
    const figures = [edits.length, MAX_EDITS]
    const problem: Problem = {
      editIndex: null,
      code: 'TOO_LARGE',
      place: null,
      message: 'problem.too-many-edits',
      figures,
    }
    return { steps: [], unreadable: [problem] }
  }
  const reading = new Reading(newId)
  edits.forEach((edit, editIndex) => reading.read(edit, editIndex))
  return { steps: reading.steps, unreadable: reading.unreadable }
}

/** Reads edits that we or the server wrote, which have no faults. @throws Error if they have */
export function readOwnEdits(json: unknown): readonly FormEdit[] {
  const request = readEdits(Array.isArray(json) ? json : [], () => {
    throw new Error('an edit of our own without an id')
  })
  if (request.unreadable.length > 0) throw new Error(`unreadable: ${JSON.stringify(request.unreadable)}`)
  return request.steps.map((step) => step.edit)
}

const ID = /^[0-9A-Za-z-]{1,36}$/

class Reading {
  readonly steps: Step[] = []
  readonly unreadable: Problem[] = []
  private readonly newId: () => NodeId
  private editIndex = 0

  constructor(newId: () => NodeId) {
    this.newId = newId
  }

  read(edit: unknown, editIndex: number): void {
    this.editIndex = editIndex
    const [name = '', content] = Object.entries(isObject(edit) ? edit : {})[0] ?? []
    if (name === 'setFormFields') return this.setForm(content)
    const verb = verbs.find((known) => name.startsWith(known))
    const kind = kinds.find((known) => name === `${verb ?? ''}${known}`)
    if (verb === undefined || kind === undefined) throw new Error(`unknown edit ${name}`)
    switch (verb) {
      case 'add':
        return this.add(kind, content)
      case 'set':
        return this.set(kind, content)
      case 'move':
        return this.move(kind, content)
      case 'remove': {
        const id = this.known(textAt(content, 'id'))
        if (id !== null) this.step({ kind: 'remove', of: kind, id })
      }
    }
  }

  private setForm(content: unknown): void {
    for (const [path, value] of leavesOf(content)) {
      if (formField(path)) {
        this.step({ kind: 'setForm', field: path, value: fieldValue(value) })
        continue
      }
      // an object that is cleared as a whole; a heading stays
      for (const { name } of formFields) {
        if (name.startsWith(`${path}.`) && name !== 'statedTotal.label') {
          this.step({ kind: 'setForm', field: name, value: null })
        }
      }
    }
  }

  private add(kind: NodeKind, content: unknown): void {
    const given = textAt(content, 'id')
    if (given !== null && !ID.test(given)) return this.problem('BAD_VALUE', 'problem.node-id')
    const leaves = new Map(leavesOf(content))
    let node = blankNode(kind, given ?? this.newId())
    for (const field of fieldsOf(kind)) {
      const value = leaves.get(field.name) ?? null
      if (value === null) continue
      const verdict = check(field.rule, value)
      if (verdict.fits) {
        node = field.set(node, verdict.value)
      } else {
        const place = nodePlace(node.content.id, field.name)
        const { code, message, figures } = verdict
        this.unreadable.push({ editIndex: this.editIndex, code, place, message, figures })
      }
    }
    const parentKind = parentKindOf(kind)
    const parent = parentKind === null ? null : this.known(textAt(content, parentKey(parentKind)))
    const position = this.position(content)
    if (position !== null && (parentKind === null || parent !== null))
      this.step({ kind: 'add', node, parent, position })
  }

  private set(kind: NodeKind, content: unknown): void {
    const id = this.known(textAt(content, 'id'))
    if (id === null) return
    for (const [path, value] of leavesOf(content)) {
      for (const { name } of fieldsOf(kind)) {
        if (name === path) this.step({ kind: 'set', of: kind, id, field: name, value: fieldValue(value) })
        else if (name.startsWith(`${path}.`)) this.step({ kind: 'set', of: kind, id, field: name, value: null })
      }
    }
  }

  private move(kind: NodeKind, content: unknown): void {
    const id = this.known(textAt(content, 'id'))
    const parentKind = parentKindOf(kind)
    const parentId = parentKind === null ? null : textAt(content, parentKey(parentKind))
    const parent = parentId === null ? null : this.known(parentId)
    const position = this.position(content)
    if (id === null || position === null || (parentId !== null && parent === null)) return
    this.step({ kind: 'move', of: kind, id, parent, position })
  }

  private position(content: unknown): Position | null {
    const after = textAt(content, 'after')
    const first = at(content, 'first') === true
    if (after !== null && (first || !ID.test(after))) {
      this.problem('BAD_PLACE', 'problem.bad-place')
      return null
    }
    return after !== null ? { at: 'after', sibling: after } : first ? FIRST : LAST
  }

  private known(id: string | null): NodeId | null {
    if (id !== null && ID.test(id)) return id
    this.problem('UNKNOWN_NODE', 'problem.unknown-node')
    return null
  }

  private step(edit: FormEdit): void {
    this.steps.push({ editIndex: this.editIndex, edit })
  }

  private problem(code: ProblemCode, message: string): void {
    this.unreadable.push({ editIndex: this.editIndex, code, place: null, message, figures: [] })
  }
}

/** What the API sent for a field; of another type: null, or entries that the field's rule refuses. */
function fieldValue(json: unknown): FieldValue {
  if (typeof json === 'string') return json
  if (!Array.isArray(json)) return null
  return json.map((entry: unknown) => ({
    label: textAt(entry, 'label') ?? '\0',
    value: textAt(entry, 'value') ?? '\0',
  }))
}

/** A node with nothing written in it. */
export function blankNode(kind: NodeKind, id: NodeId): FormNode {
  switch (kind) {
    case 'Task': {
      const budget = { total: null, fiscalAppropriation: null, otherFunds: null }
      return { kind, content: { id, name: '', content: '', budget } }
    }
    case 'Category':
      return { kind, content: { id, name: '', subcategories: [] } }
    case 'Subcategory':
      return { kind, content: { id, name: '', indicators: [] } }
    case 'Indicator':
      return { kind, content: { id, name: '', target: { text: '' }, weight: null, direction: null, notes: [] } }
  }
}

/** Writes edits in the shape of the API (`[FormEdit!]`). */
export function writeEdits(edits: readonly FormEdit[]): readonly JsonObject[] {
  return edits.map(writeEdit)
}

function writeEdit(edit: FormEdit): JsonObject {
  switch (edit.kind) {
    case 'setForm':
      return { setFormFields: withLeaf({}, edit.field, edit.value) }
    case 'set':
      return { [`set${edit.of}`]: withLeaf({ id: edit.id }, edit.field, edit.value) }
    case 'move':
      return { [`move${edit.of}`]: { id: edit.id, ...standing(edit.of, edit.parent, edit.position) } }
    case 'remove':
      return { [`remove${edit.of}`]: { id: edit.id } }
    case 'add': {
      const { kind, content } = edit.node
      const written = { id: content.id, ...standing(kind, edit.parent, edit.position) }
      const values = fieldsOf(kind).map((field) => [field.name, field.get(edit.node)] as const)
      const given = values.filter(([, value]) => value !== null && !sameJson(value, []))
      return { [`add${kind}`]: given.reduce<JsonObject>((json, [name, value]) => withLeaf(json, name, value), written) }
    }
  }
}

function standing(kind: NodeKind, parent: NodeId | null, position: Position): JsonObject {
  const parentKind = parentKindOf(kind)
  return {
    ...(parentKind !== null && parent !== null ? { [parentKey(parentKind)]: parent } : {}),
    ...(position.at === 'first' ? { first: true } : {}),
    ...(position.at === 'after' ? { after: position.sibling } : {}),
  }
}

function parentKey(kind: 'Category' | 'Subcategory'): string {
  return kind === 'Category' ? 'categoryId' : 'subcategoryId'
}
