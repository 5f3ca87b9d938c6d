import type { FormEdit } from '../../model'
import { applyEdits } from '../../model'
import { isNewest, undoing } from './history'
import type { EditorState, Editing, Selection, Transaction } from './state'
import { cellOf, CHANGED_MEANWHILE, isEditable, transaction } from './state'
import type { NewId } from './writing'
import { write } from './writing'

/**
 * Starts editing the selected cell; null where nothing may be edited.
 *
 * @param text what is typed over the cell's text; null: the cell's text itself
 */
export function startEditing(state: EditorState, text: string | null = null): Transaction | null {
  const cell = cellOf(state.form, state.selection.cell)
  if (cell === undefined || !isEditable(state)) return null
  const group = state.groups + 1
  const editing = { cell: cell.key, text: text ?? cell.text, before: cell.text, composing: false, problem: null, group }
  return transaction(state, { editing })
}

/** The text field holds another text, or an input method begins or ends. Starts editing where nobody does yet. */
export function typed(state: EditorState, text: string, composing: boolean): Transaction | null {
  const started = state.editing ?? startEditing(state, text)?.editing ?? null
  if (started === null) return null
  const problem = started.problem === CHANGED_MEANWHILE ? CHANGED_MEANWHILE : null
  return transaction(state, { editing: { ...started, text, composing, problem }, origin: 'select' })
}

/** Keeps what was typed and ends editing; where the cell can't take it, editing goes on with the problem. Null: nothing is edited. */
export function keep(state: EditorState, newId: NewId): Transaction | null {
  const { editing } = state
  return editing === null ? null : written(state, editing, newId, false)
}

/** Saves what was typed so far, and editing goes on. Null: nothing new, or nothing that can be saved yet. */
export function saveDraft(state: EditorState, newId: NewId): Transaction | null {
  const { editing } = state
  if (editing === null || editing.composing || editing.text === editing.before) return null
  if (editing.problem === CHANGED_MEANWHILE) return null
  const tx = written(state, editing, newId, true)
  return tx.edits.length === 0 ? null : tx
}

function written(state: EditorState, editing: Editing, newId: NewId, goesOn: boolean): Transaction {
  const cell = cellOf(state.form, editing.cell)
  if (cell === undefined || editing.text === editing.before) return transaction(state, { editing: null })
  const result = write(state.form, cell.source, editing.text, newId)
  if (!result.taken) return transaction(state, { editing: { ...editing, problem: result.problem } })
  const { edits, becomes } = result
  const column = cell.source.kind === 'new' && cell.source.of === 'Subcategory' ? 'name' : cell.column
  const key = becomes === null ? cell.key : `${becomes}/${column}`
  const selection: Selection = becomes === null ? state.selection : { cell: key, row: becomes }
  return transaction(state, {
    edits,
    selection,
    editing: goesOn ? { ...editing, cell: key, before: shownAfter(state, edits, key), problem: null } : null,
    origin: goesOn ? 'draft' : 'type',
    group: editing.group,
  })
}

function shownAfter(state: EditorState, edits: readonly FormEdit[], key: string): string {
  return cellOf(applyEdits(state.form, edits), key)?.text ?? ''
}

/** Gives up what was typed, also what was saved of it meanwhile. */
export function cancel(state: EditorState): Transaction | null {
  const { editing } = state
  if (editing === null) return null
  // where others changed the cell, theirs is shown by now, and what I saved waits for the choice
  const isMineShown = editing.problem !== CHANGED_MEANWHILE && isNewest(state.history, editing.group)
  if (!isMineShown) return transaction(state, { editing: null })
  const back = undoing(state.history, state.form)
  return transaction(state, { editing: null, origin: 'cancel', edits: back?.edits ?? [], clashes: back?.clashes ?? [] })
}

/** Selects a cell. @param row the line to remember in a merged cell */
export function select(state: EditorState, cell: string, row: string | null = null): Transaction | null {
  const found = cellOf(state.form, cell)
  return found === undefined ? null : transaction(state, { selection: { cell, row: row ?? '' }, editing: null })
}
