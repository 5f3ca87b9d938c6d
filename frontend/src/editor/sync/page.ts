import type { Form } from '../../model'
import type { EditorState, NewId, Transaction } from '../core'
import { applied, editorState, received, saveDraft } from '../core'
import { step } from './engine'
import type { Effect, SyncEvent } from './events'
import type { SyncState } from './state'

/** A page with a form: the editor, and what of it is saved. */
export interface PageState {
  readonly editor: EditorState
  readonly sync: SyncState
  /** News that waits until an input method has ended: what it composes can't be saved, and must not be written over unseen. */
  readonly held: (SyncEvent & { readonly kind: 'fetched' }) | null
}

/** A page and what is to be done. */
export interface PageStep {
  readonly page: PageState
  readonly effects: readonly Effect[]
}

/** A page that has just opened a form. */
export function openedPage(sync: SyncState): PageState {
  return { editor: editorState(sync.shown), sync, held: null }
}

/** The page after something a person did. @param at in ms */
export function did(page: PageState, tx: Transaction, at: number): PageStep {
  const editor = applied(page.editor, tx)
  if (tx.edits.length === 0 && tx.clashes.length === 0) return { page: { ...page, editor }, effects: [] }
  const { state: sync, effects } = step(page.sync, { kind: 'edited', edits: tx.edits, clashes: tx.clashes, at })
  return { page: { ...page, editor: showing(editor, sync.shown, []), sync }, effects }
}

/** The page after something that happened to it. */
export function happenedTo(page: PageState, event: SyncEvent, newId: NewId): PageStep {
  const isComposing = page.editor.editing?.composing === true
  if (event.kind === 'fetched' && isComposing) return { page: { ...page, held: event }, effects: [] }
  // held news are older than the break: they say nothing about the storage that comes behind it
  if (event.kind === 'interrupted') return passedOn({ ...page, held: null }, event)
  if (event.kind !== 'fetched') return passedOn(page, event)
  return afterDraft(page, event.at, newId, (ready) => passedOn(ready, event))
}

/** The page after a moment: a pause in typing saves what is being typed, an ended composition lets news in. */
export function momentLater(
  page: PageState,
  event: SyncEvent & { kind: 'tick' },
  isQuiet: boolean,
  newId: NewId,
): PageStep {
  const { held } = page
  if (held !== null && page.editor.editing?.composing !== true) {
    return happenedTo({ ...page, held: null }, held, newId)
  }
  return isQuiet ? afterDraft(page, event.at, newId, (ready) => passedOn(ready, event)) : passedOn(page, event)
}

/** Saves what is being typed, so that it is decided on like all else, then goes on. */
function afterDraft(page: PageState, at: number, newId: NewId, then: (ready: PageState) => PageStep): PageStep {
  const draft = saveDraft(page.editor, newId)
  if (draft === null) return then(page)
  const first = did(page, draft, at)
  const second = then(first.page)
  return { page: second.page, effects: [...first.effects, ...second.effects] }
}

function passedOn(page: PageState, event: SyncEvent): PageStep {
  const { state: sync, effects } = step(page.sync, event)
  const others = effects.flatMap((effect) => (effect.kind === 'heard' ? effect.others : []))
  return { page: { ...page, editor: showing(page.editor, sync.shown, others), sync }, effects }
}

function showing(editor: EditorState, shown: Form, others: Parameters<typeof received>[2]): EditorState {
  return received(editor, shown, others)
}
