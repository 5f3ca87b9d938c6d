import { expect, test } from 'vitest'
import { splitTarget, textIn } from './columns'
import type { SheetIndicator } from './sheetForm'

test.each([
  [{ text: '≥3个', unit: '个' }, ['≥', '3', '个']],
  [{ text: '100%', unit: '%' }, ['', '100', '%']],
  [{ text: '≤2.16万元', unit: '万元' }, ['≤', '2.16', '万元']],
  [{ text: '有效保障', unit: null }, ['', '有效保障', '']],
  [{ text: '≥3个，每个≥20分钟', unit: '个' }, ['≥', '3个，每个≥20分钟', '']],
  [{ text: '', unit: null }, ['', '', '']],
])('%j is split into sign, figure and unit, and loses no character', (target, parts) => {
  const { sign, value, unit } = splitTarget(target)
  expect([sign, value, unit]).toEqual(parts)
  expect(sign + value + unit).toBe(target.text)
})

test('a note column shows the note with its heading, and nothing where there is none', () => {
  const indicator: SheetIndicator = {
    id: 'n',
    name: 'n',
    target: { text: '1', unit: null },
    weight: '10',
    direction: 'LOWER',
    notes: [{ label: '备注', value: '按季' }],
  }
  expect(textIn({ key: 'k', kind: 'NOTE', label: '备注' }, indicator)).toBe('按季')
  expect(textIn({ key: 'k', kind: 'NOTE', label: '指标解释' }, indicator)).toBe('')
  expect(textIn({ key: 'k', kind: 'WEIGHT', label: '分值' }, indicator)).toBe('10')
  expect(textIn({ key: 'k', kind: 'DIRECTION', label: '指标方向' }, indicator)).toBe('反向')
})
