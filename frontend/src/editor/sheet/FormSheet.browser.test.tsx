import '../../design/tokens.css'
import '../../design/base.css'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { startLanguage } from '../../app/i18n/i18n'
import { FormSheet } from './FormSheet'
import { marksAt } from './marks'
import { departmentSheet, projectSheet } from './testSheets'

beforeAll(startLanguage)
afterEach(cleanup)

const at = (key: string) => {
  const cell = document.querySelector(`[data-place="${key}"]`)
  if (cell === null) throw new Error(`no cell ${key}`)
  return cell
}
const widthOf = (key: string) => Math.round(at(key).getBoundingClientRect().width)

test('levels are merged over their indicators, and an empty subcategory is an empty line', () => {
  render(<FormSheet form={departmentSheet} />)
  expect(screen.getByRole('rowheader', { name: '产出指标' }).getAttribute('rowspan')).toBe('2')
  expect(screen.getByRole('rowheader', { name: '年度绩效指标' }).getAttribute('rowspan')).toBe('4')
  const empty = screen.getByRole('row', { name: /经济效益/ })
  expect(
    within(empty)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['', ''])
})

test('the columns have the measures of the paper on a sheet of 806 pixels', () => {
  render(
    <div style={{ width: 806 }}>
      <FormSheet form={departmentSheet} />
    </div>,
  )
  expect(['c1/name', 's1/name', 'n1/name', 'n1/targetText'].map(widthOf)).toEqual([88, 112, 321, 176])
  expect(Math.round(at('n1/name').getBoundingClientRect().height)).toBe(28)
})

test('an amount is shown as stated, with the computed one where it differs', () => {
  render(
    <FormSheet
      form={{
        ...departmentSheet,
        statedTotal: { label: '合计', total: '500', fiscalAppropriation: '489.860', otherFunds: '0' },
      }}
    />,
  )
  expect(at('statedTotal.total').textContent).toBe('500计算合计 489.86')
  expect(at('statedTotal.fiscalAppropriation').textContent).toBe('489.860')
})

test('a form made here prints the computed sums', () => {
  render(
    <FormSheet
      form={{
        ...departmentSheet,
        statedTotal: { label: '金额合计', total: null, fiscalAppropriation: null, otherFunds: null },
      }}
    />,
  )
  expect(at('statedTotal.total').textContent).toBe('489.86')
})

test('the annual total of a project shows the sum of its parts where that is another amount', () => {
  render(<FormSheet form={projectSheet} />)
  expect(at('funds.annualTotal').textContent).toBe('24.00各项合计 22.00')
})

test('a paper in 元 shows 元', () => {
  render(<FormSheet form={{ ...projectSheet, moneyUnit: 'YUAN' }} />)
  expect(at('funds.fiscalAppropriation').textContent).toBe('200000')
})

test('head rows that no field takes, and further columns, are shown as the paper has them', () => {
  const columns = [
    { kind: 'INDICATOR', label: '三级指标' },
    { kind: 'COMPARATOR', label: '运算符号' },
    { kind: 'VALUE', label: '指标值' },
    { kind: 'WEIGHT', label: '分值权重（90）' },
    { kind: 'NOTE', label: '备注' },
  ] as const
  render(
    <FormSheet
      form={{
        ...projectSheet,
        extra: [{ label: '联系电话', value: '0564' }],
        layout: { rows: [], columns: [...columns] },
      }}
    />,
  )
  expect(screen.getByRole('row', { name: /联系电话/ }).textContent).toBe('联系电话0564')
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    '一级指标',
    '二级指标',
    '三级指标',
    '运算符号',
    '指标值',
    '分值权重（90）',
    '备注',
  ])
  expect(screen.getByRole('row', { name: /政策解读视频/ }).textContent).toContain('政策解读视频≥3个')
})

test('a doubt marks its cell with its number', () => {
  const places = [
    { nodeId: null, field: 'projectName' },
    { nodeId: 'n2', field: null },
  ]
  render(<FormSheet form={projectSheet} marks={marksAt(places, 2)} />)
  expect(at('projectName').textContent).toMatch(/1$/)
  expect(at('n2/name').textContent).toMatch(/2$/)
})
