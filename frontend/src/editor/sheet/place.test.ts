import { expect, test } from 'vitest'
import { cellOf } from './place'

test('a place with a cell of its own is shown there', () => {
  expect(cellOf({ nodeId: 'n7', field: 'targetText' })).toEqual({ nodeId: 'n7', field: 'targetText' })
  expect(cellOf({ nodeId: null, field: 'funds.annualTotal' })).toEqual({ nodeId: null, field: 'funds.annualTotal' })
})

test('a node as a whole is shown at its name, the form as a whole at its title', () => {
  expect(cellOf({ nodeId: 'n7', field: null }).field).toBe('name')
  expect(cellOf({ nodeId: 'n7', field: 'position' }).field).toBe('name')
  expect(cellOf({ nodeId: null, field: null }).field).toBe('title')
})

test('parts that share a cell are shown at it', () => {
  expect(cellOf({ nodeId: null, field: 'supervisingDepartment.code' }).field).toBe('supervisingDepartment')
  expect(cellOf({ nodeId: null, field: 'budgetYear' }).field).toBe('yearLine')
  expect(cellOf({ nodeId: null, field: 'unitId' }).field).toBe('unitName')
})
