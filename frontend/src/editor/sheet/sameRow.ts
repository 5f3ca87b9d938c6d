import type { Cell, Row } from '../core'
import type { RowDrawing } from './SheetCell'

interface RowProps {
  readonly row: Row
  readonly drawing: RowDrawing
}

function isSameCell(a: Cell, b: Cell | undefined): boolean {
  return a.key === b?.key && a.text === b.text && a.span === b.span
}

/** Whether two rows show the same: rows are new objects after each change, and most of them need not be drawn again. */
export function isSameRow(a: Row, b: Row): boolean {
  return (
    a.key === b.key && a.cells.length === b.cells.length && a.cells.every((cell, i) => isSameCell(cell, b.cells[i]))
  )
}

/** Whether a row need not be drawn again, for `memo`. */
export function isDrawn(before: RowProps, after: RowProps): boolean {
  return isSameRow(before.row, after.row) && isSameDrawing(before.drawing, after.drawing)
}

/** Whether the same marks and the same selection concern a row. */
export function isSameDrawing(a: RowDrawing, b: RowDrawing): boolean {
  return a.marks === b.marks && a.focus === b.focus && a.canEdit === b.canEdit
}
