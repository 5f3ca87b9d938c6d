const content = /* GraphQL */ `
  fragment SheetHead on Form {
    __typename
    id
    kind
    budgetYear
    yearLine
    unitName
    title
    status
    round
    revision
    changeId
    changedAt
    changedBy {
      id
      name
    }
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
    style
    permissions
    extra {
      label
      value
    }
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
  }

  fragment SheetTree on Form {
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
            weight
            direction
            notes {
              label
              value
            }
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
          }
        }
      }
    }
  }

  fragment SheetMoney on Form {
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

  fragment Sheet on Form {
    ...SheetHead
    ...SheetTree
    ...SheetMoney
  }
`

/** The form as it is now, and a page of its history, newest first. */
export const FETCH = /* GraphQL */ `
  query FormSince($formId: ID!, $first: Int!) {
    viewer {
      epoch
    }
    form(id: $formId) {
      ...Sheet
      changes(first: $first) {
        ...Changes
      }
    }
  }

  fragment Changes on ChangeConnection {
    nodes {
      revision
      changeId
      at
      by {
        id
        name
      }
      edits
      inverse
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }

  ${content}
`

/** Further pages of the history, older ones. */
export const OLDER = /* GraphQL */ `
  query OlderChanges($formId: ID!, $after: String!) {
    form(id: $formId) {
      changes(first: 200, after: $after) {
        nodes {
          revision
          changeId
          at
          by {
            id
            name
          }
          edits
          inverse
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`

/** The newest revision alone. */
export const POLL = /* GraphQL */ `
  query FormRevision($formId: ID!) {
    viewer {
      epoch
    }
    form(id: $formId) {
      revision
    }
  }
`

/** Sends edits. */
export const EDIT = /* GraphQL */ `
  mutation EditForm($input: EditFormInput!) {
    editForm(input: $input) {
      __typename
      ... on FormChanged {
        revision
        changeId
        form {
          ...Sheet
        }
      }
      ... on FormConflict {
        conflicts {
          editIndex
          place {
            nodeId
            field
          }
          base
          now
          changedBy {
            id
            name
          }
          changedAt
          revision
        }
      }
      ... on FormRejected {
        problems {
          editIndex
          code
          place {
            nodeId
            field
          }
          message
        }
      }
    }
  }

  ${content}
`

/** Hears of changes. */
export const WATCH = /* GraphQL */ `
  subscription FormChanged($formId: ID!) {
    formChanged(formId: $formId) {
      __typename
      ... on FormChangedEvent {
        revision
      }
    }
  }
`
