import { expect, test } from 'vitest'
import { initialOf } from './initialOf'

test('the last character of a name stands for it', () => {
  expect(initialOf('填报人甲')).toBe('甲')
  expect(initialOf(' 王芳 ')).toBe('芳')
  expect(initialOf('赵𠮷')).toBe('𠮷')
})

test('what stands in brackets is no part of the name', () => {
  expect(initialOf('填报人（演示）')).toBe('人')
  expect(initialOf('财政审核人 (演示)')).toBe('人')
  expect(initialOf('（代）王芳')).toBe('芳')
})

test('a name in brackets alone, and none at all', () => {
  expect(initialOf('（演示）')).toBe('示')
  expect(initialOf('')).toBe('')
})
