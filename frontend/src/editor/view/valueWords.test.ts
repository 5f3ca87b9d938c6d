import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { zhCN } from '../../app/i18n/zhCN'
import { valueWords } from './valueWords'

beforeAll(async () => {
  await i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } } })
})

test.each([
  [{ nodeId: 't1', field: 'budget.total' }, '1.5', '15000'],
  [{ nodeId: null, field: 'funds.annualTotal' }, '1.5', '15000'],
  [{ nodeId: 'i1', field: 'weight' }, '1.5', '1.5'],
  [{ nodeId: 'i1', field: 'direction' }, 'LOWER', '反向'],
  [{ nodeId: 'i1', field: 'targetText' }, '≥3个', '≥3个'],
  [{ nodeId: 'i1', field: 'targetText' }, '', '（空白）'],
  [{ nodeId: 'i1', field: 'weight' }, null, '（空白）'],
  [{ nodeId: 'i1', field: null }, null, '（已删除）'],
  [{ nodeId: 'i1', field: 'position' }, { parentId: 's1', afterId: null }, '放在别处'],
  [{ nodeId: 'i1', field: 'notes' }, [{ label: '备注', value: '按季' }], '备注 按季'],
] as const)('at %o stands %o: a paper in 元 says %s', (place, value, words) => {
  expect(valueWords(place, value, 'YUAN', i18next.t)).toBe(words)
})
