import { graphql } from '../graphql/generated'

export const ImportProgressQuery = graphql(`
  query ImportProgress($id: ID!) {
    import(id: $id) {
      id
      state
      files
      progress {
        done
        total
      }
      problem {
        file
        message
      }
      forms {
        index
      }
    }
  }
`)

export const DiscardImport = graphql(`
  mutation DiscardImport($input: DiscardImportInput!) {
    discardImport(input: $input) {
      id
      state
    }
  }
`)

export const CounterpartParts = graphql(`
  fragment Counterpart on Form {
    __typename
    id
    status
    revision
    changedAt
    changedBy {
      id
      name
    }
    permissions
    ...SheetForm
  }
`)

export const ImportedFormParts = graphql(`
  fragment ImportedForm on ImportedForm {
    index
    file
    unit {
      id
      code
      name
    }
    doubts {
      place {
        nodeId
        field
      }
      severity
      sourceText
      message
    }
    form {
      id
      kind
      budgetYear
      ...SheetForm
    }
    existing {
      ...Counterpart
    }
    similar {
      ...Counterpart
    }
  }
`)

export const PreviewQuery = graphql(`
  query Preview($id: ID!) {
    import(id: $id) {
      id
      state
      files
      problem {
        message
      }
      forms {
        ...ImportedForm
      }
    }
  }
`)

export const PreviewUnits = graphql(`
  query PreviewUnits {
    units {
      id
      code
      name
      writable
    }
  }
`)

export const AcceptImport = graphql(`
  mutation AcceptImport($input: AcceptImportInput!) {
    acceptImport(input: $input) {
      forms {
        index
        result {
          __typename
          ... on FormChanged {
            form {
              id
            }
          }
          ... on FormRejected {
            problems {
              message
            }
          }
        }
      }
    }
  }
`)
