import type { Editing } from '../core'
import type { SyncState } from './state'

/** What the page says of saving: 已保存, 保存中, 未保存（离线，将自动重试）, n 处待选择 … The first that holds. */
export type SavedState =
  | { readonly kind: 'signIn' }
  /** Off line; retried by itself. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'conflict'; readonly count: number }
  | { readonly kind: 'refused'; readonly count: number }
  /** What stands in a cell can't be kept as it is. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'saving' }
  /** `at` in ms; null: nothing was changed here yet. */
  | { readonly kind: 'saved'; readonly at: number | null }

/** What of my edits, and of what stands in the cell that I edit, is not on the server. */
export function savedState(state: SyncState, editing: Editing | null = null): SavedState {
  const { flight, waiting, conflicts, refusals, link } = state
  const isOpen = waiting.length > 0 || (flight !== null && flight.stage !== 'saved')
  if (state.signedOut) return { kind: 'signIn' }
  if (isOpen && link.kind === 'down') return { kind: 'unsaved' }
  if (conflicts.length > 0) return { kind: 'conflict', count: conflicts.length }
  if (refusals.length > 0) return { kind: 'refused', count: refusals.length }
  const isTyped = editing !== null && editing.text !== editing.before
  if (isTyped && editing.problem !== null) return { kind: 'unfinished' }
  return isOpen || isTyped ? { kind: 'saving' } : { kind: 'saved', at: state.savedAt }
}
