import type { FormEdit, NodeId, Position, Spot } from '../../../model'
import { behind, FIRST, LAST } from '../../../model'
import type { Command } from '../command'
import { amongSiblings, parentsOf, selectedNode } from '../selected'
import type { EditorState, Transaction } from '../state'
import { isEditable, transaction } from '../state'

interface Target {
  readonly parent: NodeId | null
  readonly position: Position
}

/** One place up; from the top of its parent to the end of the one above. */
function placeAbove(state: EditorState, spot: Spot): Target | undefined {
  const { siblings, index } = amongSiblings(state.form, spot)
  if (index > 0) return { parent: spot.parent, position: behind(siblings[index - 2]?.content.id ?? null) }
  const parent = parentBeside(state, spot, -1)
  return parent === undefined ? undefined : { parent, position: LAST }
}

/** One place down; from the end of its parent to the top of the one below. */
function placeBelow(state: EditorState, spot: Spot): Target | undefined {
  const { siblings, index } = amongSiblings(state.form, spot)
  const next = siblings[index + 1]
  if (next !== undefined) return { parent: spot.parent, position: behind(next.content.id) }
  const parent = parentBeside(state, spot, 1)
  return parent === undefined ? undefined : { parent, position: FIRST }
}

function parentBeside(state: EditorState, spot: Spot, step: 1 | -1): NodeId | undefined {
  if (spot.parent === null) return undefined
  const parents = parentsOf(state.form, spot.node.kind)
  return parents[parents.indexOf(spot.parent) + step]
}

function moved(state: EditorState, placeBeside: typeof placeAbove): Transaction | null {
  const spot = selectedNode(state)
  const to = spot && isEditable(state) ? placeBeside(state, spot) : undefined
  if (spot === undefined || to === undefined) return null
  const edit: FormEdit = { kind: 'move', of: spot.node.kind, id: spot.node.content.id, ...to }
  return transaction(state, { edits: [edit], editing: null, origin: 'move' })
}

/** Alt+↑: what the cell stands for goes one place up: an indicator, a task; a merged cell's category or subcategory (ui.md). */
export const moveNodeUp: Command = {
  id: 'row.moveUp',
  keys: ['Alt+ArrowUp'],
  when: 'always',
  plan: (state) => moved(state, placeAbove),
}

/** Alt+↓: one place down, across subcategories at the ends. */
export const moveNodeDown: Command = {
  id: 'row.moveDown',
  keys: ['Alt+ArrowDown'],
  when: 'always',
  plan: (state) => moved(state, placeBelow),
}
