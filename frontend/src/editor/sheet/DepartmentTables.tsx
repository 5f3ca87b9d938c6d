import { useTranslation } from 'react-i18next'
import { type Budget, type DepartmentForm, shownMoney, sumOf } from '../../model'
import { isSameAmount } from '../../terms/isSameAmount'
import { headingOf, type Row, rowsOf, type Sheet } from '../core'
import { HeadRow } from './HeadRow'
import { SheetCell } from './SheetCell'
import { SheetColgroup } from './SheetColgroup'
import { SideLabel } from './SideLabel'
import styles from './sheet.module.css'
import { TaskRow } from './TaskRow'
import type { Drawing } from './useDrawing'

interface DepartmentTablesProps {
  form: DepartmentForm
  sheet: Sheet
  drawing: Drawing
}

const amounts = ['total', 'fiscalAppropriation', 'otherFunds'] as const

/** The head of a department's paper, and its table of tasks and money. */
export function DepartmentTables({ form, sheet, drawing }: DepartmentTablesProps) {
  const heading = (field: string) => headingOf(form, field)
  const tasks = rowsOf(sheet, 'task')
  return (
    <table
      className={`${styles['table'] ?? ''} ${styles['first'] ?? ''}`}
      role={drawing.role}
      aria-label={heading('tasks')}
    >
      <SheetColgroup paper="DEPARTMENT" />
      <tbody>
        {rowsOf(sheet, 'head').map((row) => (
          <HeadRow key={row.key} row={row} drawing={drawing.of(row)} labelSpan={3} section="head" />
        ))}
        {rowsOf(sheet, 'extra').map((row) => (
          <HeadRow key={row.key} row={row} drawing={drawing.of(row)} labelSpan={3} />
        ))}
        <tr data-section="tasks">
          <th scope="rowgroup" className={styles['side']} rowSpan={tasks.length + 3}>
            <SideLabel text={heading('tasks')} />
          </th>
          <th scope="col" colSpan={2} rowSpan={2}>
            {heading('tasks.name')}
          </th>
          <th scope="col" rowSpan={2}>
            {heading('tasks.content')}
          </th>
          <th scope="colgroup" colSpan={3}>
            {heading('tasks.budget')}
          </th>
        </tr>
        <tr>
          {amounts.map((amount) => (
            <th key={amount} scope="col">
              {heading(`tasks.budget.${amount}`)}
            </th>
          ))}
        </tr>
        {tasks.map((row) => (
          <TaskRow key={row.key} row={row} drawing={drawing.of(row)} />
        ))}
        {rowsOf(sheet, 'total').map((row) => (
          <TotalRow key={row.key} form={form} row={row} drawing={drawing} />
        ))}
      </tbody>
    </table>
  )
}

function computedTotal(form: DepartmentForm): Budget {
  const sum = (amount: (typeof amounts)[number]) => sumOf(form.tasks.map((task) => task.budget[amount]))
  return { total: sum('total'), fiscalAppropriation: sum('fiscalAppropriation'), otherFunds: sum('otherFunds') }
}

interface TotalRowProps {
  form: DepartmentForm
  row: Row & { readonly kind: 'total' }
  drawing: Drawing
}

/** The row of sums: what the paper states, and what the tasks add up to where that is another amount, or nothing is stated. */
function TotalRow({ form, row, drawing }: TotalRowProps) {
  const { t } = useTranslation()
  const { statedTotal, moneyUnit } = form
  const computed = computedTotal(form)
  const isStated = amounts.some((amount) => statedTotal[amount] !== null)
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {row.label === '' ? headingOf(form, 'statedTotal') : row.label}
      </th>
      {amounts.map((amount, index) => {
        const cell = row.cells[index]
        if (cell === undefined) return null
        const sum = shownMoney(computed[amount], moneyUnit)
        const differs = isStated && !isSameAmount(statedTotal[amount], computed[amount])
        return (
          <SheetCell
            key={cell.key}
            cell={cell}
            drawing={drawing.of(row)}
            look="money"
            shown={isStated ? undefined : sum}
          >
            {differs && <span className={styles['computed']}>{t('form.computed', { amount: sum || '0' })}</span>}
          </SheetCell>
        )
      })}
    </tr>
  )
}
