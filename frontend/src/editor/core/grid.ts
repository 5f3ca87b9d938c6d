import type { Form } from '../../model'
import { sheetOf } from './rows'
import type { Cell, Row, Sheet } from './sheet'
import type { EditorState, Selection } from './state'

/** How many rows a page up or down moves. */
export const PAGE_ROWS = 16

/** Where a selection stands in the sheet, by row and by cell in the row. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** The spot of a selection; undefined if the sheet has no such cell. */
export function spotOf(sheet: Sheet, selection: Selection): Spot | undefined {
  const remembered = sheet.rows.findIndex((row) => row.key === selection.row)
  const here = columnIn(sheet.rows[remembered], selection.cell)
  if (here >= 0) return { row: remembered, column: here }
  const row = sheet.rows.findIndex((each) => columnIn(each, selection.cell) >= 0)
  return row < 0 ? undefined : { row, column: columnIn(sheet.rows[row], selection.cell) }
}

function columnIn(row: Row | undefined, cell: string): number {
  return row?.cells.findIndex((each) => each.key === cell) ?? -1
}

/** The cell at a spot. */
export function cellAt(sheet: Sheet, { row, column }: Spot): Cell | undefined {
  return sheet.rows[row]?.cells[column]
}

/** The selection of the cell nearest to a spot. */
export function selectionAt(sheet: Sheet, { row, column }: Spot): Selection {
  const at = sheet.rows[Math.min(Math.max(row, 0), sheet.rows.length - 1)]
  const cell = at?.cells[Math.min(Math.max(column, 0), at.cells.length - 1)]
  return { cell: cell?.key ?? '', row: at?.key ?? '' }
}

/** A selection in a form that has changed: the same cell, else the one that stands where it stood. */
export function relocated(before: Pick<EditorState, 'form' | 'selection'>, form: Form, wanted: Selection): Selection {
  const sheet = sheetOf(form)
  const spot = spotOf(sheet, wanted)
  if (spot !== undefined) {
    const found = selectionAt(sheet, spot)
    return found.cell === wanted.cell && found.row === wanted.row ? wanted : found
  }
  return selectionAt(sheet, spotOf(sheetOf(before.form), before.selection) ?? { row: 0, column: 0 })
}

/** The first spot from `from` on, in a direction by rows and columns, whose cell is another one; undefined at the edge. */
export function step(sheet: Sheet, from: Spot, rows: number, columns: number): Spot | undefined {
  const start = cellAt(sheet, from)
  let { row, column } = from
  for (;;) {
    row += rows
    column += columns
    const width = sheet.rows[row]?.cells.length
    if (width === undefined || column < 0 || (columns !== 0 && column >= width)) return undefined
    const next = { row, column: Math.min(column, width - 1) }
    if (cellAt(sheet, next)?.key !== start?.key) return next
  }
}

/** The next stop in reading order, each merged cell once, at its first line; undefined at the end. */
export function following(sheet: Sheet, from: Spot, direction: 1 | -1): Spot | undefined {
  const start = cellAt(sheet, from)?.key
  let { row, column } = from
  for (;;) {
    column += direction
    if (column < 0 || column >= (sheet.rows[row]?.cells.length ?? 0)) {
      row += direction
      const width = sheet.rows[row]?.cells.length
      if (width === undefined) return undefined
      column = direction === 1 ? 0 : width - 1
    }
    const cell = cellAt(sheet, { row, column })
    if (cell !== undefined && cell.span > 0 && cell.key !== start) return { row, column }
  }
}
