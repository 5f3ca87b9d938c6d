import type { Change, Conflict, Form, FormEdit } from '../../model'
import { applyEdits, inverseOfAll, readForm } from '../../model'
import { step } from './engine'
import type { Answer, Effect, SyncEvent } from './events'
import type { SyncState } from './state'
import { openedState } from './state'

/** A small form, for tests of the engine. */
export const form = readForm({
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
export const setTitle = (value: string): FormEdit => ({ kind: 'setForm', field: 'title', value })
export const setGoal = (value: string): FormEdit => ({ kind: 'setForm', field: 'overallGoal', value })
export const fresh = openedState({ form, changes: [], since: 1, epoch: 'e', userId: 'p1', box: null, at: 0 })

/** A change that somebody made on a form, and the form after it. */
export function changed(before: Form, edits: readonly FormEdit[], by = 'p2'): { form: Form; change: Change } {
  const revision = before.revision + 1
  const changeId = `c${revision}`
  const inverse = inverseOfAll(before, edits)
  return {
    form: { ...applyEdits(before, edits), revision, changeId },
    change: { revision, changeId, by: { id: by, name: by }, at: '2024-10-01T08:00:00Z', edits, inverse },
  }
}

/** Plays events one after the other and gathers what was to be done. */
export function play(
  state: SyncState,
  ...events: readonly SyncEvent[]
): { state: SyncState; effects: readonly Effect[] } {
  return events.reduce<{ state: SyncState; effects: readonly Effect[] }>(
    (so, event) => {
      const next = step(so.state, event)
      return { state: next.state, effects: [...so.effects, ...next.effects] }
    },
    { state, effects: [] },
  )
}

export const edited = (at: number, ...edits: readonly FormEdit[]): SyncEvent => ({
  kind: 'edited',
  edits,
  clashes: [],
  at,
})
export const tick = (at: number, editId = `edit-${at}`): SyncEvent => ({ kind: 'tick', at, editId, jitter: 1 })
export const answered = (editId: string, answer: Answer, at = 0): SyncEvent => ({
  kind: 'answered',
  editId,
  answer,
  at,
})
export const saved = (result: { form: Form; change: Change }): Answer => ({
  kind: 'changed',
  ...result.change,
  form: result.form,
})
export const fetched = (now: Form, changes: readonly Change[], since: number): SyncEvent => ({
  kind: 'fetched',
  form: now,
  changes,
  since,
  epoch: 'e',
  at: 0,
})
export const clashOn = ({ change }: { change: Change }): Conflict => ({
  editIndex: 0,
  place: { nodeId: null, field: 'title' },
  base: '表',
  now: '他人',
  by: change.by,
  at: change.at,
  revision: change.revision,
})
export const kinds = (effects: readonly Effect[]) => effects.map(({ kind }) => kind)

/** A title was sent, and nothing heard of it yet. */
export const sent = play(fresh, edited(0, setTitle('一')), tick(400)).state
