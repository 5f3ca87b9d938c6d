import { expect, test } from 'vitest'
import { amountOnPaper, isSameAmount, sumOf } from './decimal'

test('amounts add up exactly where floating point would not', () => {
  expect(sumOf(['0.10', '0.20'])).toBe('0.30')
  expect(sumOf(['465.86', '102.16', '30.00', '20.00', '2.00', '24.00'])).toBe('644.02')
})

test('a blank counts as 0, and only blanks add up to a blank', () => {
  expect(sumOf(['1.5', null])).toBe('1.5')
  expect(sumOf([null, undefined])).toBeNull()
})

test('zeros at the end make no difference, a blank does', () => {
  expect(isSameAmount('24.00', '24')).toBe(true)
  expect(isSameAmount('24.00', '24.01')).toBe(false)
  expect(isSameAmount(null, '0')).toBe(false)
  expect(isSameAmount(null, undefined)).toBe(true)
})

test('a paper in 元 shows 元, with the figures that it had', () => {
  expect(amountOnPaper('38.766462', 'YUAN')).toBe('387664.62')
  expect(amountOnPaper('465.86', 'YUAN')).toBe('4658600')
  expect(amountOnPaper('0.000000', 'YUAN')).toBe('0.00')
  expect(amountOnPaper('465.86', 'WAN_YUAN')).toBe('465.86')
  expect(amountOnPaper(null, 'WAN_YUAN')).toBe('')
})
