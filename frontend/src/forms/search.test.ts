import { expect, test } from 'vitest'
import { formsSearch, isFiltered, orderedBy } from './search'

test('the address bar keeps what the list shows', () => {
  const search = { year: 2024, kind: 'PROJECT', status: 'DRAFT', text: '经费', order: 'TITLE', direction: 'ASC' }
  expect(formsSearch(search)).toEqual(search)
})

test('what is not understood is left out', () => {
  expect(formsSearch({ year: 'x', kind: 'X', status: 1, text: '', order: '', direction: null, other: 1 })).toEqual({})
})

test('a text of figures alone is a text', () => {
  expect(formsSearch({ text: 2024 })).toEqual({ text: '2024' })
})

test('an order is no condition', () => {
  expect(isFiltered({ order: 'TITLE' })).toBe(false)
  expect(isFiltered({ text: 'x' })).toBe(true)
})

test('a click orders by the column, a second one the other way', () => {
  const once = orderedBy({ text: 'x' }, 'TITLE')
  expect(once).toEqual({ text: 'x', order: 'TITLE', direction: 'ASC' })
  expect(orderedBy(once, 'TITLE').direction).toBe('DESC')
})

test('the list starts with the last changed, so a click on that column turns it round', () => {
  expect(orderedBy({}, 'CHANGED').direction).toBe('ASC')
})
