import { expect, test } from 'vitest'
import { marksAt, marksOf, noMarks } from './marks'

test('places are numbered in their order, each at its cell', () => {
  const marks = marksAt(
    [
      { nodeId: null, field: 'projectName' },
      { nodeId: 'n7', field: null },
      { nodeId: 'n7', field: 'targetText' },
    ],
    2,
  )
  expect(marksOf(marks.get(null) ?? noMarks, 'projectName').map((mark) => mark.number)).toEqual([1])
  expect(marks.get('n7')).toEqual([
    { field: 'name', number: 2, state: 'current' },
    { field: 'targetText', number: 3, state: 'plain' },
  ])
})
