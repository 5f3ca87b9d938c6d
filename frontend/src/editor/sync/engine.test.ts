import { describe, expect, test } from 'vitest'
import type { Change, Conflict, Form, FormEdit } from '../../model'
import { applyEdits, inverseOfAll, readForm, valueAt } from '../../model'
import { readBox, writeBox } from './box'
import { step } from './engine'
import type { Answer, Effect, SyncEvent } from './events'
import { savedState } from './saved'
import type { SyncState } from './state'
import { boxOf, openedState } from './state'

const form = readForm({
  kind: 'DEPARTMENT',
  permissions: ['EDIT'],
  title: '表',
  changeId: 'c1',
  overallGoal: '保障运转。',
  indicatorTree: {
    categories: [
      { id: 'c', name: '产出', subcategories: [{ id: 's', name: '数量', indicators: [{ id: 'i', name: '甲' }] }] },
    ],
  },
})
const setTitle = (value: string): FormEdit => ({ kind: 'setForm', field: 'title', value })
const setGoal = (value: string): FormEdit => ({ kind: 'setForm', field: 'overallGoal', value })
const fresh = openedState({ form, changes: [], since: 1, epoch: 'e', userId: 'p1', box: null, at: 0 })

/** A change that somebody made on a form, and the form after it. */
function changed(before: Form, edits: readonly FormEdit[], by = 'p2'): { form: Form; change: Change } {
  const revision = before.revision + 1
  const changeId = `c${revision}`
  const inverse = inverseOfAll(before, edits)
  return {
    form: { ...applyEdits(before, edits), revision, changeId },
    change: { revision, changeId, by: { id: by, name: by }, at: '2024-10-01T08:00:00Z', edits, inverse },
  }
}

/** Plays events one after the other and gathers what was to be done. */
function play(state: SyncState, ...events: readonly SyncEvent[]): { state: SyncState; effects: readonly Effect[] } {
  return events.reduce<{ state: SyncState; effects: readonly Effect[] }>(
    (so, event) => {
      const next = step(so.state, event)
      return { state: next.state, effects: [...so.effects, ...next.effects] }
    },
    { state, effects: [] },
  )
}

const edited = (at: number, ...edits: readonly FormEdit[]): SyncEvent => ({ kind: 'edited', edits, clashes: [], at })
const tick = (at: number, editId = `edit-${at}`): SyncEvent => ({ kind: 'tick', at, editId, jitter: 1 })
const answered = (editId: string, answer: Answer, at = 0): SyncEvent => ({ kind: 'answered', editId, answer, at })
const saved = (result: { form: Form; change: Change }): Answer => ({
  kind: 'changed',
  ...result.change,
  form: result.form,
})
const fetched = (now: Form, changes: readonly Change[], since: number): SyncEvent => ({
  kind: 'fetched',
  form: now,
  changes,
  since,
  epoch: 'e',
  at: 0,
})
const clashOn = ({ change }: { change: Change }): Conflict => ({
  editIndex: 0,
  place: { nodeId: null, field: 'title' },
  base: '表',
  now: '他人',
  by: change.by,
  at: change.at,
  revision: change.revision,
})
const kinds = (effects: readonly Effect[]) => effects.map(({ kind }) => kind)
const sent = play(fresh, edited(0, setTitle('一')), tick(400)).state

describe('sending', () => {
  test('what is typed is written down at once and sent within a second of the last keystroke', () => {
    const typing = play(fresh, edited(0, setTitle('一')), tick(100), edited(200, setTitle('一二')), tick(400))
    expect(kinds(typing.effects)).toEqual(['store', 'store'])
    expect(savedState(typing.state)).toEqual({ kind: 'saving' })
    const done = play(typing.state, tick(500, 'e1'))
    expect(kinds(done.effects)).toEqual(['store', 'send'])
    expect(done.effects.at(-1)).toMatchObject({ call: { editId: 'e1', baseRevision: 1, edits: [setTitle('一二')] } })
  })
  test('who never pauses is saved all the same', () => {
    const typing = Array.from({ length: 40 }, (_, i) => [edited(i * 100, setTitle(`${i}`)), tick(i * 100)]).flat()
    expect(kinds(play(fresh, ...typing).effects)).toContain('send')
  })
  test('one call is on its way; what is typed meanwhile waits, merged, on the form that came back', () => {
    const more = play(sent, edited(500, setGoal('二')), edited(600, setGoal('三')), tick(2000))
    expect(kinds(more.effects)).toEqual(['store', 'store'])
    const next = play(more.state, answered('edit-400', saved(changed(form, [setTitle('一')], 'p1'))), tick(2100, 'e2'))
    expect(next.effects.at(-1)).toMatchObject({
      kind: 'send',
      call: { editId: 'e2', baseRevision: 2, edits: [setGoal('三')] },
    })
  })
  test('a call whose outcome is unknown is repeated under its id, after a question whether the storage is the same', () => {
    const lost = play(sent, { kind: 'failed', editId: 'edit-400', at: 500, retryAfterMs: 0 })
    expect(savedState(lost.state)).toEqual({ kind: 'unsaved' })
    expect(play(lost.state, tick(900)).effects).toEqual([])
    const again = play(lost.state, tick(1000), fetched(form, [], 1), tick(1100))
    expect(again.effects).toMatchObject([
      { kind: 'fetch' },
      { kind: 'send', call: { editId: 'edit-400', baseRevision: 1 } },
    ])
  })
  test('waits grow, are spread by chance, and end when the browser is on line again', () => {
    const failed: SyncEvent = { kind: 'failed', editId: null, at: 0, retryAfterMs: 0 }
    let state: SyncState = { ...fresh, mustFetch: true }
    const waits = Array.from({ length: 10 }, () => {
      state = play(
        { ...state, link: state.link.kind === 'up' ? state.link : { ...state.link, until: 0 } },
        tick(0),
        failed,
      ).state
      return state.link.kind === 'down' ? state.link.until : 0
    })
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000, 30000])
    expect(kinds(play(state, { kind: 'online', at: 5 }, tick(5)).effects)).toEqual(['fetch'])
  })
  test('an answer with what others did too is only built upon once that is fetched', () => {
    const theirs = changed(form, [setGoal('他人')])
    const mine = changed(theirs.form, [setTitle('一')], 'p1')
    const waiting = play(sent, edited(500, setGoal('我')), answered('edit-400', saved(mine)), tick(2000))
    expect(kinds(waiting.effects)).toEqual(['store', 'fetch'])
    const told = play(waiting.state, fetched(mine.form, [theirs.change, mine.change], 1))
    expect(told.state.conflicts).toMatchObject([
      { edits: [setGoal('我')], clashes: [{ base: '保障运转。', now: '他人', revision: 2 }] },
    ])
    expect(told.effects).toMatchObject([{ kind: 'store' }, { kind: 'heard', others: [{ revision: 2 }] }])
    expect(savedState(told.state)).toEqual({ kind: 'conflict', count: 1 })
  })
})

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

