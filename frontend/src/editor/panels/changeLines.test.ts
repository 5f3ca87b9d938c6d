import { expect, test } from 'vitest'
import { changeLines } from './changeLines'

test('a set field says what stood there before', () => {
  const edits = [{ setIndicator: { id: 'n7', targetText: '≥10篇' } }]
  const inverse = [{ setIndicator: { id: 'n7', targetText: '≥8场' } }]
  expect(changeLines(edits, inverse)).toEqual([
    {
      act: 'changed',
      subject: 'Indicator',
      nodeId: 'n7',
      name: null,
      field: 'targetText',
      before: '≥8场',
      after: '≥10篇',
    },
  ])
})

test('each leaf of a set field is a line', () => {
  const lines = changeLines(
    [{ setFormFields: { title: 'A', funds: { annualTotal: '1.00', otherFunds: null } } }],
    [{ setFormFields: { title: 'B', funds: { annualTotal: '2.00', otherFunds: '0.00' } } }],
  )
  expect(lines.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['title', 'B', 'A'],
    ['funds.annualTotal', '2.00', '1.00'],
    ['funds.otherFunds', '0.00', ''],
  ])
})

test('a removed node bears the name that its inverse gives back', () => {
  const lines = changeLines([{ removeIndicator: { id: 'n7' } }], [{ addIndicator: { id: 'n7', name: '新闻发布会' } }])
  expect(lines).toEqual([
    { act: 'removed', subject: 'Indicator', nodeId: 'n7', name: '新闻发布会', field: null, before: null, after: null },
  ])
})

test.each([null, 'x', [1], [{ setNothing: {} }], [{ setTask: null }], {}])('%j is no edit', (json) => {
  expect(changeLines(json, json)).toEqual([])
})
