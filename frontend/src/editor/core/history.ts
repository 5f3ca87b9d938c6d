import type { Change, Form, FormEdit } from '../../model'
import { decide, requestOf } from '../../model'
import type { Clash, History, Step, Transaction } from './state'

/** The most steps that can be undone. */
export const HISTORY_STEPS = 200

export const NO_HISTORY: History = { done: [], undone: [], others: [], forgotten: 0 }

interface Happened {
  readonly tx: Transaction
  readonly inverse: readonly FormEdit[]
  readonly after: Form
}

/** The history after a transaction. */
export function recorded(history: History, { tx, inverse, after }: Happened): History {
  const { done, undone } = history
  const step: Step = { back: inverse, after, heard: history.forgotten + history.others.length, group: tx.group }
  switch (tx.origin) {
    case 'undo':
      return { ...history, done: done.slice(0, -1), undone: tx.edits.length === 0 ? undone : [...undone, step] }
    case 'redo':
      return { ...history, done: tx.edits.length === 0 ? done : [...done, step], undone: undone.slice(0, -1) }
    case 'cancel':
      return { ...history, done: done.slice(0, -1) }
    case 'select':
    case 'type':
    case 'draft':
    case 'insert':
    case 'move':
    case 'remove':
      return tx.edits.length === 0 ? history : { ...history, done: withStep(done, step), undone: [] }
  }
}

function withStep(done: readonly Step[], step: Step): readonly Step[] {
  const last = done.at(-1)
  const isOneStep = last !== undefined && step.group !== null && last.group === step.group && last.heard === step.heard
  if (!isOneStep) {
    return [...done, step].slice(-HISTORY_STEPS)
  }
  return [...done.slice(0, -1), { ...step, back: [...step.back, ...last.back] }]
}

/** The history after others changed the form. */
export function overheard(history: History, changes: readonly Change[]): History {
  if (changes.length === 0) return history
  const steps = [...history.done, ...history.undone]
  const all = [...history.others, ...changes]
  const oldest = Math.min(history.forgotten + all.length, ...steps.map((step) => step.heard))
  return { ...history, others: all.slice(oldest - history.forgotten), forgotten: oldest }
}

/** What taking back the newest step comes to: edits that can be made now, or a clash with what others did since. */
export interface TakenBack {
  readonly edits: readonly FormEdit[]
  readonly clashes: readonly Clash[]
}

/** What undoing does; null if there is nothing to undo. */
export function undoing(history: History, now: Form): TakenBack | null {
  return takingBack(history, history.done.at(-1), now)
}

/** What redoing does; null if there is nothing to redo. */
export function redoing(history: History, now: Form): TakenBack | null {
  return takingBack(history, history.undone.at(-1), now)
}

/** Whether the newest step belongs to this group. */
export function isNewest(history: History, group: number): boolean {
  return history.done.at(-1)?.group === group
}

function takingBack(history: History, step: Step | undefined, now: Form): TakenBack | null {
  if (step === undefined) return null
  const since = history.others.slice(step.heard - history.forgotten)
  const decision = decide(step.after, now, since, requestOf(step.back))
  switch (decision.kind) {
    case 'apply':
      return { edits: decision.edits, clashes: [] }
    case 'conflict':
      return { edits: [], clashes: [{ edits: step.back, conflicts: decision.conflicts }] }
    case 'rejected':
      return { edits: [], clashes: [] }
  }
}
