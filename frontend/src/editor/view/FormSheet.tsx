import { Cell } from './Cell'
import { DepartmentTables } from './DepartmentTables'
import { IndicatorTable } from './IndicatorTable'
import { labelOf } from './labels'
import { noMarks, type SheetMarks } from './marks'
import { ProjectTables } from './ProjectTables'
import type { Form } from '../../model'
import { SideLabel } from './SideLabel'
import styles from './sheet.module.css'
import { SheetColgroup } from './SheetColgroup'

interface FormSheetProps {
  form: Form
  /** Numbers at places, as an import shows its doubts. */
  marks?: SheetMarks
}

const unmarked: SheetMarks = new Map()

/** A form as the official paper has it. */
export function FormSheet({ form, marks = unmarked }: FormSheetProps) {
  const own = marks.get(null) ?? noMarks
  const signs = [
    { field: 'head', line: form.head },
    { field: 'seal', line: form.seal },
  ] as const
  return (
    <div className={styles['sheet']}>
      <Cell as="h2" nodeId={null} field="title" marks={own} className={styles['title']}>
        {form.title}
      </Cell>
      <Cell as="p" nodeId={null} field="yearLine" marks={own} className={styles['year']}>
        {form.yearLine}
      </Cell>
      {(form.head !== null || form.seal !== null) && (
        <p className={styles['sign']}>
          {signs.map(
            ({ field, line }) =>
              line !== null && (
                <Cell key={field} as="span" nodeId={null} field={field} marks={own}>
                  {line.label}
                  {line.value}
                </Cell>
              ),
          )}
        </p>
      )}
      {form.kind === 'DEPARTMENT' ? (
        <DepartmentTables form={form} marks={marks} />
      ) : (
        <ProjectTables form={form} marks={marks} />
      )}
      <table className={styles['table']} aria-label={labelOf(form, 'overallGoal')} data-section="goal">
        <SheetColgroup paper={form.kind} />
        <tbody>
          <tr>
            <th scope="row" className={styles['side']}>
              <SideLabel text={labelOf(form, 'overallGoal')} />
            </th>
            <Cell nodeId={null} field="overallGoal" marks={own} look="goal" colSpan={6}>
              {form.overallGoal}
            </Cell>
          </tr>
        </tbody>
      </table>
      <IndicatorTable form={form} marks={marks} />
    </div>
  )
}
