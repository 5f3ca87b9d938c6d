import { useMemo } from 'react'
import { columnsOf, type SheetColumn } from './columns'
import { IndicatorRow } from './IndicatorRow'
import { labelOf } from './labels'
import { linesOf } from './lines'
import { noMarks, type SheetMarks } from './marks'
import { SheetColgroup } from './SheetColgroup'
import type { Form } from '../../model'
import styles from './sheet.module.css'

const widths = {
  TARGET: styles['columnProjectB'],
  VALUE: styles['columnProjectB'],
  COMPARATOR: styles['columnNarrow'],
  UNIT: styles['columnNarrow'],
  WEIGHT: styles['columnNarrow'],
  DIRECTION: styles['columnNarrow'],
  NOTE: styles['columnNote'],
} as const

/** A paper with targets alone keeps the column grid of the tables above; one with more columns has a grid of its own. */
function Colgroup({ form, rest }: { form: Form; rest: readonly SheetColumn[] }) {
  if (rest.length === 1) return <SheetColgroup paper={form.kind} />
  return (
    <colgroup>
      <col className={styles['columnSide']} />
      <col className={styles['column1']} />
      <col className={styles['column2']} />
      <col className={styles['column3']} />
      {rest.map((column) => (
        <col key={column.key} className={widths[column.kind]} />
      ))}
    </colgroup>
  )
}

/** The indicators in three levels, the first two merged over their lines. */
export function IndicatorTable({ form, marks }: { form: Form; marks: SheetMarks }) {
  const columns = useMemo(() => columnsOf(form.layout), [form.layout])
  const lines = useMemo(() => linesOf(form.indicatorTree), [form.indicatorTree])
  const label = labelOf(form, 'indicatorTree')
  const span = columns.rest.length === 1 ? 2 : 1
  return (
    <table
      className={`${styles['table'] ?? ''} ${styles['indicators'] ?? ''}`}
      aria-label={label}
      data-section="indicators"
    >
      <Colgroup form={form} rest={columns.rest} />
      <thead>
        <tr>
          <td className={`${styles['corner'] ?? ''} ${styles['side'] ?? ''}`} />
          <th scope="col">{columns.category}</th>
          <th scope="col">{columns.subcategory}</th>
          <th scope="col" colSpan={span}>
            {columns.indicator}
          </th>
          {columns.rest.map((column) => (
            <th key={column.key} scope="col" colSpan={span}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <IndicatorRow
            key={line.key}
            line={line}
            columns={columns}
            span={span}
            treeLabel={label}
            marks={marks.get(line.indicator?.id ?? '') ?? noMarks}
            categoryMarks={marks.get(line.category?.id ?? '') ?? noMarks}
            subcategoryMarks={marks.get(line.subcategory?.id ?? '') ?? noMarks}
          />
        ))}
      </tbody>
    </table>
  )
}
