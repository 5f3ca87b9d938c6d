import type { Change, Conflict, Form, FormEdit, Place } from '../../model'
import type { Clash } from '../core'
import type { Box } from './box'

/** One thing that is wrong with what was sent, in the server's words. */
export interface ServerProblem {
  /** Which edit of the call, from 0; null: the call as a whole. */
  readonly editIndex: number | null
  readonly code: string
  readonly place: Place | null
  readonly message: string
}

/** What the server answers to a call of `editForm`. */
export type Answer =
  | { readonly kind: 'changed'; readonly form: Form | null; readonly revision: number; readonly changeId: string }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'rejected'; readonly problems: readonly ServerProblem[] }

/** A form as it is now, with all that happened to it since a revision. */
export interface Fetched {
  readonly form: Form
  /** Oldest first, up to the form's revision; null: not to be had. */
  readonly changes: readonly Change[] | null
  readonly since: number
  /** Changes when the storage was restored from a backup. */
  readonly epoch: string
}

/** What can happen. `at` is the time in ms. */
export type SyncEvent =
  | {
      readonly kind: 'edited'
      readonly edits: readonly FormEdit[]
      readonly clashes: readonly Clash[]
      readonly at: number
    }
  /** The time, with chance for what starts now: an id for a call, and a figure from 0 to 1 that spreads retries. */
  | { readonly kind: 'tick'; readonly at: number; readonly editId: string; readonly jitter: number }
  | { readonly kind: 'answered'; readonly editId: string; readonly answer: Answer; readonly at: number }
  /** No answer: whether the server got it is unknown. `editId` null: it was no call that failed but a fetch. */
  | { readonly kind: 'failed'; readonly editId: string | null; readonly at: number; readonly retryAfterMs: number }
  | ({ readonly kind: 'fetched'; readonly at: number } & Fetched)
  /** A sign of the event stream, with a revision or without. */
  | { readonly kind: 'noticed'; readonly revision: number | null; readonly at: number }
  | { readonly kind: 'polled'; readonly revision: number; readonly epoch: string; readonly at: number }
  /** The event stream broke off: perhaps the server started anew, and from a backup. Nothing is sent before that is known. */
  | { readonly kind: 'interrupted'; readonly at: number }
  /** The browser says that the network is back. */
  | { readonly kind: 'online'; readonly at: number }
  /** The form is deleted, or no longer to be seen. */
  | { readonly kind: 'gone'; readonly at: number }
  | { readonly kind: 'signedOut'; readonly at: number }
  | { readonly kind: 'signedIn'; readonly userId: string; readonly at: number }
  /** A person chose between two values. */
  | { readonly kind: 'resolved'; readonly record: number; readonly keep: 'mine' | 'theirs'; readonly at: number }
  /** A person lets go of a refused edit, or wants it sent again. */
  | { readonly kind: 'dropped'; readonly record: number; readonly at: number }
  | { readonly kind: 'retried'; readonly record: number; readonly at: number }

/** A call of `editForm`. */
export interface Call {
  readonly editId: string
  readonly baseRevision: number
  readonly edits: readonly FormEdit[]
}

/** What is to be done, in this order. */
export type Effect =
  /** Write down what is not saved, before anything is sent; null: there is nothing. */
  | { readonly kind: 'store'; readonly box: Box | null }
  | { readonly kind: 'send'; readonly call: Call }
  /** Ask for the form with its changes since a revision. */
  | { readonly kind: 'fetch'; readonly since: number }
  /** Ask for the newest revision and the epoch alone. */
  | { readonly kind: 'poll' }
  /** The history passes these changes of others through. */
  | { readonly kind: 'heard'; readonly others: readonly Change[] }
  /** This page must start anew: another person signed in, or the storage was restored from a backup. */
  | { readonly kind: 'reload' }
