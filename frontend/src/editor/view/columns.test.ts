import { expect, test } from 'vitest'
import type { Indicator, Target } from '../../model'
import { splitTarget, textIn } from './columns'

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

test('a note column shows the note with its heading, and nothing where there is none', () => {
  const indicator: Indicator = {
    id: 'n',
    name: 'n',
    target: { text: '1' },
    weight: '10',
    direction: 'LOWER',
    notes: [{ label: '备注', value: '按季' }],
  }
  expect(textIn({ key: 'k', kind: 'NOTE', label: '备注' }, indicator)).toBe('按季')
  expect(textIn({ key: 'k', kind: 'NOTE', label: '指标解释' }, indicator)).toBe('')
  expect(textIn({ key: 'k', kind: 'WEIGHT', label: '分值' }, indicator)).toBe('10')
  expect(textIn({ key: 'k', kind: 'DIRECTION', label: '指标方向' }, indicator)).toBe('反向')
})
