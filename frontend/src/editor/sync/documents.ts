import { graphql } from '../../graphql/generated'

/** A page of a form's history. */
export const CHANGES = graphql(`
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
`)

/** The form as it is now, and a page of its history, newest first. */
export const FETCH = graphql(`
  query FormSince($formId: ID!, $first: Int!) {
    viewer {
      epoch
    }
    form(id: $formId) {
      ...SheetForm
      changes(first: $first) {
        ...Changes
      }
    }
  }
`)

/** Further pages of the history, older ones. */
export const OLDER = graphql(`
  query OlderChanges($formId: ID!, $after: String!) {
    form(id: $formId) {
      changes(first: 200, after: $after) {
        ...Changes
      }
    }
  }
`)

/** The newest revision alone. */
export const POLL = graphql(`
  query FormRevision($formId: ID!) {
    viewer {
      epoch
    }
    form(id: $formId) {
      revision
    }
  }
`)

/** Sends edits. */
export const EDIT = graphql(`
  mutation EditForm($input: EditFormInput!) {
    editForm(input: $input) {
      __typename
      ... on FormChanged {
        revision
        changeId
        form {
          ...SheetForm
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
`)

/** Hears of changes. */
export const WATCH = graphql(`
  subscription FormChanged($formId: ID!) {
    formChanged(formId: $formId) {
      __typename
      ... on FormChangedEvent {
        revision
      }
    }
  }
`)
