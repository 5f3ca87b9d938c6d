import type { Budget, Category, Indicator, Subcategory, Task } from '../form'
import type { FormNode, NodeKind } from '../nodes'
import type { FieldRule, FieldValue } from './fieldRule'
import { entriesOf, line, MONEY, paragraphs, textOf, textOrNone, WEIGHT } from './fieldRule'

/** A field of a form's nodes. */
export interface NodeField {
  /** The kind of node that has it. */
  readonly kind: NodeKind
  /** Its name in the schema, such as `budget.total`. */
  readonly name: string
  readonly rule: FieldRule
  get(node: FormNode): FieldValue
  /** @param value one that `rule` has kept */
  set(node: FormNode, value: FieldValue): FormNode
}

function ofTask(
  name: string,
  rule: FieldRule,
  get: (task: Task) => FieldValue,
  set: (task: Task, value: FieldValue) => Task,
): NodeField {
  return {
    kind: 'Task',
    name,
    rule,
    get: (node) => (node.kind === 'Task' ? get(node.content) : null),
    set: (node, value) => (node.kind === 'Task' ? { ...node, content: set(node.content, value) } : node),
  }
}

function budget(part: keyof Budget): NodeField {
  return ofTask(
    `budget.${part}`,
    MONEY,
    (task) => task.budget[part],
    (task, value) => ({ ...task, budget: { ...task.budget, [part]: textOrNone(value) } }),
  )
}

function ofIndicator(
  name: string,
  rule: FieldRule,
  get: (indicator: Indicator) => FieldValue,
  set: (indicator: Indicator, value: FieldValue) => Indicator,
): NodeField {
  return {
    kind: 'Indicator',
    name,
    rule,
    get: (node) => (node.kind === 'Indicator' ? get(node.content) : null),
    set: (node, value) => (node.kind === 'Indicator' ? { ...node, content: set(node.content, value) } : node),
  }
}

/** A renamed category: its code is read anew by the server. */
function renamedCategory({ id, subcategories }: Category, name: string): Category {
  return { id, name, subcategories }
}

function renamedSubcategory({ id, indicators }: Subcategory, name: string): Subcategory {
  return { id, name, indicators }
}

/** Every field of nodes, in the order of the schema. */
const nodeFields: readonly NodeField[] = [
  ofTask(
    'name',
    line(100),
    (task) => task.name,
    (task, value) => ({ ...task, name: textOf(value) }),
  ),
  ofTask(
    'content',
    paragraphs(1_000),
    (task) => task.content,
    (task, value) => ({ ...task, content: textOf(value) }),
  ),
  budget('total'),
  budget('fiscalAppropriation'),
  budget('otherFunds'),
  {
    kind: 'Category',
    name: 'name',
    rule: line(50),
    get: (node) => node.content.name,
    set: (node, value) =>
      node.kind === 'Category' ? { ...node, content: renamedCategory(node.content, textOf(value)) } : node,
  },
  {
    kind: 'Subcategory',
    name: 'name',
    rule: line(50),
    get: (node) => node.content.name,
    set: (node, value) =>
      node.kind === 'Subcategory' ? { ...node, content: renamedSubcategory(node.content, textOf(value)) } : node,
  },
  ofIndicator(
    'name',
    line(200),
    (indicator) => indicator.name,
    (indicator, value) => ({ ...indicator, name: textOf(value) }),
  ),
  ofIndicator(
    'targetText',
    line(200),
    (indicator) => indicator.target.text,
    (indicator, value) => ({ ...indicator, target: { text: textOf(value) } }),
  ),
  ofIndicator(
    'weight',
    WEIGHT,
    (indicator) => indicator.weight,
    (indicator, value) => ({ ...indicator, weight: textOrNone(value) }),
  ),
  ofIndicator(
    'direction',
    { kind: 'choice', names: ['HIGHER', 'LOWER'], optional: true },
    (indicator) => indicator.direction,
    (indicator, value) => ({ ...indicator, direction: value === 'HIGHER' || value === 'LOWER' ? value : null }),
  ),
  ofIndicator(
    'notes',
    { kind: 'entries', maxEntries: 20, label: line(100), value: paragraphs(1_000) },
    (indicator) => indicator.notes,
    (indicator, value) => ({ ...indicator, notes: entriesOf(value) }),
  ),
]

/** The fields of a kind of node, in the order of the schema. */
export function fieldsOf(kind: NodeKind): readonly NodeField[] {
  return nodeFields.filter((field) => field.kind === kind)
}

/** The field of this name in the schema, such as `budget.total`. */
export function nodeField(kind: NodeKind, name: string): NodeField | undefined {
  return nodeFields.find((field) => field.kind === kind && field.name === name)
}
