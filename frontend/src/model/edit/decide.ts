import type { Form } from '../form'
import { sameJson } from '../json'
import type { Change } from './change'
import type { Step } from './deciding'
import { Deciding } from './deciding'
import type { FormEdit } from './edit'
import type { Conflict } from './past'
import { pastOf } from './past'
import type { NewNode, Problem } from './outcome'

/** The most edits of one call. Source: api.md, section 3. */
export const MAX_EDITS = 4_000

/** The most nodes of a form. Source: api.md, section 7. */
export const MAX_NODES = 2_000

/** The edits of one call, each with the index of the API edit that it comes from, and what of the call could not be read. */
export interface EditRequest {
  readonly steps: readonly Step[]
  readonly unreadable: readonly Problem[]
}

/** What is to be done about a call: apply it whole (`edits` without what changes nothing), or nothing of it. */
export type Decision =
  | {
      readonly kind: 'apply'
      readonly form: Form
      readonly edits: readonly FormEdit[]
      readonly inverse: readonly FormEdit[]
      readonly newNodes: readonly NewNode[]
    }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] }

/** A call of our own making: each edit is one of the API's. */
export function requestOf(edits: readonly FormEdit[]): EditRequest {
  return { steps: edits.map((edit, editIndex) => ({ editIndex, edit })), unreadable: [] }
}

/**
 * Decides on a call: pure, the same here and on the server.
 *
 * @param base the form that the caller saw
 * @param now the form as it is
 * @param since what others changed after `base`, oldest first, up to `now`
 */
export function decide(base: Form, now: Form, since: readonly Change[], request: EditRequest): Decision {
  if (request.unreadable.length > 0) return { kind: 'rejected', problems: request.unreadable }
  if (request.steps.length > MAX_EDITS) return { kind: 'rejected', problems: [tooMany(request.steps.length)] }
  const deciding = new Deciding(pastOf(base, now, since), MAX_NODES)
  for (const step of request.steps) deciding.take(step)
  if (deciding.problems.length > 0) return { kind: 'rejected', problems: deciding.problems }
  if (deciding.conflicts.length > 0) return { kind: 'conflict', conflicts: deciding.conflicts }
  const { working: form, done: edits, newNodes } = deciding
  return sameJson(form, now)
    ? { kind: 'apply', form: now, edits: [], inverse: [], newNodes: [] }
    : { kind: 'apply', form, edits, inverse: deciding.inverse(), newNodes }
}

/** Edits sorted by what becomes of each: those that can be applied, together, and those that can't, each with the reasons. */
export interface Sifted {
  /** The form with `edits` applied. */
  readonly form: Form
  /** What can be applied to `now`, in order, without what changes nothing. */
  readonly edits: readonly FormEdit[]
  readonly conflicting: readonly { readonly edit: FormEdit; readonly conflicts: readonly Conflict[] }[]
  readonly refused: readonly { readonly edit: FormEdit; readonly problems: readonly Problem[] }[]
}

/** Decides on each edit by itself, as `decide` does on a whole call: what waits on a page must not be lost for one that clashes. */
export function sift(base: Form, now: Form, since: readonly Change[], edits: readonly FormEdit[]): Sifted {
  const deciding = new Deciding(pastOf(base, now, since), MAX_NODES)
  edits.forEach((edit, editIndex) => deciding.take({ editIndex, edit }))
  const conflicting: { edit: FormEdit; conflicts: readonly Conflict[] }[] = []
  const refused: { edit: FormEdit; problems: readonly Problem[] }[] = []
  edits.forEach((edit, editIndex) => {
    const conflicts = deciding.conflicts.filter((conflict) => conflict.editIndex === editIndex)
    const problems = deciding.problems.filter((problem) => problem.editIndex === editIndex)
    if (problems.length > 0) refused.push({ edit, problems })
    else if (conflicts.length > 0) conflicting.push({ edit, conflicts })
  })
  return { form: deciding.working, edits: deciding.done, conflicting, refused }
}

function tooMany(count: number): Problem {
  return {
    editIndex: null,
    code: 'TOO_LARGE',
    place: null,
    message: 'problem.too-many-edits',
    figures: [count, MAX_EDITS],
  }
}
