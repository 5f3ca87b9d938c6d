import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDecimals, compareDecimals, readMoney, shownMoney, sumOf } from './money'

test('sums are exact and keep the larger scale', () => {
  expect(addDecimals('0.1', '0.20')).toBe('0.30')
  expect(addDecimals('123456789012.123456', '0.000001')).toBe('123456789012.123457')
  expect(sumOf(['465.86', null, '102.16'])).toBe('568.02')
  expect(sumOf([null, null])).toBeNull()
})

test('decimals are compared by value, not by writing', () => {
  expect(compareDecimals('1.0', '1.00')).toBe(0)
  expect(compareDecimals('9', '10')).toBeLessThan(0)
  expect(compareDecimals('0.5', '0.45')).toBeGreaterThan(0)
})

describe('a money cell takes what people type', () => {
  test.each([
    ['465.86', '465.86'],
    [' 1,234.50 ', '1234.50'],
    ['１２．５', '12.5'],
    ['854万元', '854'],
    ['387664.62元', '38.766462'],
    ['', null],
    ['——', null],
    ['\u3000/', null],
    ['0.00', '0.00'],
  ])('%j in a paper of 万元 is %j', (text, amount) => {
    expect(readMoney(text, 'WAN_YUAN')).toEqual({ understood: true, amount })
  })
  test.each([
    ['387664.62', '38.766462'],
    ['240000', '24'],
    ['24万元', '24'],
    ['0', '0'],
  ])('%j in a paper of 元 is %j 万元', (text, amount) => {
    expect(readMoney(text, 'YUAN')).toEqual({ understood: true, amount })
  })
  test.each(['854万（…400万元，…）', 'abc', '1,23.4.5', '-1', '1,2345', '.5'])('%j is not guessed at', (text) => {
    expect(readMoney(text, 'WAN_YUAN')).toEqual({ understood: false, amount: null })
  })
})

test('what a paper in 元 shows reads back as the same amount', () => {
  const amount = fc.tuple(
    fc.bigInt({ min: 0n, max: 999_999_999_999n }),
    fc.integer({ min: 0, max: 6 }),
    fc.nat(999_999),
  )
  fc.assert(
    fc.property(amount, ([whole, scale, part]) => {
      const decimal = scale === 0 ? `${whole}` : `${whole}.${String(part).padStart(6, '0').slice(0, scale)}`
      const read = readMoney(shownMoney(decimal, 'YUAN'), 'YUAN')
      expect(read.understood).toBe(true)
      expect(compareDecimals(read.amount ?? '', decimal)).toBe(0)
      expect(shownMoney(decimal, 'WAN_YUAN')).toBe(decimal)
    }),
  )
})
