import { expect, test } from 'vitest'
import { typed } from '../core'
import { step } from './engine'
import { did, happenedTo, momentLater, openedPage } from './page'
import type { PageState } from './page'
import { changed, fetched, form, fresh, kinds, setGoal, setTitle } from './playing'

const newId = () => 'id'

function type(page: PageState, text: string, isComposing: boolean): PageState {
  const tx = typed(page.editor, text, isComposing)
  if (tx === null) throw new Error('nothing can be typed here')
  return did(page, tx, 0).page
}

test('news held back while an input method composed say nothing about a storage that broke off since', () => {
  const theirs = changed(form, [setGoal('他人')])
  const waiting = step(
    { ...fresh, fetching: true },
    { kind: 'edited', edits: [setTitle('我')], clashes: [], at: 0 },
  ).state
  const composing = type(openedPage(waiting), '我们', true)
  const held = happenedTo(composing, fetched(theirs.form, [theirs.change], 1), newId).page
  const broken = happenedTo(held, { kind: 'interrupted', at: 0 }, newId).page
  const ended = type(broken, '我们', false)
  const tick = { kind: 'tick', at: 9_000, editId: 'edit', jitter: 1 } as const
  const first = momentLater(ended, tick, false, newId)
  expect(kinds(first.effects)).toEqual(['fetch'])
  expect(first.page.sync.flight).toBeNull()
})
