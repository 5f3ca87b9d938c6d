import { createClient as createEventClient } from 'graphql-sse'
import {
  cacheExchange,
  Client,
  type CombinedError,
  fetchExchange,
  type ExecutionResult,
  mapExchange,
  subscriptionExchange,
} from 'urql'
import { pageHeaders } from './xsrf'

/** Whether the server no longer knows who asks. */
export function isSignedOut(error: CombinedError): boolean {
  const response: unknown = error.response
  const refused = response instanceof Response && response.status === 401
  return refused || error.graphQLErrors.some((fault) => fault.extensions['code'] === 'UNAUTHENTICATED')
}

/** The page's way to the server. `onSignedOut` is told when an answer says that the session has ended. */
export function createClient(onSignedOut: () => void): Client {
  const events = createEventClient({ url: '/graphql', headers: pageHeaders })
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({ headers: pageHeaders() }),
    exchanges: [
      mapExchange({
        onError(error) {
          if (isSignedOut(error)) onSignedOut()
        },
      }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: events.subscribe<ExecutionResult['data'], Record<string, unknown>>(
              { query: request.query ?? '', variables: { ...request.variables } },
              {
                next: ({ data, errors }) =>
                  sink.next({ data: data ?? null, ...(errors === undefined ? {} : { errors: [...errors] }) }),
                error: sink.error,
                complete: sink.complete,
              },
            ),
          }),
        }),
      }),
    ],
  })
}
