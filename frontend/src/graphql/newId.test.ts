import { expect, test } from 'vitest'
import { newId } from './newId'

test('an id is a UUID of version 4, whatever the bytes', () => {
  expect(newId(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000')
  expect(newId(new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
})

test('two ids differ', () => {
  expect(newId()).not.toBe(newId())
})
