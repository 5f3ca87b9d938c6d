import type { Change, Conflict, Form, FormEdit } from '../../model'
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

/** A step that can be undone or redone. */
export interface Step {
  /** What undoes (or redoes) it. */
  readonly back: readonly FormEdit[]
  /** The form right after it. */
  readonly after: Form
  /** How many changes of others had been heard of by then. */
  readonly heard: number
  readonly group: number | null
}

/**
 * My own edits, as inverse edits; what others do passes through. Since steps are undone from the newest on, what differs between the form
 * after a step and the form at its undoing is what others did: that is decided on like a late call, so what others changed since is a
 * conflict and not overwritten, whether or not the step was saved in between. Source: api.md, section 3, Undo.
 */
export interface History {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
  /** What others changed, oldest first, from the `forgotten`th on. */
  readonly others: readonly Change[]
  readonly forgotten: number
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

/** Others changed the cell that is being edited: nothing more is saved of it by itself, and leaving it asks which to keep. */
export const CHANGED_MEANWHILE: CellProblem = { message: 'problem.changed-meanwhile', figures: [] }

/** Whether this person may change the form as it is now. */
export function isEditable(state: EditorState): boolean {
  return state.form.permissions.includes('EDIT')
}

/** A transaction that changes nothing but what is said of it. */
export function transaction(state: EditorState, more: Partial<Transaction>): Transaction {
  const { selection, editing } = state
  return { edits: [], selection, editing, origin: 'select', group: null, clashes: [], ...more }
}

/** The cell with this key; undefined if the sheet has none. */
export function cellOf(form: Form, key: string): Cell | undefined {
  for (const row of sheetOf(form).rows) {
    const cell = row.cells.find((each) => each.key === key)
    if (cell !== undefined) return cell
  }
  return undefined
}
