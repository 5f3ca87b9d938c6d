import { type Budget, type DepartmentForm, shownMoney, sumOf } from '../../model'
import { useTranslation } from 'react-i18next'
import { isSameAmount } from '../../terms/isSameAmount'
import { Cell } from './Cell'
import { ExtraRows } from './ExtraRows'
import { labelOf } from './labels'
import { noMarks, type SheetMarks } from './marks'
import { SheetColgroup } from './SheetColgroup'
import { SideLabel } from './SideLabel'
import styles from './sheet.module.css'
import { TaskRow } from './TaskRow'

const amounts = ['total', 'fiscalAppropriation', 'otherFunds'] as const

/** The head of a department's paper, and its table of tasks and money. */
export function DepartmentTables({ form, marks }: { form: DepartmentForm; marks: SheetMarks }) {
  const own = marks.get(null) ?? noMarks
  const label = (field: string) => labelOf(form, field)
  return (
    <table className={`${styles['table'] ?? ''} ${styles['first'] ?? ''}`} aria-label={label('tasks')}>
      <SheetColgroup paper="DEPARTMENT" />
      <tbody>
        <tr data-section="head">
          <th scope="row" colSpan={3}>
            {label('unitName')}
          </th>
          <Cell nodeId={null} field="unitName" marks={own} look="center" colSpan={4}>
            {form.unitName}
          </Cell>
        </tr>
        <ExtraRows extra={form.extra} marks={own} labelSpan={3} />
        <tr data-section="tasks">
          <th scope="rowgroup" className={styles['side']} rowSpan={form.tasks.length + 3}>
            <SideLabel text={label('tasks')} />
          </th>
          <th scope="col" colSpan={2} rowSpan={2}>
            {label('tasks.name')}
          </th>
          <th scope="col" rowSpan={2}>
            {label('tasks.content')}
          </th>
          <th scope="colgroup" colSpan={3}>
            {label('tasks.budget')}
          </th>
        </tr>
        <tr>
          {amounts.map((amount) => (
            <th key={amount} scope="col">
              {label(`tasks.budget.${amount}`)}
            </th>
          ))}
        </tr>
        {form.tasks.map((task) => (
          <TaskRow key={task.id} task={task} moneyUnit={form.moneyUnit} marks={marks.get(task.id) ?? noMarks} />
        ))}
        <TotalRow form={form} marks={marks} />
      </tbody>
    </table>
  )
}

function computedTotal(form: DepartmentForm): Budget {
  const sum = (amount: (typeof amounts)[number]) => sumOf(form.tasks.map((task) => task.budget[amount]))
  return { total: sum('total'), fiscalAppropriation: sum('fiscalAppropriation'), otherFunds: sum('otherFunds') }
}

/** The row of sums: what the paper states, and what the tasks add up to where that is another amount. */
function TotalRow({ form, marks }: { form: DepartmentForm; marks: SheetMarks }) {
  const { t } = useTranslation()
  const { statedTotal, moneyUnit } = form
  const computed = computedTotal(form)
  const isStated = amounts.some((amount) => statedTotal[amount] !== null)
  const printed = isStated ? statedTotal : computed
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {statedTotal.label === '' ? labelOf(form, 'statedTotal') : statedTotal.label}
      </th>
      {amounts.map((amount) => (
        <Cell
          key={amount}
          nodeId={null}
          field={`statedTotal.${amount}`}
          marks={marks.get(null) ?? noMarks}
          look="money"
        >
          {shownMoney(printed[amount], moneyUnit)}
          {!isSameAmount(printed[amount], computed[amount]) && (
            <span className={styles['computed']}>
              {t('form.computed', { amount: shownMoney(computed[amount], moneyUnit) || '0' })}
            </span>
          )}
        </Cell>
      ))}
    </tr>
  )
}
