import { expect, test } from 'vitest'
import { departmentSheet, projectSheet } from '../editor/sheet/testSheets'
import { differences } from './differences'

const said = (...forms: Parameters<typeof differences>) =>
  differences(...forms).map(({ name, before, after }) => [name, before, after])

test('a form has no differences from itself', () => {
  expect(said(departmentSheet, departmentSheet)).toEqual([])
  expect(said(projectSheet, projectSheet)).toEqual([])
})

test('changed fields and amounts are named; zeros at the end are no change', () => {
  const after = {
    ...projectSheet,
    projectName: '机关业务经费',
    funds: { ...projectSheet.funds, annualTotal: '24.0', otherFunds: '2.00' },
  }
  expect(said(projectSheet, after)).toEqual([
    ['projectName', '机关业务专项经费', '机关业务经费'],
    ['funds.otherFunds', null, '2.00'],
  ])
})

test('an indicator with another target, a new one and a dropped one', () => {
  const [output, ...rest] = projectSheet.indicatorTree.categories
  const [quantity] = output?.subcategories ?? []
  const [video, press] = quantity?.indicators ?? []
  if (output === undefined || quantity === undefined || video === undefined || press === undefined) {
    throw new Error('the sheet has two indicators')
  }
  const indicators = [
    { ...press, target: { text: '≥8场' } },
    { ...video, id: 'n9', name: '季度测评' },
  ]
  const categories = [{ ...output, subcategories: [{ ...quantity, indicators }] }, ...rest]
  expect(said(projectSheet, { ...projectSheet, indicatorTree: { categories } })).toEqual([
    ['新闻发布会', '≥10场', '≥8场'],
    ['季度测评', null, '≥3个'],
    ['政策解读视频', '≥3个', null],
  ])
})
