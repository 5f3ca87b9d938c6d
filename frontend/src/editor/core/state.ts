import type { Change, Conflict, Form, FormEdit } from '../../model'
import { applyEdits, inverseOfAll, valueAt, sameJson } from '../../model'
import { relocated } from './grid'
import type { History } from './history'
import { NO_HISTORY, overheard, recorded } from './history'
import { sheetOf } from './rows'
import type { Cell } from './sheet'
import type { CellProblem } from './writing'

/** Which cell is selected. In a merged cell the line is remembered: → comes back to it. */
export interface Selection {
  /** Key of the cell. */
  readonly cell: string
  /** Key of the row. */
  readonly row: string
}

/** A cell that is being edited. */
export interface Editing {
  readonly cell: string
  /** What stands in the text field now. */
  readonly text: string
  /** What the cell showed when the text was last taken from it or saved to it. */
  readonly before: string
  /** An input method is composing: Enter and Esc are its own, and nothing is saved meanwhile. */
  readonly composing: boolean
  /** Why the text can't be kept as it is. */
  readonly problem: CellProblem | null
  /** All that is saved of one stay in a cell is one step of the history. */
  readonly group: number
}

/** Everything about the editor that is not drawing. Immutable; knows no page and no network. */
export interface EditorState {
  /** The form as shown: the server's, with my own edits on top. */
  readonly form: Form
  readonly selection: Selection
  readonly editing: Editing | null
  readonly history: History
  /** Counts the stays in cells. */
  readonly groups: number
}

/** What a transaction comes from. */
export type Origin = 'select' | 'type' | 'draft' | 'insert' | 'move' | 'remove' | 'undo' | 'redo' | 'cancel'

/** Edits that could not be made, because others changed their places since: for the person to choose. */
export interface Clash {
  readonly edits: readonly FormEdit[]
  readonly conflicts: readonly Conflict[]
}

/** Whatever happens in the editor by a person's hand. */
export interface Transaction {
  readonly edits: readonly FormEdit[]
  readonly selection: Selection
  readonly editing: Editing | null
  readonly origin: Origin
  /** Edits of one group are one step of the history. */
  readonly group: number | null
  readonly clashes: readonly Clash[]
}

/** The editor on a form, its first cell selected. */
export function editorState(form: Form): EditorState {
  const row = sheetOf(form).rows[0]
  const selection = { cell: row?.cells[0]?.key ?? '', row: row?.key ?? '' }
  return { form, selection, editing: null, history: NO_HISTORY, groups: 0 }
}

/** Whether this person may change the form as it is now. */
export function isEditable(state: EditorState): boolean {
  return state.form.permissions.includes('EDIT')
}

/** A transaction that changes nothing but what is said of it. */
export function transaction(state: EditorState, more: Partial<Transaction>): Transaction {
  const { selection, editing } = state
  return { edits: [], selection, editing, origin: 'select', group: null, clashes: [], ...more }
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

/** Others changed the cell that is being edited: nothing more is saved of it by itself, and leaving it asks which to keep. */
export const CHANGED_MEANWHILE: CellProblem = { message: 'problem.changed-meanwhile', figures: [] }

/** A cell that is being edited goes on being edited; where others changed it, what nobody has typed over is shown anew. */
function editingAfter({ form: before, editing }: EditorState, form: Form): Editing | null {
  if (editing === null) return null
  const cell = cellOf(form, editing.cell)
  if (cell === undefined) return null
  if (cell.text === editing.before) return editing
  if (editing.text === editing.before) return { ...editing, text: cell.text, before: cell.text }
  return sameJson(valueAt(before, cell.place), valueAt(form, cell.place))
    ? editing
    : { ...editing, before: cell.text, problem: CHANGED_MEANWHILE }
}

/** The cell with this key; undefined if the sheet has none. */
export function cellOf(form: Form, key: string): Cell | undefined {
  for (const row of sheetOf(form).rows) {
    const cell = row.cells.find((each) => each.key === key)
    if (cell !== undefined) return cell
  }
  return undefined
}
