import { graphql } from '../graphql/generated'

export const FormsPageQuery = graphql(`
  query FormsPage($filter: FormFilter, $orderBy: FormOrder, $first: Int, $after: String) {
    forms(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes {
        ...FormRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`)

export const FormsViewer = graphql(`
  query FormsViewer {
    viewer {
      permissions
      grants {
        role
        unit {
          id
          name
        }
      }
    }
  }
`)

export const WritableUnits = graphql(`
  query WritableUnits {
    units {
      id
      code
      name
      writable
    }
  }
`)

export const CreateForm = graphql(`
  mutation CreateForm($input: CreateFormInput!) {
    createForm(input: $input) {
      __typename
      ... on FormChanged {
        form {
          id
        }
      }
      ... on FormRejected {
        problems {
          code
          message
          formId
        }
      }
    }
  }
`)

export const DeleteForm = graphql(`
  mutation DeleteForm($input: DeleteFormInput!) {
    deleteForm(input: $input) {
      __typename
      ... on FormRejected {
        problems {
          message
        }
      }
    }
  }
`)
