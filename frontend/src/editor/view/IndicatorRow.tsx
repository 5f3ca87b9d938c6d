import { memo } from 'react'
import { Cell } from './Cell'
import { fieldOf, type SheetColumn, type SheetColumns, textIn } from './columns'
import { isSameLine, type Line, type MergedCell } from './lines'
import { type Mark, noMarks } from './marks'
import { SideLabel } from './SideLabel'
import styles from './sheet.module.css'

interface IndicatorRowProps {
  line: Line
  columns: SheetColumns
  /** How many columns of the grid the third level and the target cover. */
  span: number
  treeLabel: string
  marks: readonly Mark[]
  categoryMarks: readonly Mark[]
  subcategoryMarks: readonly Mark[]
}

function LevelCell({ cell, marks }: { cell: MergedCell; marks: readonly Mark[] }) {
  return (
    <Cell as="th" scope="rowgroup" nodeId={cell.id} field="name" marks={marks} rowSpan={cell.span}>
      <span className={styles['hold']}>{cell.name}</span>
    </Cell>
  )
}

const look = (column: SheetColumn) => (column.kind === 'NOTE' ? undefined : 'target')

/** A line of the indicator table. It is drawn again only if what it shows is another. */
export const IndicatorRow = memo(
  function IndicatorRow({ line, columns, span, treeLabel, marks, categoryMarks, subcategoryMarks }: IndicatorRowProps) {
    const { category, subcategory, indicator, wholeSpan } = line
    const hasNoSubcategory = indicator === null && subcategory === null
    return (
      <tr>
        {wholeSpan !== null && (
          <th scope="rowgroup" className={styles['side']} rowSpan={wholeSpan}>
            <SideLabel text={treeLabel} />
          </th>
        )}
        {category !== null && <LevelCell cell={category} marks={categoryMarks} />}
        {subcategory !== null && <LevelCell cell={subcategory} marks={subcategoryMarks} />}
        {hasNoSubcategory && <td />}
        {indicator === null ? (
          <>
            <td colSpan={span} />
            {columns.rest.map((column) => (
              <td key={column.key} colSpan={span} />
            ))}
          </>
        ) : (
          <>
            <Cell nodeId={indicator.id} field="name" marks={marks} colSpan={span}>
              {indicator.name}
            </Cell>
            {columns.rest.map((column) => (
              <Cell
                key={column.key}
                nodeId={indicator.id}
                field={fieldOf(column)}
                marks={column.kind === 'COMPARATOR' || column.kind === 'UNIT' ? noMarks : marks}
                look={look(column)}
                colSpan={span}
              >
                {textIn(column, indicator)}
              </Cell>
            ))}
          </>
        )}
      </tr>
    )
  },
  (before, after) =>
    isSameLine(before.line, after.line) &&
    before.columns === after.columns &&
    before.treeLabel === after.treeLabel &&
    before.marks === after.marks &&
    before.categoryMarks === after.categoryMarks &&
    before.subcategoryMarks === after.subcategoryMarks,
)
