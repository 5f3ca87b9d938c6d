import { expect, test } from 'vitest'
import { check } from './fieldRule'
import { formField } from './formFields'

const told = (field: string, text: string) => {
  const rule = formField(field)?.rule
  const verdict = rule === undefined ? undefined : check(rule, text)
  return verdict?.fits === false ? verdict.message : 'fits'
}

test.each(['\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
  'a break that is no line feed is told as what it is',
  (character) => {
    expect(told('title', `目${character}标`)).toBe('problem.line-break')
    expect(told('overallGoal', `目${character}标`)).toBe('problem.control-character')
  },
)

test('a line feed belongs to paragraphs alone', () => {
  expect(told('title', '目\n标')).toBe('problem.line-break')
  expect(told('overallGoal', '目\n标')).toBe('fits')
})
