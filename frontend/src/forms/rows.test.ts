import { expect, test } from 'vitest'
import type { FormRowFragment } from '../graphql/generated/graphql'
import { amountOf, groupedByYear, nameOf } from './rows'

const common = {
  kind: 'PROJECT',
  title: '项目支出绩效目标表',
  unitName: '政府办',
  unit: null,
  revision: 1,
  changedAt: '2024-01-01T00:00:00Z',
  changedBy: { id: 'P1', name: '填报人甲' },
  permissions: [],
} satisfies Partial<FormRowFragment>

const project = (id: string, budgetYear: number, status: FormRowFragment['status']): FormRowFragment => ({
  ...common,
  __typename: 'ProjectForm',
  id,
  budgetYear,
  status,
  projectName: '金融发展专项经费',
  funds: { annualTotal: '24.00' },
})

const department = (stated: string | null): FormRowFragment => ({
  ...common,
  __typename: 'DepartmentForm',
  kind: 'DEPARTMENT',
  title: '整体表',
  id: 'd',
  budgetYear: 2024,
  status: 'DRAFT',
  statedTotal: stated === null ? null : { total: stated },
  computedTotal: { total: '644.02' },
})

test('the newest year comes first, each year in the order in which its forms came', () => {
  const groups = groupedByYear([project('a', 2023, 'DRAFT'), project('b', 2024, 'DRAFT'), project('c', 2023, 'DRAFT')])
  expect(groups.map(({ year, forms }) => [year, ...forms.map((form) => form.id)])).toEqual([
    [2024, 'b'],
    [2023, 'a', 'c'],
  ])
})

test('the statuses of a year are counted in the order of the way', () => {
  const forms = [project('a', 2024, 'RETURNED'), project('b', 2024, 'DRAFT'), project('c', 2024, 'DRAFT')]
  expect(groupedByYear(forms)[0]?.byStatus).toEqual([
    ['DRAFT', 2],
    ['RETURNED', 1],
  ])
})

test('a project is called by its name, a department form by its title', () => {
  expect(nameOf(project('a', 2024, 'DRAFT'))).toBe('金融发展专项经费')
  expect(nameOf(department(null))).toBe('整体表')
})

test('the amount is what the paper states, else what was computed', () => {
  expect(amountOf(department('600.00'))).toBe('600.00')
  expect(amountOf(department(null))).toBe('644.02')
  expect(amountOf(project('a', 2024, 'DRAFT'))).toBe('24.00')
})
