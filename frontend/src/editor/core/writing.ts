import type { FieldValue, Form, FormEdit, FormNode, LabelledText, NodeId } from '../../model'
import { blankNode, check, findSpot, formField, LAST, nodeField, readMoney, sameJson } from '../../model'
import type { FieldRule, MoneyUnit, Verdict } from '../../model'
import { readDirection } from './cells'
import type { CellSource } from './sheet'

/** Why a cell can't take what was typed: the key of a message and its figures. */
export interface CellProblem {
  readonly message: string
  readonly figures: readonly number[]
}

/** The edits that a text in a cell means, or why it can't be taken. `becomes` is the node that the edits make of an empty line. */
export type Written =
  | { readonly taken: true; readonly edits: readonly FormEdit[]; readonly becomes: NodeId | null }
  | { readonly taken: false; readonly problem: CellProblem }

/** Hands out ids for new nodes: UUIDs in a browser, a count in tests. */
export type NewId = () => NodeId

/** What a text typed into a cell means. No edits: the cell says so already. */
export function write(form: Form, source: CellSource, text: string, newId: NewId): Written {
  switch (source.kind) {
    case 'form':
      return writeFormField(form, source.field, text)
    case 'department':
      return writeDepartment(form, text)
    case 'extra':
      return writeValue(form, 'extra', withEntry(form.extra, source.index, text))
    case 'node':
      return writeNodeField(form, source.id, source.field, text)
    case 'note':
      return writeNote(form, source.id, source.label, text)
    case 'new':
      return text === '' ? taken([]) : writeNew(form, source, text, newId)
  }
}

function taken(edits: readonly FormEdit[], becomes: NodeId | null = null): Written {
  return { taken: true, edits, becomes }
}

function refused(verdict: Verdict): Written {
  return verdict.fits ? taken([]) : { taken: false, problem: { message: verdict.message, figures: verdict.figures } }
}

/** The value that a typed text is: amounts in 万元, nothing where the field may have none. */
function typedValue(field: string, rule: FieldRule, text: string, unit: MoneyUnit): FieldValue {
  if (field === 'direction') {
    const direction = readDirection(text)
    return direction === undefined ? text : direction
  }
  if (rule.kind === 'decimal' && rule.max === null) {
    const read = readMoney(text, unit)
    return read.understood ? read.amount : text
  }
  if (rule.kind === 'decimal') return text.trim() === '' ? null : text.normalize('NFKC').trim()
  return rule.kind === 'text' && rule.whenNull === 'nothing' && text === '' ? null : text
}

function writeFormField(form: Form, name: string, text: string): Written {
  const field = formField(name)
  return field === undefined ? taken([]) : writeValue(form, name, typedValue(name, field.rule, text, form.moneyUnit))
}

function writeValue(form: Form, name: string, value: FieldValue): Written {
  const field = formField(name)
  if (field === undefined) return taken([])
  const verdict = check(field.rule, value)
  if (!verdict.fits) return refused(verdict)
  return taken(sameJson(field.get(form), verdict.value) ? [] : [{ kind: 'setForm', field: name, value: verdict.value }])
}

/** [004]六安市…, 219-名, (433)名 … Source: domain.md, 1.3. */
const DEPARTMENT = /^[[（(]?(\d{3,21})[\]）)]?[-—]?(.+)$/u

function writeDepartment(form: Form, text: string): Written {
  const match = DEPARTMENT.exec(text)
  const code = writeValue(form, 'supervisingDepartment.code', match?.[1] ?? null)
  const name = writeValue(form, 'supervisingDepartment.name', match?.[2] ?? text)
  if (!code.taken) return code
  return name.taken ? taken([...code.edits, ...name.edits]) : name
}

function withEntry(entries: readonly LabelledText[], index: number, value: string): readonly LabelledText[] {
  return entries.map((entry, i) => (i === index ? { ...entry, value } : entry))
}

function writeNodeField(form: Form, id: NodeId, name: string, text: string): Written {
  const node = findSpot(form, id)?.node
  const field = node === undefined ? undefined : nodeField(node.kind, name)
  if (node === undefined || field === undefined) return taken([])
  return writeNodeValue(node, name, typedValue(name, field.rule, text, form.moneyUnit))
}

function writeNodeValue(node: FormNode, name: string, value: FieldValue): Written {
  const field = nodeField(node.kind, name)
  if (field === undefined) return taken([])
  const verdict = check(field.rule, value)
  if (!verdict.fits) return refused(verdict)
  if (sameJson(field.get(node), verdict.value)) return taken([])
  return taken([{ kind: 'set', of: node.kind, id: node.content.id, field: name, value: verdict.value }])
}

function writeNote(form: Form, id: NodeId, label: string, text: string): Written {
  const node = findSpot(form, id)?.node
  if (node?.kind !== 'Indicator') return taken([])
  const { notes } = node.content
  const index = notes.findIndex((note) => note.label === label)
  if (index < 0) return text === '' ? taken([]) : writeNodeValue(node, 'notes', [...notes, { label, value: text }])
  const changed = text === '' ? notes.filter((_, i) => i !== index) : withEntry(notes, index, text)
  return writeNodeValue(node, 'notes', changed)
}

function writeNew(form: Form, source: CellSource & { kind: 'new' }, text: string, newId: NewId): Written {
  const { of, parent } = source
  // in the line of an empty category every cell names its first subcategory; a note column has no field of its own
  const name = nodeField(of, source.field) === undefined || source.field === 'notes' ? 'name' : source.field
  const field = nodeField(of, name)
  if (field === undefined) return taken([])
  const verdict = check(field.rule, typedValue(name, field.rule, text, form.moneyUnit))
  if (!verdict.fits) return refused(verdict)
  const id = newId()
  return taken([{ kind: 'add', node: field.set(blankNode(of, id), verdict.value), parent, position: LAST }], id)
}
