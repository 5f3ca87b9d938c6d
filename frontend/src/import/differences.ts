import type { Form } from '../model'
import { isSameAmount } from '../terms/isSameAmount'
import { type Content, fieldsOf, type Part, partsOf } from './contents'
import { normalized, pairs } from './pairs'

/** A place where two forms differ. */
export interface Difference {
  /** The names that lead to the task or indicator; empty: the form itself. */
  readonly path: readonly string[]
  /** The field as the schema names it. `part`: the task or indicator as a whole. `order`: how what stands here follows on each other. */
  readonly field: string
  /** As shown; blank where nothing is written; null: there is no such part. */
  readonly before: string | null
  readonly after: string | null
}

function isSame(a: Content, b: Content): boolean {
  const [first, second] = [a.number, b.number]
  return first !== undefined && second !== undefined ? isSameAmount(first, second) : a.text === b.text
}

function inFields(
  path: readonly string[],
  before: readonly Content[],
  after: readonly Content[],
): readonly Difference[] {
  return pairs(before, after, [(content) => content.field]).flatMap(({ before: was, after: is }) => {
    if (was === undefined || is === undefined || isSame(was, is)) return []
    return [{ path, field: is.field, before: was.text, after: is.text }]
  })
}

/** What a part says, in a line: its values, or its name where it has none. */
function lineOf(part: Part): string {
  const values = part.fields.filter(({ field, text }) => field !== 'name' && text !== '').map(({ text }) => text)
  return values.length === 0 ? part.name : values.join('；')
}

/** Without what is the same at the beginning and at the end. */
function changedRun(before: readonly string[], after: readonly string[]): readonly [string, string] {
  const changed = before.flatMap((name, index) => (name === after[index] ? [] : [index]))
  const [start, end] = [changed[0] ?? 0, (changed.at(-1) ?? -1) + 1]
  return [before.slice(start, end).join('、'), after.slice(start, end).join('、')]
}

function inOrder(path: readonly string[], before: readonly Part[], after: readonly Part[]): readonly Difference[] {
  const stay = pairs(before, after, keys).flatMap(({ before: was, after: is }) =>
    was === undefined || is === undefined ? [] : [{ was, is }],
  )
  const then = [...stay].sort((a, b) => before.indexOf(a.was) - before.indexOf(b.was))
  if (stay.every((one, index) => one === then[index])) return []
  const [was, is] = changedRun(
    then.map((one) => one.is.name),
    stay.map((one) => one.is.name),
  )
  return [{ path, field: 'order', before: was, after: is }]
}

// As the server finds what to update: the same words, then the same name, however it is written
const keys: readonly ((part: Part) => string)[] = [
  (part) => JSON.stringify([part.name, part.fields]),
  (part) => part.name,
  (part) => (part.code === undefined || part.code === 'OTHER' ? normalized(part.name) : part.code),
]

function inParts(path: readonly string[], before: readonly Part[], after: readonly Part[]): readonly Difference[] {
  const found = pairs(before, after, keys).flatMap(({ before: was, after: is }): readonly Difference[] => {
    const here = [...path, (is ?? was)?.name ?? '']
    const below = inParts(here, was?.parts ?? [], is?.parts ?? [])
    if (was !== undefined && is !== undefined) return [...inFields(here, was.fields, is.fields), ...below]
    const whole = {
      path: here,
      field: 'part',
      before: was === undefined ? null : lineOf(was),
      after: is === undefined ? null : lineOf(is),
    }
    return [whole, ...below]
  })
  return [...found, ...inOrder(path, before, after)]
}

/**
 * All that an update by an import would change of a form that is there, in the order of the paper; what is only there comes last.
 * The layout is not part of it: an update keeps it.
 */
export function differences(before: Form, after: Form): readonly Difference[] {
  const [was, is] = [partsOf(before), partsOf(after)]
  return [
    ...inFields([], fieldsOf(before), fieldsOf(after)),
    ...inParts([], was.tasks, is.tasks),
    ...inParts([], was.categories, is.categories),
  ]
}

/** Whether two papers have the same rows and columns under the same headings. */
export function isSameLayout(before: Form, after: Form): boolean {
  const shape = ({ layout }: Form) =>
    JSON.stringify([
      layout.rows.map(({ field, label }) => [field, label]),
      layout.columns.map(({ kind, label }) => [kind, label]),
    ])
  return shape(before) === shape(after)
}
