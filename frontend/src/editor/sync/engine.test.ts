import { describe, expect, test } from 'vitest'
import { valueAt } from '../../model'
import { readBox, writeBox } from './box'
import type { SyncEvent } from './events'
import { savedState } from './saved'
import type { SyncState } from './state'
import {
  answered,
  changed,
  edited,
  fetched,
  form,
  fresh,
  kinds,
  play,
  saved,
  sent,
  setGoal,
  setTitle,
  tick,
} from './playing'
import { boxOf, openedState } from './state'

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