describe('interruptions', () => {
  test('a session that ends keeps the edits; after signing in again they are sent', () => {
    const ended = play(sent, { kind: 'signedOut', at: 500 }, tick(9000))
    expect(savedState(ended.state)).toEqual({ kind: 'signIn' })
    expect(ended.effects).toEqual([])
    const back = play(
      ended.state,
      { kind: 'signedIn', userId: 'p1', at: 9000 },
      tick(9100),
      fetched(form, [], 1),
      tick(9200),
    )
    expect(back.effects.at(-1)).toMatchObject({ kind: 'send', call: { editId: 'edit-400' } })
  })
  test('another person gets a page of their own', () => {
    expect(play(sent, { kind: 'signedIn', userId: 'p9', at: 0 }, tick(9000)).effects).toMatchObject([
      { kind: 'reload' },
    ])
  })
  test('after a reload the same call goes out under the same id, and what waited is shown', () => {
    const before = play(sent, edited(500, setGoal('二'))).state
    const box = readBox(JSON.parse(JSON.stringify(writeBox(boxOf(before) ?? { ...emptyBox }))))
    const theirs = changed(form, [{ kind: 'set', of: 'Indicator', id: 'i', field: 'name', value: '他人' }])
    const after = openedState({
      form: theirs.form,
      changes: [theirs.change],
      since: 1,
      epoch: 'e',
      userId: 'p1',
      box,
      at: 0,
    })
    expect([after.shown.title, after.shown.overallGoal]).toEqual(['一', '二'])
    expect(play(after, tick(0)).effects.at(-1)).toMatchObject({
      kind: 'send',
      call: { editId: 'edit-400', baseRevision: 1 },
    })
  })
  test('a storage that was restored from a backup: the page starts anew, and edits from before are kept aside', () => {
    const other: SyncEvent = { kind: 'fetched', form, changes: [], since: 1, epoch: 'other', at: 0 }
    expect(play(sent, { kind: 'interrupted', at: 0 }, other, tick(9000)).effects).toMatchObject([{ kind: 'reload' }])
    const after = openedState({ form, changes: [], since: 1, epoch: 'other', userId: 'p1', box: boxOf(sent), at: 0 })
    expect(after).toMatchObject({ flight: null, refusals: [{ edit: setTitle('一'), code: 'RESTORED' }] })
    expect(valueAt(after.shown, { nodeId: null, field: 'title' })).toBe('表')
  })
  test('after a broken event stream nothing is sent before the epoch is known', () => {
    const broken = play(fresh, edited(0, setTitle('一')), { kind: 'interrupted', at: 100 }, tick(9000))
    expect(kinds(broken.effects)).toEqual(['store', 'fetch'])
  })
  test('a form that is gone stops the page; nothing that was typed is thrown away', () => {
    const { state } = play(sent, { kind: 'gone', at: 0 }, tick(9000))
    expect(state).toMatchObject({ stopped: 'gone', refusals: [{ edit: setTitle('一') }] })
  })
  test('without a sign of the event stream for 20 s revisions are asked for each 3 s', () => {
    const silent = play(fresh, tick(19_900), tick(20_000), tick(21_000), tick(23_000))
    expect(kinds(silent.effects)).toEqual(['poll', 'poll'])
    const heard = play(silent.state, { kind: 'noticed', revision: null, at: 24_000 }, tick(27_000))
    expect(heard.effects).toEqual([])
    expect(kinds(play(silent.state, { kind: 'polled', revision: 2, epoch: 'e', at: 0 }, tick(23_100)).effects)).toEqual(
      ['fetch'],
    )
  })
})

const emptyBox = { epoch: '', revision: 0, flight: null, waiting: [], conflicts: [], refusals: [] }
