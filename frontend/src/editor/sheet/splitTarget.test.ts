import { expect, test } from 'vitest'
import type { Target } from '../../model'
import { partTexts, splitTarget } from './splitTarget'

function target(text: string, unit: string | null): Target {
  const blank = { comparator: null, number: null, upper: null, per: null, deadline: null, canonicalText: null }
  return { text, meaning: { ...blank, kind: 'QUANTITY', unit, direction: 'NONE', ambiguous: false } }
}

test.each([
  ['≥3个', '个', ['≥', '3', '个']],
  ['100%', '%', ['', '100', '%']],
  ['≤2.16万元', '万元', ['≤', '2.16', '万元']],
  ['有效保障', null, ['', '有效保障', '']],
  ['≥3个，每个≥20分钟', '个', ['≥', '3个，每个≥20分钟', '']],
  ['', null, ['', '', '']],
])('%s in %s is split into sign, figure and unit, and loses no character', (text, unit, parts) => {
  const split = splitTarget(target(text, unit))
  expect([split.sign, split.value, split.unit]).toEqual(parts)
  expect(split.sign + split.value + split.unit).toBe(text)
})

test('a target that was not read yet is not split but for its sign', () => {
  expect(splitTarget({ text: '≥3个' })).toEqual({ sign: '≥', value: '3个', unit: '' })
})

test.each([
  [
    ['COMPARATOR', 'VALUE', 'UNIT'],
    ['≥', '3', '个'],
  ],
  [
    ['COMPARATOR', 'VALUE'],
    ['≥', '3个'],
  ],
  [
    ['VALUE', 'UNIT'],
    ['≥3', '个'],
  ],
  [
    ['COMPARATOR', 'UNIT'],
    ['≥3个', ''],
  ],
] as const)('a paper with %s shows all of ≥3个', (kinds, texts) => {
  const columns = kinds.map((kind) => ({ kind, label: kind }))
  expect(partTexts(columns, target('≥3个', '个'))).toEqual(texts)
})
