import { memo } from 'react'
import type { MoneyUnit } from '../../graphql/generated/graphql'
import { shownMoney } from '../../model'
import { Cell } from './Cell'
import type { Mark } from './marks'
import type { Task } from '../../model'

interface TaskRowProps {
  task: Task
  moneyUnit: MoneyUnit
  marks: readonly Mark[]
}

/** A main task of the year with its money. */
export const TaskRow = memo(function TaskRow({ task, moneyUnit, marks }: TaskRowProps) {
  const { id, name, content, budget } = task
  return (
    <tr>
      <Cell nodeId={id} field="name" marks={marks} colSpan={2}>
        {name}
      </Cell>
      <Cell nodeId={id} field="content" marks={marks}>
        {content}
      </Cell>
      <Cell nodeId={id} field="budget.total" marks={marks} look="money">
        {shownMoney(budget.total, moneyUnit)}
      </Cell>
      <Cell nodeId={id} field="budget.fiscalAppropriation" marks={marks} look="money">
        {shownMoney(budget.fiscalAppropriation, moneyUnit)}
      </Cell>
      <Cell nodeId={id} field="budget.otherFunds" marks={marks} look="money">
        {shownMoney(budget.otherFunds, moneyUnit)}
      </Cell>
    </tr>
  )
})
