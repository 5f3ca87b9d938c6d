import { expect, test } from 'vitest'
import { type CreateDraft, faultsIn, fieldOf, inputOf } from './createDraft'

const project: CreateDraft = { kind: 'PROJECT', unitId: 'U1', year: '2024', projectName: ' 金融发展专项经费 ' }

test('a project form is sent with its name, without the blanks around it', () => {
  expect(inputOf(project)).toEqual({ unitId: 'U1', budgetYear: 2024, kind: 'PROJECT', projectName: '金融发展专项经费' })
})

test('a department form is sent without a project name, whatever was typed before', () => {
  expect(inputOf({ ...project, kind: 'DEPARTMENT' })).toEqual({ unitId: 'U1', budgetYear: 2024, kind: 'DEPARTMENT' })
})

test('what is missing is said at its field, and nothing is sent', () => {
  const empty = { kind: 'PROJECT', unitId: '', year: '24', projectName: ' ' } as const
  expect([...faultsIn(empty)]).toEqual(['unit', 'year', 'projectName'])
  expect(inputOf(empty)).toBeUndefined()
})

test('a second form of the same identity is said where the identity was typed', () => {
  expect(fieldOf('IDENTITY_TAKEN', 'PROJECT')).toBe('projectName')
  expect(fieldOf('IDENTITY_TAKEN', 'DEPARTMENT')).toBe('year')
  expect(fieldOf('UNKNOWN_UNIT', 'PROJECT')).toBe('unit')
  expect(fieldOf('TOO_LARGE', 'PROJECT')).toBeUndefined()
})
