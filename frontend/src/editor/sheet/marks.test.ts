import { expect, test } from 'vitest'
import { marksAt, marksOf } from './marks'

test('places are numbered in their order, each at its cell', () => {
  const marks = marksAt(
    [
      { nodeId: null, field: 'projectName' },
      { nodeId: 'n7', field: null },
      { nodeId: 'n7', field: 'targetText' },
    ],
    2,
  )
  expect(marksOf(marks, { nodeId: null, field: 'projectName' })).toEqual([
    { kind: 'doubt', number: 1, isCurrent: false },
  ])
  expect(marksOf(marks, { nodeId: 'n7', field: 'name' })).toEqual([{ kind: 'doubt', number: 2, isCurrent: true }])
  expect(marksOf(marks, { nodeId: 'n7', field: 'targetText' })).toHaveLength(1)
  expect(marksOf(marks, { nodeId: 'n8', field: 'name' })).toEqual([])
})
