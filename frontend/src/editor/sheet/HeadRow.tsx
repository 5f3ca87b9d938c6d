import type { Row } from '../core'
import type { RowDrawing } from './SheetCell'
import { SheetCell } from './SheetCell'

interface HeadRowProps {
  row: Row & { readonly kind: 'head' | 'extra' }
  drawing: RowDrawing
  /** How many columns a label covers, of seven, where the row has one cell. */
  labelSpan: number
  section?: string | undefined
}

/** A row of the head: one label with its cell, or two. */
export function HeadRow({ row, drawing, labelSpan, section }: HeadRowProps) {
  const [left, right] = row.cells
  const [leftLabel, rightLabel] = row.labels
  if (left === undefined) return null
  return (
    <tr data-section={section}>
      <th scope="row" colSpan={labelSpan}>
        {leftLabel}
      </th>
      <SheetCell cell={left} drawing={drawing} look="center" colSpan={right === undefined ? 7 - labelSpan : 2} />
      {right !== undefined && (
        <>
          <th scope="row">{rightLabel}</th>
          <SheetCell cell={right} drawing={drawing} look="center" colSpan={2} />
        </>
      )}
    </tr>
  )
}
