import { expect, test } from 'vitest'
import { budgetYearIn, yearInHand } from './budgetYear'

test.each([
  ['2024', 2024],
  [' 2099 ', 2099],
  ['1999', undefined],
  ['2100', undefined],
  ['24', undefined],
  ['', undefined],
  ['2024.5', undefined],
])('%j is the year %s', (text, year) => {
  expect(budgetYearIn(text)).toBe(year)
})

test('from September on the next year is in hand', () => {
  expect(yearInHand(new Date(2023, 7, 31))).toBe(2023)
  expect(yearInHand(new Date(2023, 8, 1))).toBe(2024)
})
