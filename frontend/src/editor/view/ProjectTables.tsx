import { useTranslation } from 'react-i18next'
import { shownMoney, sumOf } from '../../model'
import { isSameAmount } from '../../terms/isSameAmount'
import { Cell } from './Cell'
import { ExtraRows } from './ExtraRows'
import { HeadLine } from './HeadLine'
import { projectHead } from './headRows'
import { hasRow, labelOf } from './labels'
import { type Mark, noMarks, type SheetMarks } from './marks'
import { SheetColgroup } from './SheetColgroup'
import type { ProjectForm } from '../../model'
import styles from './sheet.module.css'

const amounts = ['annualTotal', 'fiscalAppropriation', 'carriedOver', 'otherFunds'] as const
const indents = {
  annualTotal: undefined,
  fiscalAppropriation: styles['indent1'],
  carriedOver: styles['indent2'],
  otherFunds: styles['indent2'],
}

/** The head of a project's paper, and its money. */
export function ProjectTables({ form, marks }: { form: ProjectForm; marks: SheetMarks }) {
  const own = marks.get(null) ?? noMarks
  return (
    <table
      className={`${styles['table'] ?? ''} ${styles['first'] ?? ''}`}
      aria-label={labelOf(form, 'projectName')}
      data-section="basics"
    >
      <SheetColgroup paper="PROJECT" />
      <tbody>
        {projectHead(form).map((row) => (
          <HeadLine key={row[0].field} row={row} marks={own} />
        ))}
        <ExtraRows extra={form.extra} marks={own} labelSpan={2} />
        <FundRows form={form} marks={own} />
      </tbody>
    </table>
  )
}

/** 项目资金: the annual total as stated, with the sum of its parts where that is another amount. */
function FundRows({ form, marks }: { form: ProjectForm; marks: readonly Mark[] }) {
  const { t } = useTranslation()
  const { funds, moneyUnit } = form
  const rows = amounts.filter((amount) => hasRow(form, `funds.${amount}`) || funds[amount] !== null)
  const sum = sumOf([funds.fiscalAppropriation, funds.carriedOver, funds.otherFunds])
  const differs = sum !== null && !isSameAmount(funds.annualTotal, sum)
  const [words = '', unit = ''] = labelOf(form, 'funds').split(/(?=（)/)
  return rows.map((amount, index) => (
    <tr key={amount} data-section={index === 0 ? 'funds' : undefined}>
      {index === 0 && (
        <th scope="rowgroup" colSpan={2} rowSpan={rows.length}>
          {words}
          {unit !== '' && <br />}
          {unit}
        </th>
      )}
      <th scope="row" colSpan={2} className={[styles['start'], indents[amount]].join(' ')}>
        {labelOf(form, `funds.${amount}`)}
      </th>
      <Cell nodeId={null} field={`funds.${amount}`} marks={marks} look="money" colSpan={3}>
        {shownMoney(funds[amount], moneyUnit)}
        {amount === 'annualTotal' && differs && (
          <span className={styles['computed']}>{t('form.sum', { amount: shownMoney(sum, moneyUnit) })}</span>
        )}
      </Cell>
    </tr>
  ))
}
