import { expect, test } from 'vitest'
import { xsrfToken } from './xsrf'

test('the token is found among other cookies, decoded', () => {
  expect(xsrfToken('theme=dark; XSRF-TOKEN=a%2Fb; x=1')).toBe('a/b')
})

test('without the cookie there is no token', () => {
  expect(xsrfToken('NOT-XSRF-TOKEN=1')).toBeUndefined()
  expect(xsrfToken('')).toBeUndefined()
})
