import { expect, test } from 'vitest'
import type { Box } from './box'
import { openOutbox } from './outbox'

const box: Box = {
  epoch: 'e',
  revision: 3,
  flight: { editId: 'e1', edits: [{ kind: 'setForm', field: 'title', value: '新' }] },
  waiting: [{ kind: 'remove', of: 'Indicator', id: 'i1' }],
  conflicts: [],
  refusals: [],
}

test('a box is kept for its person and form, and is there when the store is opened anew', async () => {
  const first = await openOutbox()
  await first.write('p1', 'f1', box)
  const second = await openOutbox()
  expect(await second.read('p1', 'f1')).toEqual(box)
  expect(await second.read('p2', 'f1')).toBeNull()
  expect(await second.read('p1', 'f2')).toBeNull()
  await second.write('p1', 'f1', null)
  expect(await first.read('p1', 'f1')).toBeNull()
})
