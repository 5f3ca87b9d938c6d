import { graphql } from '../../graphql/generated'
import type { SheetFormFragment } from '../../graphql/generated/graphql'

/** What the sheet draws: a form's content, and nothing of its way through the offices. */
export const SheetFormParts = graphql(`
  fragment SheetForm on Form {
    __typename
    id
    title
    yearLine
    unitName
    head {
      label
      value
    }
    seal {
      label
      value
    }
    overallGoal
    moneyUnit
    layout {
      rows {
        field
        label
      }
      columns {
        kind
        label
      }
    }
    extra {
      label
      value
    }
    indicatorTree {
      categories {
        id
        name
        subcategories {
          id
          name
          indicators {
            id
            name
            target {
              text
              unit
            }
            weight
            direction
            notes {
              label
              value
            }
          }
        }
      }
    }
    ... on DepartmentForm {
      tasks {
        id
        name
        content
        budget {
          total
          fiscalAppropriation
          otherFunds
        }
      }
      statedTotal {
        label
        total
        fiscalAppropriation
        otherFunds
      }
      computedTotal {
        total
        fiscalAppropriation
        otherFunds
      }
    }
    ... on ProjectForm {
      projectName
      projectCode
      supervisingDepartment {
        code
        name
      }
      source
      period
      funds {
        annualTotal
        fiscalAppropriation
        carriedOver
        otherFunds
      }
    }
  }
`)

export type SheetForm = SheetFormFragment
export type DepartmentSheet = Extract<SheetForm, { __typename: 'DepartmentForm' }>
export type ProjectSheet = Extract<SheetForm, { __typename: 'ProjectForm' }>
export type SheetTree = SheetForm['indicatorTree']
export type SheetCategory = SheetTree['categories'][number]
export type SheetSubcategory = SheetCategory['subcategories'][number]
export type SheetIndicator = SheetSubcategory['indicators'][number]
export type SheetTask = DepartmentSheet['tasks'][number]
