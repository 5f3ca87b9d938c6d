import { useTranslation } from 'react-i18next'
import { type ProjectForm, shownMoney, sumOf } from '../../model'
import { isSameAmount } from '../../terms/isSameAmount'
import { headingOf, rowsOf, type Sheet } from '../core'
import { HeadRow } from './HeadRow'
import { SheetCell } from './SheetCell'
import { SheetColgroup } from './SheetColgroup'
import styles from './sheet.module.css'
import type { Drawing } from './useDrawing'

interface ProjectTablesProps {
  form: ProjectForm
  sheet: Sheet
  drawing: Drawing
}

const indents: Readonly<Record<string, string | undefined>> = {
  'funds.fiscalAppropriation': styles['indent1'],
  'funds.carriedOver': styles['indent2'],
  'funds.otherFunds': styles['indent2'],
}

/** The head of a project's paper, and its money. */
export function ProjectTables({ form, sheet, drawing }: ProjectTablesProps) {
  return (
    <table
      className={`${styles['table'] ?? ''} ${styles['first'] ?? ''}`}
      role={drawing.role}
      aria-label={headingOf(form, 'projectName')}
      data-section="basics"
    >
      <SheetColgroup paper="PROJECT" />
      <tbody>
        {[...rowsOf(sheet, 'head'), ...rowsOf(sheet, 'extra')].map((row) => (
          <HeadRow key={row.key} row={row} drawing={drawing.of(row)} labelSpan={2} />
        ))}
        <FundRows form={form} sheet={sheet} drawing={drawing} />
      </tbody>
    </table>
  )
}

/** 项目资金: the annual total as stated, with the sum of its parts where that is another amount. */
function FundRows({ form, sheet, drawing }: ProjectTablesProps) {
  const { t } = useTranslation()
  const { funds, moneyUnit } = form
  const rows = rowsOf(sheet, 'fund')
  const sum = sumOf([funds.fiscalAppropriation, funds.carriedOver, funds.otherFunds])
  const differs = sum !== null && !isSameAmount(funds.annualTotal, sum)
  const [words = '', unit = ''] = headingOf(form, 'funds').split(/(?=（)/)
  return rows.map((row, index) => {
    const [cell] = row.cells
    if (cell === undefined) return null
    return (
      <tr key={row.key} data-section={index === 0 ? 'funds' : undefined}>
        {index === 0 && (
          <th scope="rowgroup" colSpan={2} rowSpan={rows.length}>
            {words}
            {unit !== '' && <br />}
            {unit}
          </th>
        )}
        <th scope="row" colSpan={2} className={[styles['start'], indents[row.key]].join(' ')}>
          {row.labels[0]}
        </th>
        <SheetCell cell={cell} drawing={drawing.of(row)} look="money" colSpan={3}>
          {row.key === 'funds.annualTotal' && differs && (
            <span className={styles['computed']}>{t('form.sum', { amount: shownMoney(sum, moneyUnit) })}</span>
          )}
        </SheetCell>
      </tr>
    )
  })
}
