import type { Change, Form } from '../../model'
import { applyEdits, inverseOfAll, sameJson, valueAt } from '../../model'
import { relocated } from './grid'
import { isNewest, NO_HISTORY, overheard, recorded } from './history'
import { sheetOf } from './rows'
import type { Editing, EditorState, Transaction } from './state'
import { CHANGED_MEANWHILE, cellOf } from './state'

/** The editor on a form, its first cell selected. */
export function editorState(form: Form): EditorState {
  const row = sheetOf(form).rows[0]
  const selection = { cell: row?.cells[0]?.key ?? '', row: row?.key ?? '' }
  return { form, selection, editing: null, history: NO_HISTORY, groups: 0 }
}

/** The state after a transaction. */
export function applied(state: EditorState, tx: Transaction): EditorState {
  const inverse = inverseOfAll(state.form, tx.edits)
  const form = applyEdits(state.form, tx.edits)
  const history = recorded(state.history, { tx, inverse, after: form })
  const groups = Math.max(state.groups, tx.editing?.group ?? 0)
  return { form, selection: relocated(state, form, tx.selection), editing: tx.editing, history, groups }
}

/**
 * The state after news from the server: the form with what others did, and with my own edits still on top of it.
 *
 * @param others what others changed; the history passes it through, so that an undo meets it
 */
export function received(state: EditorState, form: Form, others: readonly Change[]): EditorState {
  if (form === state.form && others.length === 0) return state
  return {
    ...state,
    form,
    selection: relocated(state, form, state.selection),
    editing: editingAfter(state, form),
    history: overheard(state.history, others),
  }
}

/**
 * A cell that is being edited goes on being edited. Where others changed it, what nobody has typed over is shown anew; what was typed
 * stays, also if a pause has saved it.
 */
function editingAfter({ form: before, editing, history }: EditorState, form: Form): Editing | null {
  if (editing === null) return null
  const cell = cellOf(form, editing.cell)
  if (cell === undefined) return null
  if (cell.text === editing.before) return editing
  const isUntouched = editing.text === editing.before && !isNewest(history, editing.group)
  if (isUntouched) return { ...editing, text: cell.text, before: cell.text }
  return sameJson(valueAt(before, cell.place), valueAt(form, cell.place))
    ? editing
    : { ...editing, before: cell.text, problem: CHANGED_MEANWHILE }
}
