import { expect, test } from 'vitest'
import { isSameAmount } from './isSameAmount'

test('zeros at the end make no difference, a blank does', () => {
  expect(isSameAmount('24.00', '24')).toBe(true)
  expect(isSameAmount('24.00', '24.01')).toBe(false)
  expect(isSameAmount(null, '0')).toBe(false)
  expect(isSameAmount(null, null)).toBe(true)
})
