import { expect, test } from 'vitest'
import type { Position } from './walk'
import { doubtPositions, nextDoubt, previousDoubt } from './walk'

const all = doubtPositions([{ doubts: ['a', 'b'] }, { doubts: [] }, { doubts: ['c'] }])

test('one walks from doubt to doubt, over forms without any, and round', () => {
  let at: Position = { form: 0, doubt: undefined }
  const seen = [1, 2, 3, 4].map(() => {
    at = nextDoubt(all, at) ?? at
    return [at.form, at.doubt]
  })
  expect(seen).toEqual([
    [0, 0],
    [0, 1],
    [2, 0],
    [0, 0],
  ])
})

test('and back', () => {
  expect(previousDoubt(all, { form: 2, doubt: 0 })).toEqual({ form: 0, doubt: 1 })
  expect(previousDoubt(all, { form: 0, doubt: 0 })).toEqual({ form: 2, doubt: 0 })
})

test('without doubts there is nowhere to go', () => {
  expect(nextDoubt([], { form: 0, doubt: undefined })).toBeUndefined()
})
