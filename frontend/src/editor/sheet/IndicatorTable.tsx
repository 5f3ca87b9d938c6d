import type { Form } from '../../model'
import { headingOf, rowsOf, type Sheet, type SheetColumn } from '../core'
import { IndicatorRow } from './IndicatorRow'
import { SheetColgroup } from './SheetColgroup'
import styles from './sheet.module.css'
import type { Drawing } from './useDrawing'

const widths: Readonly<Record<string, string | undefined>> = {
  category: styles['column1'],
  subcategory: styles['column2'],
  name: styles['column3'],
  targetText: styles['columnProjectB'],
  weight: styles['columnNarrow'],
  direction: styles['columnNarrow'],
  notes: styles['columnNote'],
}

/** A paper with targets alone keeps the column grid of the tables above; one with more columns has a grid of its own. */
function Colgroup({ form, columns }: { form: Form; columns: readonly SheetColumn[] }) {
  if (isPlain(columns)) return <SheetColgroup paper={form.kind} />
  return (
    <colgroup>
      <col className={styles['columnSide']} />
      {columns.flatMap(({ column, label, parts }) =>
        parts.length === 0
          ? [<col key={`${column} ${label}`} className={widths[column]} />]
          : parts.map((part) => (
              <col
                key={`${part.kind} ${part.label}`}
                className={part.kind === 'VALUE' ? widths[column] : styles['columnNarrow']}
              />
            )),
      )}
    </colgroup>
  )
}

function isPlain(columns: readonly SheetColumn[]): boolean {
  return columns.length === 4 && columns.every(({ parts }) => parts.length === 0)
}

interface IndicatorTableProps {
  form: Form
  sheet: Sheet
  drawing: Drawing
}

/** The indicators in three levels, the first two merged over their lines. */
export function IndicatorTable({ form, sheet, drawing }: IndicatorTableProps) {
  const { columns } = sheet
  const rows = rowsOf(sheet, 'indicator')
  const label = headingOf(form, 'indicatorTree')
  const span = isPlain(columns) ? 2 : 1
  return (
    <table
      className={`${styles['table'] ?? ''} ${styles['indicators'] ?? ''}`}
      role={drawing.role}
      aria-label={label}
      data-section="indicators"
    >
      <Colgroup form={form} columns={columns} />
      <thead>
        <tr>
          <td className={`${styles['corner'] ?? ''} ${styles['side'] ?? ''}`} />
          {columns.flatMap(({ column, label: heading, parts }, index) =>
            (parts.length === 0 ? [{ kind: column, label: heading }] : parts).map((part) => (
              <th key={`${part.kind} ${part.label}`} scope="col" colSpan={index < 2 ? 1 : span}>
                {part.label}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <IndicatorRow
            key={row.key}
            row={row}
            columns={columns}
            span={span}
            side={index === 0 ? { label, span: rows.length } : null}
            drawing={drawing.of(row)}
          />
        ))}
      </tbody>
    </table>
  )
}
