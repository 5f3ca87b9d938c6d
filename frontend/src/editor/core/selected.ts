import type { Form, FormNode, NodeId, NodeKind, Spot } from '../../model'
import { findSpot, siblingsIn } from '../../model'
import { cellAt, spotOf } from './grid'
import { sheetOf } from './rows'
import type { Cell, IndicatorRow, Row } from './sheet'
import type { EditorState } from './state'

/** The selected row: in a merged cell the line that is remembered. */
export function selectedRow({ form, selection }: Pick<EditorState, 'form' | 'selection'>): Row | undefined {
  const sheet = sheetOf(form)
  const spot = spotOf(sheet, selection)
  return spot && sheet.rows[spot.row]
}

/** The selected cell. */
export function selectedCell({ form, selection }: EditorState): Cell | undefined {
  const sheet = sheetOf(form)
  const spot = spotOf(sheet, selection)
  return spot && cellAt(sheet, spot)
}

/** The line of the indicator table that is selected. */
export function selectedLine(state: EditorState): IndicatorRow | undefined {
  const row = selectedRow(state)
  return row?.kind === 'indicator' ? row : undefined
}

/**
 * The node that the selected cell stands for: a merged cell for its category or subcategory, others for the indicator or task of their
 * row; an empty line for what it is the line of.
 */
export function selectedNode(state: EditorState): Spot | undefined {
  const source = selectedCell(state)?.source
  if (source?.kind === 'node' || source?.kind === 'note') return findSpot(state.form, source.id)
  if (source?.kind === 'new' && source.parent !== null) return findSpot(state.form, source.parent)
  return undefined
}

/** The nodes beside a node, itself among them, and its place among them. */
export function amongSiblings(
  form: Form,
  spot: Spot,
): { readonly siblings: readonly FormNode[]; readonly index: number } {
  const siblings = siblingsIn(form, spot.parent, spot.node.kind)
  return { siblings, index: siblings.findIndex((node) => node.content.id === spot.node.content.id) }
}

/** The parents next to a node's parent, in the order of the paper: all subcategories, or all categories. */
export function parentsOf(form: Form, kind: NodeKind): readonly NodeId[] {
  const { categories } = form.indicatorTree
  if (kind === 'Subcategory') return categories.map((category) => category.id)
  if (kind === 'Indicator') return categories.flatMap((category) => category.subcategories.map(({ id }) => id))
  return []
}
