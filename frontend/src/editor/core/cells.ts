import type { FieldRule, FieldValue, Form, FormNode, MoneyUnit, NodeId, NodeKind, Place } from '../../model'
import { formField, formPlace, nodeField, nodePlace, placeKey, shownDirection, shownMoney } from '../../model'
import type { Cell, CellStyle } from './sheet'

const NODE_KINDS: readonly NodeKind[] = ['Task', 'Category', 'Subcategory', 'Indicator']

/** A cell of a field of the form itself. */
export function cellOfForm(form: Form, field: string, column = 'value'): Cell {
  const { rule, ...of } = fieldOrThrow(formField(field), field)
  const place = formPlace(field)
  const text = shownValue(field, rule, of.get(form), form.moneyUnit)
  return { key: placeKey(place), place, column, style: styleOf(rule), source: { kind: 'form', field }, text, span: 1 }
}

/** A cell of a field of a node; its column has the field's name. @param unit of the paper, for amounts */
export function cellOfNode(node: FormNode, field: string, unit: MoneyUnit = 'WAN_YUAN'): Cell {
  const { rule, ...of } = fieldOrThrow(nodeField(node.kind, field), field)
  const { id } = node.content
  const place = nodePlace(id, field)
  const source = { kind: 'node', of: node.kind, id, field } as const
  const text = shownValue(field, rule, of.get(node), unit)
  return { key: placeKey(place), place, column: field, style: styleOf(rule), source, text, span: 1 }
}

/** A cell of an empty line. */
export function newCell(of: NodeKind, parent: NodeId | null, field: string, column: string): Cell {
  const rule = nodeField(of, field)?.rule
  return {
    key: `${parent ?? 'tasks'}:blank/${column}`,
    place: parent === null ? formPlace('tasks') : nodePlace(parent),
    column,
    style: rule === undefined ? 'line' : styleOf(rule),
    source: { kind: 'new', of, parent, field },
    text: '',
    span: 1,
  }
}

function fieldOrThrow<F>(field: F | undefined, name: string): F {
  if (field === undefined) throw new Error(`no field ${name}`)
  return field
}

function styleOf(rule: FieldRule): CellStyle {
  switch (rule.kind) {
    case 'text':
      return rule.paragraphs ? 'paragraphs' : 'line'
    case 'decimal':
      return rule.max === null ? 'money' : 'figure'
    case 'choice':
      return 'line'
    case 'entries':
      return 'paragraphs'
  }
}

function shownValue(field: string, rule: FieldRule, value: FieldValue, unit: MoneyUnit): string {
  if (typeof value !== 'string') return ''
  if (field === 'direction') return shownDirection(value === 'LOWER' ? 'LOWER' : 'HIGHER')
  return rule.kind === 'decimal' && rule.max === null ? shownMoney(value, unit) : value
}

/** A text at a place as its cell shows it: amounts in the paper's own unit. */
export function shownText({ nodeId, field }: Place, text: string, unit: MoneyUnit): string {
  const name = field ?? ''
  const of = nodeId === null ? formField(name) : NODE_KINDS.map((kind) => nodeField(kind, name)).find((found) => found)
  return of === undefined ? text : shownValue(name, of.rule, text, unit)
}

/** What was typed into a direction cell; undefined if it is not understood. */
export function readDirection(text: string): 'HIGHER' | 'LOWER' | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  return (['HIGHER', 'LOWER'] as const).find((direction) => shownDirection(direction).startsWith(typed))
}
