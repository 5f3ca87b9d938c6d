import type { AcceptAction, AcceptFormInput, DoubtSeverity, FormAction } from '../graphql/generated/graphql'
import { budgetYearIn } from '../terms/budgetYear'

/** What a decision about a form of an import looks at. */
export interface Candidate {
  readonly index: number
  readonly unit: { readonly id: string } | null
  readonly doubts: readonly {
    readonly severity: DoubtSeverity
    readonly place: { readonly nodeId: string | null; readonly field: string | null }
  }[]
  /** The form of the same identity that is there already. */
  readonly existing: Counterpart | null
  /** One with a similar name. */
  readonly similar: Counterpart | null
}

export interface Counterpart {
  readonly id: string
  readonly revision: number
  readonly permissions: readonly FormAction[]
}

/** What the person decided for a form. Unit and year count only where the paper does not say them. */
export interface Decision {
  readonly action: AcceptAction
  readonly unitId: string
  readonly year: string
}

const unitFields: readonly (string | null)[] = ['unit', 'unitId', 'unitName', 'implementingUnit']
const yearFields: readonly (string | null)[] = ['budgetYear', 'yearLine']

const isBlocking = (doubt: Candidate['doubts'][number]) => doubt.severity === 'BLOCKING'
const isAbout = (fields: readonly (string | null)[]) => (doubt: Candidate['doubts'][number]) =>
  doubt.place.nodeId === null && fields.includes(doubt.place.field)

/** Whether the person has to say the unit. */
export function needsUnit(candidate: Candidate): boolean {
  return candidate.unit === null
}

/** Whether the person has to say the year: the paper has none. */
export function needsYear(candidate: Candidate): boolean {
  return candidate.doubts.filter(isBlocking).some(isAbout(yearFields))
}

/** Whether the form can't be stored, whatever the person decides. */
export function isRefused(candidate: Candidate): boolean {
  return candidate.doubts
    .filter(isBlocking)
    .some((doubt) => !isAbout(yearFields)(doubt) && !(needsUnit(candidate) && isAbout(unitFields)(doubt)))
}

/** The form that REPLACE would change; null where there is none, or none that this person may change. */
export function replaceable({ existing, similar }: Candidate): Counterpart | null {
  const counterpart = existing ?? similar
  return counterpart?.permissions.includes('EDIT') === true ? counterpart : null
}

/** What can be done with a form: one that is there already is no second time created. */
export function actionsFor(candidate: Candidate): readonly AcceptAction[] {
  if (isRefused(candidate)) return ['SKIP']
  const create = candidate.existing === null ? (['CREATE'] as const) : []
  const replace = replaceable(candidate) === null ? [] : (['REPLACE'] as const)
  return [...create, ...replace, 'SKIP']
}

/** What is proposed: the first of what can be done. A form with a similar name is a new form until the person says otherwise. */
export function proposed(candidate: Candidate, unitId: string): Decision {
  return { action: actionsFor(candidate)[0] ?? 'SKIP', unitId, year: '' }
}

/** Whether nothing is missing for the decision. */
export function isComplete(candidate: Candidate, decision: Decision): boolean {
  if (decision.action === 'SKIP') return true
  if (needsUnit(candidate) && decision.unitId === '') return false
  return !needsYear(candidate) || budgetYearIn(decision.year) !== undefined
}

/** The decision as the server takes it. */
export function inputOf(candidate: Candidate, decision: Decision): AcceptFormInput {
  const { index } = candidate
  if (decision.action === 'SKIP') return { index, action: 'SKIP' }
  const budgetYear = needsYear(candidate) ? budgetYearIn(decision.year) : undefined
  const target = decision.action === 'REPLACE' ? replaceable(candidate) : null
  return {
    index,
    action: decision.action,
    ...(needsUnit(candidate) ? { unitId: decision.unitId } : {}),
    ...(budgetYear === undefined ? {} : { budgetYear }),
    ...(target === null ? {} : { replaces: { formId: target.id, revision: target.revision } }),
  }
}
