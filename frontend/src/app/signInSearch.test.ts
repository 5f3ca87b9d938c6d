import { expect, test } from 'vitest'
import { signInSearch } from './signInSearch'

test('after signing in one comes back to where one was', () => {
  expect(signInSearch({ to: '/forms/F1?x=1' })).toEqual({ to: '/forms/F1?x=1' })
})

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  7,
  undefined,
])('nobody is sent elsewhere: %s', (to) => {
  expect(signInSearch({ to })).toEqual({})
})
