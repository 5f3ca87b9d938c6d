import { describe, expect, test } from 'vitest'
import type { FormEdit } from '../../model'
import { blankNode, findSpot, inverseOf } from '../../model'
import type { Answer, SyncEvent } from './events'
import { savedState } from './saved'
import {
  answered,
  changed,
  clashOn,
  edited,
  fetched,
  form,
  fresh,
  play,
  sent,
  setGoal,
  setTitle,
  tick,
} from './playing'

describe('others', () => {
  const theirs = changed(form, [setTitle('他人')])
  const noticed: SyncEvent = { kind: 'noticed', revision: 2, at: 0 }
  test('edits of other places are shown on top of what others did', () => {
    const both = play(fresh, edited(0, setGoal('我')), noticed, fetched(theirs.form, [theirs.change], 1)).state
    expect([both.shown.title, both.shown.overallGoal]).toEqual(['他人', '我'])
    expect(both.waiting).toEqual([setGoal('我')])
  })
  test('a clash is kept with both values; keeping theirs lets mine go, keeping mine sends it on the newest revision', () => {
    const clash = play(fresh, edited(0, setTitle('我')), noticed, fetched(theirs.form, [theirs.change], 1)).state
    expect(clash.shown.title).toBe('他人')
    const [record] = clash.conflicts
    const choose = (keep: 'mine' | 'theirs'): SyncEvent => ({ kind: 'resolved', record: record?.id ?? 0, keep, at: 0 })
    expect(play(clash, choose('theirs'), tick(9000)).effects).toMatchObject([{ kind: 'store', box: null }])
    const mine = play(clash, choose('mine'), tick(9000))
    expect(mine.state.shown.title).toBe('我')
    expect(mine.effects.at(-1)).toMatchObject({ kind: 'send', call: { baseRevision: 2, edits: [setTitle('我')] } })
  })
  test('an open conflict follows what others do next, and ends when they come to say the same', () => {
    const clash = play(fresh, edited(0, setTitle('我')), fetched(theirs.form, [theirs.change], 1)).state
    const later = changed(theirs.form, [setTitle('又')])
    const after = play(clash, fetched(later.form, [later.change], 2)).state
    expect(after.conflicts).toMatchObject([{ clashes: [{ base: '表', now: '又', revision: 3 }] }])
    const same = changed(later.form, [setTitle('我')])
    expect(play(after, fetched(same.form, [same.change], 3)).state.conflicts).toEqual([])
  })
  test('a place has one conflict, however often it was written: my newest value against theirs', () => {
    const flying = play(sent, edited(500, setTitle('一二'))).state
    const theirsAtLast: Answer = { kind: 'conflict', conflicts: [clashOn(theirs)] }
    const told = play(flying, answered('edit-400', theirsAtLast), tick(600), fetched(theirs.form, [theirs.change], 1))
    expect(told.state.conflicts).toMatchObject([{ edits: [setTitle('一二')], clashes: [{ base: '表', now: '他人' }] }])
  })
  test('what is written where a conflict is open becomes my side of it: theirs is not written over without a choice', () => {
    const clash = play(fresh, edited(0, setTitle('我')), fetched(theirs.form, [theirs.change], 1)).state
    const after = play(clash, edited(10, setTitle('我们'), setGoal('好')), tick(9000))
    expect(after.state.conflicts).toMatchObject([{ edits: [setTitle('我们')], clashes: [{ now: '他人' }] }])
    expect(after.state.shown.title).toBe('他人')
    expect(after.effects.at(-1)).toMatchObject({ kind: 'send', call: { edits: [setGoal('好')] } })
  })
  test('a removal that clashed after I had taken it back is no conflict, and removes nothing', () => {
    const removal: FormEdit = { kind: 'remove', of: 'Category', id: 'c' }
    const added = changed(form, [{ kind: 'set', of: 'Category', id: 'c', field: 'name', value: '他人' }])
    const answer: Answer = {
      kind: 'conflict',
      conflicts: [{ ...clashOn(added), place: { nodeId: 'c', field: 'name' } }],
    }
    const back = inverseOf(form, removal)
    const removed = play(fresh, edited(0, removal), tick(400), edited(500, ...back), answered('edit-400', answer)).state
    const after = play(removed, fetched(added.form, [added.change], 1)).state
    expect(after).toMatchObject({ flight: null, waiting: [], conflicts: [], refusals: [] })
    expect(findSpot(after.shown, 'c')?.node.content.name).toBe('他人')
  })
  test('a value for a node that was removed and brought back with another one is a conflict', () => {
    const name = (value: string): FormEdit => ({ kind: 'set', of: 'Indicator', id: 'i', field: 'name', value })
    const gone = changed(form, [{ kind: 'remove', of: 'Indicator', id: 'i' }])
    const back = changed(gone.form, [...gone.change.inverse, name('他人')])
    const clash = play(fresh, edited(0, name('我')), fetched(gone.form, [gone.change], 1)).state
    const mine = play(clash, { kind: 'resolved', record: 1, keep: 'mine', at: 0 })
    const after = play(mine.state, fetched(back.form, [back.change], 2)).state
    expect(after).toMatchObject({ refusals: [], conflicts: [{ edits: [name('我')], clashes: [{ now: '他人' }] }] })
  })
  test('what depends on a clashing edit stays with it', () => {
    const gone = changed(form, [{ kind: 'remove', of: 'Subcategory', id: 's' }])
    const node = {
      kind: 'Indicator',
      content: { id: 'n1', name: '新', target: { text: '' }, weight: null, direction: null, notes: [] },
    } as const
    const added: FormEdit = { kind: 'add', node, parent: 's', position: { at: 'last' } }
    const moved: FormEdit = { kind: 'move', of: 'Indicator', id: 'n1', parent: null, position: { at: 'first' } }
    const { state } = play(fresh, edited(0, added, moved), fetched(gone.form, [gone.change], 1))
    expect(state.conflicts).toMatchObject([{ edits: [added, moved] }])
    expect(state.refusals).toEqual([])
  })
  test('a server that answers with a conflict is believed, and the rest is sent again', () => {
    const call = play(fresh, edited(0, setTitle('我'), setGoal('我')), tick(400)).state
    const { by, at, revision } = theirs.change
    const conflict = {
      editIndex: 0,
      place: { nodeId: null, field: 'title' },
      base: '表',
      now: '他人',
      by,
      at,
      revision,
    }
    const told = play(
      call,
      answered('edit-400', { kind: 'conflict', conflicts: [conflict] }),
      tick(500),
      fetched(theirs.form, [theirs.change], 1),
      tick(9000),
    )
    expect(told.state.conflicts).toHaveLength(1)
    expect(told.effects.at(-1)).toMatchObject({ kind: 'send', call: { baseRevision: 2, edits: [setGoal('我')] } })
  })
})

