import { graphql } from './generated'

/** All that a form is made of: what `readForm` of the model reads. */
export const SheetFormParts = graphql(`
  fragment SheetForm on Form {
    id
    kind
    budgetYear
    status
    round
    revision
    changeId
    changedAt
    changedBy {
      id
      name
    }
    permissions
    style
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
        code
        subcategories {
          id
          name
          code
          indicators {
            id
            name
            target {
              text
              kind
              comparator
              number
              upper
              unit
              per
              deadline
              direction
              canonicalText
              ambiguous
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
