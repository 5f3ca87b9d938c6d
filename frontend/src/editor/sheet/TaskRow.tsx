import { memo } from 'react'
import type { Row } from '../core'
import { isDrawn } from './sameRow'
import type { RowDrawing } from './SheetCell'
import { SheetCell } from './SheetCell'

interface TaskRowProps {
  row: Row & { readonly kind: 'task' }
  drawing: RowDrawing
}

/** A main task of the year with its money, or the empty line of a table without tasks. */
export const TaskRow = memo(function TaskRow({ row, drawing }: TaskRowProps) {
  return (
    <tr>
      {row.cells.map((cell, index) => (
        <SheetCell
          key={cell.key}
          cell={cell}
          drawing={drawing}
          look={cell.style === 'money' ? 'money' : undefined}
          colSpan={index === 0 ? 2 : 1}
        />
      ))}
    </tr>
  )
}, isDrawn)
