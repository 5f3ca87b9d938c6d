import type { NodeKind, Spot } from '../../../model'
import { findSpot } from '../../../model'
import type { Command } from '../command'
import { selectedLine, selectedNode, selectedRow } from '../selected'
import type { EditorState, Transaction } from '../state'
import { isEditable, transaction } from '../state'

function removing(state: EditorState, spot: Spot | undefined): Transaction | null {
  if (spot === undefined || !isEditable(state)) return null
  const { kind, content } = spot.node
  return transaction(state, { edits: [{ kind: 'remove', of: kind, id: content.id }], editing: null, origin: 'remove' })
}

/** Ctrl+Delete: removes what the cell stands for: a row, or with a merged cell the category or subcategory with all below it. */
export const removeRow: Command = {
  id: 'row.remove',
  keys: ['Control+Delete'],
  when: 'always',
  plan: (state) => removing(state, selectedNode(state)),
}

function removeOf(id: string, of: NodeKind, idIn: (state: EditorState) => string | undefined): Command {
  return {
    id,
    keys: [],
    when: 'always',
    plan(state) {
      const spot = findSpot(state.form, idIn(state) ?? '')
      return spot?.node.kind === of ? removing(state, spot) : null
    },
  }
}

/** Removes the task of the selected row. */
export const removeTask = removeOf('task.remove', 'Task', (state) => {
  const row = selectedRow(state)
  return row?.kind === 'task' ? row.task?.id : undefined
})

/** Removes the subcategory of the selected line with all below it. */
export const removeSubcategory = removeOf(
  'subcategory.remove',
  'Subcategory',
  (state) => selectedLine(state)?.subcategory?.id,
)

/** Removes the category of the selected line with all below it. */
export const removeCategory = removeOf('category.remove', 'Category', (state) => selectedLine(state)?.category.id)
