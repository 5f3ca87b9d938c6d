import { expect, test } from 'vitest'
import { actionsFor, type Candidate, inputOf, isComplete, proposed } from './decisions'

const plain: Candidate = { index: 2, unit: { id: 'U1' }, doubts: [], existing: null, similar: null }
const there = { id: 'F1', revision: 17, permissions: ['EDIT'] } as const
const blocking = (field: string) => ({ severity: 'BLOCKING', place: { nodeId: null, field } }) as const

test('a form that is not there yet is stored as a new one', () => {
  expect(proposed(plain, '')).toEqual({ action: 'CREATE', unitId: '', year: '' })
  expect(inputOf(plain, proposed(plain, ''))).toEqual({ index: 2, action: 'CREATE' })
})

test('a form that is there is updated or left out, never stored twice; the revision that was seen is named', () => {
  const candidate = { ...plain, existing: there }
  expect(actionsFor(candidate)).toEqual(['REPLACE', 'SKIP'])
  expect(inputOf(candidate, proposed(candidate, ''))).toEqual({
    index: 2,
    action: 'REPLACE',
    replaces: { formId: 'F1', revision: 17 },
  })
})

test('a form that may not be changed now is left out', () => {
  const candidate = { ...plain, existing: { ...there, permissions: [] } }
  expect(proposed(candidate, '').action).toBe('SKIP')
})

test('a similar name is a new form, until the person says that it is the same', () => {
  const candidate = { ...plain, similar: there }
  expect(proposed(candidate, '').action).toBe('CREATE')
  expect(actionsFor(candidate)).toEqual(['CREATE', 'REPLACE', 'SKIP'])
})

test('a paper that does not decide its unit waits for one', () => {
  const candidate = { ...plain, unit: null, doubts: [blocking('unitName')] }
  expect(isComplete(candidate, proposed(candidate, ''))).toBe(false)
  const decided = proposed(candidate, 'U2')
  expect(isComplete(candidate, decided)).toBe(true)
  expect(inputOf(candidate, decided)).toEqual({ index: 2, action: 'CREATE', unitId: 'U2' })
})

test('a paper without a year waits for one', () => {
  const candidate = { ...plain, doubts: [blocking('budgetYear')] }
  expect(isComplete(candidate, proposed(candidate, ''))).toBe(false)
  const decided = { ...proposed(candidate, ''), year: '2024' }
  expect(isComplete(candidate, decided)).toBe(true)
  expect(inputOf(candidate, decided)).toEqual({ index: 2, action: 'CREATE', budgetYear: 2024 })
})

test('a doubt that nobody can decide here blocks the form, and leaving it out needs nothing', () => {
  const candidate = { ...plain, unit: { id: 'U1' }, doubts: [blocking('unitName')] }
  expect(actionsFor(candidate)).toEqual(['SKIP'])
  expect(isComplete(candidate, proposed(candidate, ''))).toBe(true)
  expect(inputOf(candidate, proposed(candidate, ''))).toEqual({ index: 2, action: 'SKIP' })
})
