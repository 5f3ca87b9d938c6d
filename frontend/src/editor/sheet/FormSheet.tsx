import type { Form } from '../../model'
import { type Row, rowsOf, sheetOf } from '../core'
import { DepartmentTables } from './DepartmentTables'
import type { SheetFocus } from './focus'
import { IndicatorTable } from './IndicatorTable'
import { noMarks, type SheetMarks } from './marks'
import { ProjectTables } from './ProjectTables'
import { SheetCell } from './SheetCell'
import { SheetColgroup } from './SheetColgroup'
import { SheetTop } from './SheetTop'
import { SideLabel } from './SideLabel'
import styles from './sheet.module.css'
import { type Drawing, useDrawing } from './useDrawing'

interface FormSheetProps {
  form: Form
  /** What cells are marked with, as an import shows its doubts. */
  marks?: SheetMarks
  /** Where the person is; without it the sheet is only read. */
  focus?: SheetFocus | undefined
}

/** A form as the official paper has it. */
export function FormSheet({ form, marks = noMarks, focus }: FormSheetProps) {
  const sheet = sheetOf(form)
  const drawing = useDrawing(sheet, marks, focus)
  return (
    <div className={[styles['sheet'], focus?.canEdit === true ? styles['canEdit'] : ''].join(' ')}>
      <SheetTop form={form} sheet={sheet} drawing={drawing} />
      {form.kind === 'DEPARTMENT' ? (
        <DepartmentTables form={form} sheet={sheet} drawing={drawing} />
      ) : (
        <ProjectTables form={form} sheet={sheet} drawing={drawing} />
      )}
      {rowsOf(sheet, 'goal').map((row) => (
        <GoalTable key={row.key} paper={form.kind} row={row} drawing={drawing} />
      ))}
      <IndicatorTable form={form} sheet={sheet} drawing={drawing} />
    </div>
  )
}

interface GoalTableProps {
  paper: Form['kind']
  row: Row & { readonly kind: 'goal' }
  drawing: Drawing
}

function GoalTable({ paper, row, drawing }: GoalTableProps) {
  const [cell] = row.cells
  if (cell === undefined) return null
  return (
    <table className={styles['table']} role={drawing.role} aria-label={row.label} data-section="goal">
      <SheetColgroup paper={paper} />
      <tbody>
        <tr>
          <th scope="row" className={styles['side']}>
            <SideLabel text={row.label} />
          </th>
          <SheetCell cell={cell} drawing={drawing.of(row)} look="goal" colSpan={6} />
        </tr>
      </tbody>
    </table>
  )
}
