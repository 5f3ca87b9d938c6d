import { expect, test } from 'vitest'
import { momentOf } from './moment'

const now = new Date(2023, 9, 25, 15, 0)
const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString()

test('a moment of today or yesterday has its time', () => {
  expect(momentOf(at(2023, 9, 25, 14, 32), now, 'zh-CN')).toEqual({ kind: 'today', time: '14:32' })
  expect(momentOf(at(2023, 9, 24, 0, 5), now, 'zh-CN')).toEqual({ kind: 'yesterday', time: '00:05' })
})

test('an earlier day has its date, the year only if it is another', () => {
  expect(momentOf(at(2023, 9, 20), now, 'zh-CN')).toEqual({ kind: 'day', day: '10月20日' })
  expect(momentOf(at(2022, 3, 12), now, 'zh-CN')).toEqual({ kind: 'day', day: '2022年4月12日' })
  expect(momentOf(at(2023, 9, 20), now, 'en')).toEqual({ kind: 'day', day: 'Oct 20' })
})
