import { expect, test } from 'vitest'
import { readForm } from '../../model'
import type { Box } from './box'
import { EDIT } from './documents'
import type { Locks } from './ownership'
import { own } from './ownership'
import type { World } from './session'
import { FormSession } from './session'
import { openedState } from './state'
import type { Reply } from './transport'
import { fetchForm } from './transport'

const json = {
  __typename: 'DepartmentForm',
  id: 'f1',
  kind: 'DEPARTMENT',
  permissions: ['EDIT'],
  title: '表',
  revision: 1,
  changeId: 'c1',
  indicatorTree: { categories: [] },
}

/** A world in memory; `replies` are given one after the other, `log` says what was done in which order. */
function worldWith(replies: readonly unknown[]): {
  world: World
  log: string[]
  boxes: (Box | null)[]
  time: { at: number }
} {
  const log: string[] = []
  const boxes: (Box | null)[] = []
  const time = { at: 0 }
  let answered = 0
  let made = 0
  const world: World = {
    now: () => time.at,
    newId: () => `id-${(made += 1)}`,
    chance: () => 0.5,
    outbox: {
      read: () => Promise.resolve(null),
      write: async (_, __, box) => {
        await Promise.resolve()
        log.push(box === null ? 'cleared' : 'written down')
        boxes.push(box)
      },
    },
    wire: {
      request: (document): Promise<Reply> => {
        log.push(document === EDIT ? 'sent' : 'asked')
        const data = replies[answered]
        answered += 1
        return Promise.resolve(data === undefined ? { kind: 'unknown', retryAfterMs: 0 } : { kind: 'data', data })
      },
      subscribe: () => () => undefined,
    },
    reload: () => log.push('reloaded'),
    signedOut: () => log.push('signed out'),
  }
  return { world, log, boxes, time }
}

function sessionIn(world: World, ownership: 'mine' | 'elsewhere' = 'mine'): FormSession {
  const opened = { form: readForm(json), changes: [], since: 1, epoch: 'e', userId: 'p1', box: null, at: 0 }
  return new FormSession(world, openedState(opened), ownership)
}

const settle = async () => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve()
}

test('what was typed is written down before it is sent, and the note goes when the answer comes', async () => {
  const changed = {
    __typename: 'FormChanged',
    revision: 2,
    changeId: 'c2',
    form: { ...json, title: '新', revision: 2 },
  }
  const { world, log, time } = worldWith([{ editForm: changed }])
  const session = sessionIn(world)
  session.type('新', false)
  expect(session.press('Enter')).toBe('done')
  time.at = 400
  session.tick()
  await settle()
  expect(log).toEqual(['written down', 'written down', 'sent', 'cleared'])
  expect(session.getSnapshot()).toMatchObject({
    saved: { kind: 'saved', at: 400 },
    editor: { form: { title: '新' } },
    isKept: true,
  })
})

test('a pause in typing saves while the cell stays open', async () => {
  const { world, log, time } = worldWith([])
  const session = sessionIn(world)
  session.type('新', false)
  time.at = 500
  session.tick()
  time.at = 900
  session.tick()
  await settle()
  expect(log).toContain('sent')
  expect(session.getSnapshot()).toMatchObject({ saved: { kind: 'unsaved' }, editor: { editing: { text: '新' } } })
})

test('listeners hear of changes, and the snapshot is the same while nothing changes', () => {
  const { world } = worldWith([])
  const session = sessionIn(world)
  let heard = 0
  const stop = session.subscribe(() => (heard += 1))
  const before = session.getSnapshot()
  session.press('ArrowUp')
  expect(session.getSnapshot()).toBe(before)
  session.press('ArrowDown')
  expect(heard).toBe(1)
  stop()
  session.press('ArrowUp')
  expect(heard).toBe(1)
})

test('a browser that keeps nothing sends all the same, and says so', async () => {
  const { world, log, time } = worldWith([])
  const forgetful = { ...world, outbox: { ...world.outbox, write: () => Promise.reject(new Error('full')) } }
  const session = sessionIn(forgetful)
  session.type('新', false)
  session.press('Enter')
  time.at = 400
  session.tick()
  await settle()
  expect(log).toEqual(['sent'])
  expect(session.getSnapshot().isKept).toBe(false)
})

test('a second tab reads along and edits nothing', () => {
  const { world, log } = worldWith([])
  const session = sessionIn(world, 'elsewhere')
  session.type('新', false)
  session.press('Control+Alt+Enter')
  expect(session.getSnapshot().editor.form.title).toBe('表')
  session.press('ArrowDown')
  expect(session.getSnapshot().editor.selection.row).toBe('yearLine')
  expect(log).toEqual([])
})

test('the first tab owns the outbox, the second takes over when it is closed', async () => {
  const waiting: (() => void)[] = []
  let isHeld = false
  const locks: Locks = {
    async request(_, { ifAvailable }, held) {
      if (isHeld && ifAvailable === true) return held(null)
      if (isHeld) await new Promise<void>((go) => waiting.push(go))
      isHeld = true
      const result = await held({})
      isHeld = false
      waiting.shift()?.()
      return result
    },
  }
  const told: string[] = []
  const first = new AbortController()
  const second = new AbortController()
  void own(locks, 'outbox', (ownership) => told.push(`first ${ownership}`), first.signal)
  void own(locks, 'outbox', (ownership) => told.push(`second ${ownership}`), second.signal)
  await settle()
  expect(told).toEqual(['first mine', 'second elsewhere'])
  first.abort()
  await settle()
  expect(told.at(-1)).toBe('second mine')
  second.abort()
})

test('the history is read back to the revision asked for, over as many pages as it takes, and no further than the form', async () => {
  const change = (revision: number) => ({
    revision,
    changeId: `c${revision}`,
    at: '',
    by: { id: 'p', name: '甲' },
    edits: [],
    inverse: [],
  })
  const page = (revisions: readonly number[], more: boolean) => ({
    nodes: revisions.map(change),
    pageInfo: { hasNextPage: more, endCursor: 'next' },
  })
  const first = { viewer: { epoch: 'e' }, form: { ...json, revision: 5, changes: page([6, 5, 4], true) } }
  const { world } = worldWith([first, { form: { changes: page([3, 2, 1], false) } }])
  const result = await fetchForm(world.wire, 'f1', 2)
  expect(result).toMatchObject({
    kind: 'ok',
    value: { since: 2, epoch: 'e', changes: [{ revision: 3 }, { revision: 4 }, { revision: 5 }] },
  })
})

test('a form that this person may not see is none', async () => {
  const { world } = worldWith([{ viewer: { epoch: 'e' }, form: null }])
  expect(await fetchForm(world.wire, 'f1', null)).toEqual({ kind: 'ok', value: null })
})
