import { graphql } from '../../graphql/generated'

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