describe('refusals', () => {
  const refused: Answer = {
    kind: 'rejected',
    problems: [{ editIndex: 0, code: 'TOO_LONG', place: { nodeId: null, field: 'title' }, message: '太长' }],
  }
  const call = play(fresh, edited(0, setTitle('长'), setGoal('好')), tick(400)).state
  const told = play(call, answered('edit-400', refused)).state
  test('a refused edit stays visible at its cell with its problem; the others are sent again', () => {
    expect(told.refusals).toMatchObject([{ edit: setTitle('长'), code: 'TOO_LONG', message: '太长' }])
    expect(told.shown.title).toBe('长')
    expect(told.waiting).toEqual([setGoal('好')])
  })
  test('it is changed by writing there anew, or dropped', () => {
    expect(play(told, edited(500, setTitle('短'))).state).toMatchObject({ refusals: [], shown: { title: '短' } })
    const dropped = play(told, { kind: 'dropped', record: told.refusals[0]?.id ?? 0, at: 0 }).state
    expect(dropped).toMatchObject({ refusals: [], shown: { title: '表' } })
  })
  test('where others wrote under it, it becomes a conflict: nobody writes over what they never saw', () => {
    const theirs = changed(form, [setTitle('他人')])
    const { state } = play(told, fetched(theirs.form, [theirs.change], 1))
    expect(state).toMatchObject({ refusals: [], shown: { title: '他人' }, conflicts: [{ edits: [setTitle('长')] }] })
  })
  test('a form that a colleague has submitted meanwhile refuses all; each edit stays', () => {
    const all: Answer = {
      kind: 'rejected',
      problems: [{ editIndex: null, code: 'WRONG_STATUS', place: null, message: '已提交' }],
    }
    const { state } = play(call, answered('edit-400', all))
    expect(state.refusals.map(({ edit, code }) => [edit, code])).toEqual([
      [setTitle('长'), 'WRONG_STATUS'],
      [setGoal('好'), 'WRONG_STATUS'],
    ])
    expect(savedState(state)).toEqual({ kind: 'refused', count: 2 })
  })
  test('one fault of mine does not hold up the rest of a call', () => {
    const { state, effects } = play(fresh, edited(0, setTitle('x'.repeat(201)), setGoal('好')), tick(400))
    expect(effects.at(-1)).toMatchObject({ call: { edits: [setGoal('好')] } })
    expect(state.refusals).toMatchObject([{ code: 'TOO_LONG', figures: [201, 200] }])
  })
})

describe('a call that is refused while I went on', () => {
  const closed: Answer = {
    kind: 'rejected',
    problems: [{ editIndex: null, code: 'WRONG_STATUS', place: null, message: '已提交' }],
  }
  const add: FormEdit = {
    kind: 'add',
    node: blankNode('Indicator', 'n'),
    parent: 's',
    position: { at: 'after', sibling: 'i' },
  }
  const name = (value: string): FormEdit => ({ kind: 'set', of: 'Indicator', id: 'n', field: 'name', value })
  const adding = play(fresh, edited(0, add), tick(400)).state
  test('what I wrote to its place since stands for it, and is shown', () => {
    const after = play(sent, edited(500, setTitle('二')), answered('edit-400', closed)).state
    expect(after).toMatchObject({ waiting: [setTitle('二')], refusals: [], shown: { title: '二' } })
  })
  test('what I wrote into a node that it refused goes into the refused edit, and stays shown', () => {
    const before = play(adding, edited(500, name('甲乙')), answered('edit-400', closed)).state
    const after = play(adding, answered('edit-400', closed), edited(500, name('甲乙'))).state
    for (const state of [before, after]) {
      expect(state).toMatchObject({
        waiting: [],
        refusals: [{ edit: { kind: 'add', node: { content: { name: '甲乙' } } } }],
      })
      expect(findSpot(state.shown, 'n')?.node.content.name).toBe('甲乙')
    }
  })
  test('where I removed the node again nothing is left of it', () => {
    const after = play(
      adding,
      answered('edit-400', closed),
      edited(500, { kind: 'remove', of: 'Indicator', id: 'n' }),
    ).state
    expect(after).toMatchObject({ waiting: [], refusals: [] })
    expect(findSpot(after.shown, 'n')).toBeUndefined()
  })
})
