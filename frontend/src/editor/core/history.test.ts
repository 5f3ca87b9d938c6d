import { expect, test } from 'vitest'
import type { Change, Form, FormEdit } from '../../model'
import { applyEdits, inverseOfAll } from '../../model'
import { editorOn } from './editorOn'
import { departmentForm } from './sampleForms'

function byOthers(form: Form, edits: readonly FormEdit[]): { form: Form; change: Change } {
  const inverse = inverseOfAll(form, edits)
  const change = {
    revision: 7,
    changeId: 'c7',
    by: { id: 'p2', name: '乙' },
    at: '2024-10-01T08:00:00Z',
    edits,
    inverse,
  }
  return { form: applyEdits(form, edits), change }
}

const setTarget = (id: string, value: string): FormEdit => ({
  kind: 'set',
  of: 'Indicator',
  id,
  field: 'targetText',
  value,
})
const mine = editorOn(departmentForm).select('≥3个').type('≥4个').press('Enter')

test('undo leaves alone what others did in other places', () => {
  const { form, change } = byOthers(mine.form, [setTarget('i2', '≥9场')])
  const undone = mine.receive(form, [change]).press('Control+z')
  expect(undone.form).toEqual(applyEdits(departmentForm, [setTarget('i2', '≥9场')]))
})

test('what others changed since is not undone but a clash, with both values', () => {
  const { form, change } = byOthers(mine.form, [setTarget('i1', '≥7个')])
  const undone = mine.receive(form, [change]).press('Control+z')
  expect(undone.form).toEqual(form)
  expect(undone.did[0]?.clashes).toMatchObject([
    {
      edits: [setTarget('i1', '≥3个')],
      conflicts: [{ place: { nodeId: 'i1', field: 'targetText' }, base: '≥4个', now: '≥7个', by: { name: '乙' } }],
    },
  ])
  expect(undone.press('Control+z').did).toEqual([])
})

test('there and back again is no change', () => {
  const there = byOthers(mine.form, [setTarget('i1', '≥7个')])
  const back = byOthers(there.form, [setTarget('i1', '≥4个')])
  const undone = mine.receive(there.form, [there.change]).receive(back.form, [back.change]).press('Control+z')
  expect(undone.form).toEqual(departmentForm)
})

test('my own later edits of the same place are no clash', () => {
  const later = mine.select('≥4个').type('≥5个').press('Enter')
  expect(later.press('Control+z', 'Control+z').form).toEqual(departmentForm)
})

test('a row that somebody has worked on since I added it is not taken away by undo', () => {
  const added = editorOn(departmentForm).select('≥3个').press('Control+Enter').type('新的').press('Enter')
  const { form, change } = byOthers(added.form, [setTarget('n1', '≥1个')])
  const undone = added.receive(form, [change]).press('Control+z', 'Control+z')
  expect(undone.namesIn('数量指标')).toEqual(['政策解读视频', '', '新闻发布会'])
  expect(undone.did[0]?.clashes).toHaveLength(1)
})

test('the selection stays at its cell while others add rows above and remove rows beside it', () => {
  const here = editorOn(departmentForm).select('复核覆盖率')
  const { form, change } = byOthers(departmentForm, [
    { kind: 'remove', of: 'Indicator', id: 'i1' },
    { kind: 'remove', of: 'Indicator', id: 'i3' },
  ])
  expect(here.receive(form, [change]).text).toBe('复核覆盖率')
  const gone = byOthers(departmentForm, [{ kind: 'remove', of: 'Indicator', id: 'i4' }])
  expect(here.receive(gone.form, [gone.change]).cell).toBe('s3:blank/name')
})

test('a cell that is open and untouched shows what others wrote; one with a text of mine keeps it and says so', () => {
  const open = editorOn(departmentForm).select('≥3个').press('F2')
  const { form, change } = byOthers(departmentForm, [setTarget('i1', '≥7个')])
  expect(open.receive(form, [change]).text).toBe('≥7个')
  const typing = open.type('/月').receive(form, [change])
  expect(typing.state.editing).toMatchObject({ text: '≥3个/月', problem: { message: 'problem.changed-meanwhile' } })
})

test('what I type on after others changed the cell is not saved by a pause: only leaving the cell keeps it, to be chosen about', () => {
  const { form, change } = byOthers(departmentForm, [setTarget('i1', '≥7个')])
  const typing = editorOn(departmentForm).select('≥3个').press('F2').type('/月').receive(form, [change])
  const going = typing.type('度').pause()
  expect(going.did).toEqual([])
  expect(going.state.editing).toMatchObject({ text: '≥3个/月度', problem: { message: 'problem.changed-meanwhile' } })
  expect(going.press('Enter').did[0]?.edits).toEqual([setTarget('i1', '≥3个/月度')])
})

test('what I typed stays in the open cell also after a pause has saved it; Esc then leaves the cell and takes nothing back', () => {
  const { form, change } = byOthers(departmentForm, [setTarget('i1', '≥7个')])
  const paused = editorOn(departmentForm).select('≥3个').press('F2').type('/月').pause()
  const told = paused.receive(form, [change])
  expect(told.state.editing).toMatchObject({ text: '≥3个/月', problem: { message: 'problem.changed-meanwhile' } })
  const left = told.press('Escape')
  expect(left.did).toMatchObject([{ edits: [], clashes: [], editing: null }])
  expect(left.text).toBe('≥7个')
})
