import { graphql } from '../../graphql/generated'

export const FormPageQuery = graphql(`
  query FormPage($id: ID!) {
    form(id: $id) {
      id
      unit {
        id
        name
      }
      ...SheetForm
    }
  }
`)

export const FormHistory = graphql(`
  query FormHistory($id: ID!, $first: Int, $after: String) {
    form(id: $id) {
      id
      changes(first: $first, after: $after) {
        nodes {
          revision
          changeId
          by {
            id
            name
          }
          at
          kind
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
`)

export const FormChangedLive = graphql(`
  subscription FormChangedLive($formId: ID!, $sinceRevision: Int) {
    formChanged(formId: $formId, sinceRevision: $sinceRevision) {
      __typename
      ... on FormChangedEvent {
        revision
        changeId
      }
      ... on FormGone {
        formId
      }
    }
  }
`)
