import type { CreateFormInput, FormKind, ProblemCode } from '../graphql/generated/graphql'
import { budgetYearIn } from '../terms/budgetYear'

/** What stands in the dialog of a new form. */
export interface CreateDraft {
  readonly kind: FormKind
  readonly unitId: string
  readonly year: string
  readonly projectName: string
}

export type CreateField = 'unit' | 'year' | 'projectName'

/** The fields that are missing or wrong. */
export function faultsIn(draft: CreateDraft): ReadonlySet<CreateField> {
  const faults = new Set<CreateField>()
  if (draft.unitId === '') faults.add('unit')
  if (budgetYearIn(draft.year) === undefined) faults.add('year')
  if (draft.kind === 'PROJECT' && draft.projectName.trim() === '') faults.add('projectName')
  return faults
}

/** What to send; undefined while something is missing or wrong. */
export function inputOf(draft: CreateDraft): Omit<CreateFormInput, 'editId'> | undefined {
  const budgetYear = budgetYearIn(draft.year)
  if (budgetYear === undefined || faultsIn(draft).size > 0) return undefined
  const common = { unitId: draft.unitId, budgetYear, kind: draft.kind }
  return draft.kind === 'PROJECT' ? { ...common, projectName: draft.projectName.trim() } : common
}

/** The field at which the server's refusal is shown; undefined: above all fields. */
export function fieldOf(code: ProblemCode, kind: FormKind): CreateField | undefined {
  if (code === 'UNKNOWN_UNIT') return 'unit'
  if (code === 'IDENTITY_TAKEN') return kind === 'PROJECT' ? 'projectName' : 'year'
  if (code === 'TOO_LONG' || code === 'BAD_VALUE') return kind === 'PROJECT' ? 'projectName' : undefined
  return undefined
}
