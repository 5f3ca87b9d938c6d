import { graphql } from '../graphql/generated'
import type { FormRowFragment, FormStatus } from '../graphql/generated/graphql'
import { statuses } from '../terms/statuses'

export const FormRow = graphql(`
  fragment FormRow on Form {
    __typename
    id
    kind
    budgetYear
    title
    unitName
    unit {
      id
      name
    }
    status
    revision
    changedAt
    changedBy {
      id
      name
    }
    permissions
    ... on DepartmentForm {
      statedTotal {
        total
      }
      computedTotal {
        total
      }
    }
    ... on ProjectForm {
      projectName
      funds {
        annualTotal
      }
    }
  }
`)

/** What a form is called in a list: a project by its name, a department form by its title. */
export function nameOf(form: FormRowFragment): string {
  return form.__typename === 'ProjectForm' ? form.projectName : form.title
}

/** The amount of a form in 万元: what the paper states, else what was computed. */
export function amountOf(form: FormRowFragment): string | null {
  if (form.__typename === 'ProjectForm') return form.funds.annualTotal
  return form.statedTotal?.total ?? form.computedTotal.total
}

export interface YearGroup {
  readonly year: number
  readonly forms: readonly FormRowFragment[]
  /** How many stand in each status, in the order of the way; none left out. */
  readonly byStatus: readonly (readonly [FormStatus, number])[]
}

/** The forms by year, the newest first, each year in the order in which they came. */
export function groupedByYear(forms: readonly FormRowFragment[]): readonly YearGroup[] {
  const years = [...new Set(forms.map((form) => form.budgetYear))].sort((a, b) => b - a)
  return years.map((year) => {
    const ofYear = forms.filter((form) => form.budgetYear === year)
    const byStatus = statuses
      .map((status) => [status, ofYear.filter((form) => form.status === status).length] as const)
      .filter(([, count]) => count > 0)
    return { year, forms: ofYear, byStatus }
  })
}
