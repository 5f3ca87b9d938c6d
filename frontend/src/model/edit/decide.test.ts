import { expect, test } from 'vitest'
import type { FormEdit } from '../index'
import { blankNode, decide, LAST, MAX_NODES, readForm, requestOf } from '../index'

const full = readForm({
  kind: 'DEPARTMENT',
  tasks: Array.from({ length: MAX_NODES }, (_, i) => ({ id: `t${i}`, name: '任务' })),
})
const add: FormEdit = { kind: 'add', node: blankNode('Task', 'n'), parent: null, position: LAST }
const remove: FormEdit = { kind: 'remove', of: 'Task', id: 't0' }

test('a full form takes no further node', () => {
  expect(decide(full, full, [], requestOf([add]))).toMatchObject({
    kind: 'rejected',
    problems: [{ code: 'TOO_LARGE' }],
  })
})

test('what a call removes makes room for what it adds', () => {
  expect(decide(full, full, [], requestOf([remove, add])).kind).toBe('apply')
})
