import { memo } from 'react'
import type { Indicator } from '../../model'
import type { Cell, IndicatorRow as IndicatorLine, SheetColumn } from '../core'
import { isSameDrawing, isSameRow } from './sameRow'
import type { RowDrawing } from './SheetCell'
import { SheetCell } from './SheetCell'
import { SideLabel } from './SideLabel'
import styles from './sheet.module.css'
import { isWidePart, partTexts } from './splitTarget'

interface IndicatorRowProps {
  row: IndicatorLine
  columns: readonly SheetColumn[]
  /** How many columns of the grid the third level and each column behind it cover. */
  span: number
  /** The label of the whole table and how many rows it covers; null below the first row. */
  side: { readonly label: string; readonly span: number } | null
  drawing: RowDrawing
}

const centred = new Set(['targetText', 'weight', 'direction'])

/** A line of the indicator table. It is drawn again only if what it shows is another. */
export const IndicatorRow = memo(
  function IndicatorRow({ row, columns, span, side, drawing }: IndicatorRowProps) {
    return (
      <tr>
        {side !== null && (
          <th scope="rowgroup" className={styles['side']} rowSpan={side.span}>
            <SideLabel text={side.label} />
          </th>
        )}
        {row.cells.map((cell, index) => {
          const column = columns[index]
          if (cell.span === 0 || column === undefined) return null
          const isLevel = cell.column === 'category' || cell.column === 'subcategory'
          if (isLevel && cell.source.kind === 'node') return <LevelCell key={cell.key} cell={cell} drawing={drawing} />
          return (
            <SheetCell
              key={cell.key}
              cell={cell}
              drawing={drawing}
              look={centred.has(cell.column) ? 'target' : undefined}
              className={column.parts.length > 0 ? styles['split'] : undefined}
              colSpan={isLevel ? 1 : span * Math.max(column.parts.length, 1)}
              shown={
                row.indicator !== null && column.parts.length > 0 ? (
                  <Parts column={column} indicator={row.indicator} />
                ) : undefined
              }
            />
          )
        })}
      </tr>
    )
  },
  (before, after) =>
    isSameRow(before.row, after.row) &&
    before.row.indicator?.target === after.row.indicator?.target &&
    before.columns === after.columns &&
    before.side?.span === after.side?.span &&
    isSameDrawing(before.drawing, after.drawing),
)

/** A level-1 or level-2 cell over its lines: its name stays in sight while the cell is taller than the window. */
function LevelCell({ cell, drawing }: { cell: Cell; drawing: RowDrawing }) {
  return (
    <SheetCell cell={cell} drawing={drawing} as="th" scope="rowgroup" rowSpan={cell.span} className={styles['level']} />
  )
}

interface PartsProps {
  column: SheetColumn
  indicator: Indicator
}

/** A target over the columns of the paper for sign, figure and unit. */
function Parts({ column, indicator }: PartsProps) {
  const texts = partTexts(column.parts, indicator.target)
  return (
    <span className={styles['parts']}>
      {column.parts.map(({ kind, label }, index) => (
        <span key={`${kind} ${label}`} className={isWidePart(kind) ? styles['partWide'] : undefined}>
          {texts[index]}
        </span>
      ))}
    </span>
  )
}
