import type { FormEdit } from '../../../model'
import { placeKey, placeOf, subjectOf } from '../../../model'
import type { Command } from '../command'
import type { TakenBack } from '../history'
import { redoing, undoing } from '../history'
import type { EditorState, Origin, Selection, Transaction } from '../state'
import { transaction } from '../state'

function takingBack(state: EditorState, back: TakenBack | null, origin: Origin): Transaction | null {
  if (back === null) return null
  return transaction(state, { ...back, selection: selectionOf(state, back.edits[0]), editing: null, origin })
}

/** The cell of what comes back, so that a person sees what was undone. */
function selectionOf(state: EditorState, edit: FormEdit | undefined): Selection {
  if (edit === undefined || edit.kind === 'remove' || edit.kind === 'move') return state.selection
  const id = subjectOf(edit)
  return edit.kind === 'add'
    ? { cell: `${id ?? ''}/name`, row: id ?? '' }
    : { cell: placeKey(placeOf(edit)), row: id ?? '' }
}

/** Ctrl+Z: my newest edit is taken back, also after it was saved; what others did since stays. */
export const undo: Command = {
  id: 'history.undo',
  keys: ['Control+z'],
  when: 'moving',
  plan: (state) => takingBack(state, undoing(state.history, state.form), 'undo'),
}

/** Ctrl+Y: what was taken back comes again. */
export const redo: Command = {
  id: 'history.redo',
  keys: ['Control+y', 'Control+Shift+z'],
  when: 'moving',
  plan: (state) => takingBack(state, redoing(state.history, state.form), 'redo'),
}
