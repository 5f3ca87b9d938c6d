import { expect, test } from 'vitest'
import { importSearch, mostFollowed } from './search'

test('the address bar keeps the imports, each once', () => {
  expect(importSearch({ ids: ['a', 'b', 'a'] })).toEqual({ ids: ['a', 'b'] })
})

test('what is not understood is left out', () => {
  expect(importSearch({})).toEqual({})
  expect(importSearch({ ids: 'a' })).toEqual({})
  expect(importSearch({ ids: [1, '', null] })).toEqual({})
})

test('of very many the newest are followed', () => {
  const ids = Array.from({ length: mostFollowed + 1 }, (_, index) => `i${index}`)
  expect(importSearch({ ids }).ids?.at(0)).toBe('i1')
})
