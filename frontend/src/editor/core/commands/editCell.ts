import type { Command } from '../command'
import { cancel, startEditing } from '../editing'
import { selectedCell } from '../selected'
import { isEditable, transaction } from '../state'
import { write } from '../writing'

/** F2: the cell's own text, the caret behind it. */
export const startEditingCell: Command = {
  id: 'edit.start',
  keys: ['F2'],
  when: 'moving',
  plan: (state) => startEditing(state),
}

/** Esc: gives up what was typed, also what was saved of it meanwhile. */
export const cancelEditing: Command = { id: 'edit.cancel', keys: ['Escape'], when: 'editing', plan: cancel }

/** Delete: the cell is left blank. Null where the cell can't be blank, or is. */
export const clearCell: Command = {
  id: 'edit.clear',
  keys: ['Delete'],
  when: 'moving',
  plan(state, newId) {
    const cell = selectedCell(state)
    if (cell === undefined || !isEditable(state)) return null
    const written = write(state.form, cell.source, '', newId)
    if (!written.taken || written.edits.length === 0) return null
    return transaction(state, { edits: written.edits, origin: 'type' })
  },
}
