import type { ReactElement } from 'react'
import type { Selection, Sheet } from '../core'

/** Which cell of the sheet is selected, and the text field in it. */
export interface SheetFocus {
  readonly selection: Selection
  /** While it is written in, the field shows the text in the cell's place. */
  readonly isEditing: boolean
  readonly field: ReactElement
  readonly canEdit: boolean
}

/** What of the selection concerns one row: it alone is drawn again when the selection moves. */
export interface RowFocus {
  /** The selected cell, if it is drawn in this row. */
  readonly selected: string | null
  /** The cells of the selected line: its names stand out. */
  readonly line: ReadonlySet<string>
  readonly isEditing: boolean
  readonly field: ReactElement
}

/** The rows that the selection concerns: the selected line, and the rows in which its merged cells are drawn. */
export function focusByRow({ rows }: Sheet, focus: SheetFocus | undefined): ReadonlyMap<string, RowFocus> {
  const concerned = new Map<string, RowFocus>()
  if (focus === undefined) return concerned
  const { selection, isEditing, field } = focus
  const selected = rows.find((row) => row.key === selection.row)
  const isLine = selected?.kind === 'indicator' || selected?.kind === 'task'
  const line = new Set(isLine ? selected.cells.map((cell) => cell.key) : [])
  for (const row of rows) {
    const drawn = row.cells.filter((cell) => cell.span > 0)
    const hasSelected = drawn.some((cell) => cell.key === selection.cell)
    if (!hasSelected && !drawn.some((cell) => line.has(cell.key))) continue
    concerned.set(row.key, { selected: hasSelected ? selection.cell : null, line, isEditing, field })
  }
  return concerned
}
