import type { FormEdit, NodeId, NodeKind } from '../../../model'
import { behind, blankNode } from '../../../model'
import type { Command } from '../command'
import { selectedLine, selectedRow } from '../selected'
import type { EditorState, Transaction } from '../state'
import { isEditable, transaction } from '../state'
import type { NewId } from '../writing'

/** Adds a blank node and selects its first cell. `row` where its line is not named by the node itself. */
function adding(
  state: EditorState,
  newId: NewId,
  of: NodeKind,
  where: { readonly parent: NodeId | null; readonly after: NodeId | null },
): Transaction | null {
  if (!isEditable(state)) return null
  const id = newId()
  const edit: FormEdit = { kind: 'add', node: blankNode(of, id), parent: where.parent, position: behind(where.after) }
  const isLine = of === 'Indicator' || of === 'Task'
  return transaction(state, {
    edits: [edit],
    selection: { cell: `${id}/name`, row: isLine ? id : `${id}:blank` },
    editing: null,
    origin: 'insert',
  })
}

/** Ctrl+Enter: a new indicator below, in the same subcategory; in the table of tasks a new task. */
export const insertBelow: Command = {
  id: 'row.insertBelow',
  keys: ['Control+Enter'],
  when: 'always',
  plan(state, newId) {
    const row = selectedRow(state)
    if (row?.kind === 'task') return adding(state, newId, 'Task', { parent: null, after: row.task?.id ?? null })
    if (row?.kind !== 'indicator' || row.subcategory === null) return null
    return adding(state, newId, 'Indicator', { parent: row.subcategory.id, after: row.indicator?.id ?? null })
  },
}

/** A new task behind the selected one, or as the last. */
export const addTask: Command = {
  id: 'task.add',
  keys: [],
  when: 'always',
  plan(state, newId) {
    if (state.form.kind !== 'DEPARTMENT') return null
    const row = selectedRow(state)
    const last = state.form.tasks.at(-1)?.id ?? null
    return adding(state, newId, 'Task', { parent: null, after: row?.kind === 'task' ? (row.task?.id ?? null) : last })
  },
}

/** A new subcategory behind the selected one, in the same category. */
export const addSubcategory: Command = {
  id: 'subcategory.add',
  keys: ['Control+Shift+Enter'],
  when: 'always',
  plan(state, newId) {
    const line = selectedLine(state)
    if (line === undefined) return null
    return adding(state, newId, 'Subcategory', { parent: line.category.id, after: line.subcategory?.id ?? null })
  },
}

/** A new category behind the selected one, or as the last. */
export const addCategory: Command = {
  id: 'category.add',
  keys: ['Control+Alt+Enter'],
  when: 'always',
  plan(state, newId) {
    const last = state.form.indicatorTree.categories.at(-1)?.id ?? null
    return adding(state, newId, 'Category', { parent: null, after: selectedLine(state)?.category.id ?? last })
  },
}
