import { getOperationAST, OperationTypeNode, print } from 'graphql'
import { createClient as createEventClient } from 'graphql-sse'
import type { Client, CombinedError, OperationResult } from 'urql'
import { isSignedOut } from '../../graphql/client'
import { pageHeaders } from '../../graphql/xsrf'
import { REQUEST_MS } from './limits'
import type { Reply, Wire } from './transport'

/** Faults after which the same request may well succeed. */
const passing = new Set(['TIMEOUT', 'UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL'])

/** The way to the server by the page's GraphQL client, and by server-sent events. */
export function browserWire(client: Client): Wire {
  return {
    async request(document, variables) {
      const context = {
        requestPolicy: 'network-only',
        fetchOptions: { headers: pageHeaders(), signal: AbortSignal.timeout(REQUEST_MS) },
      } as const
      const isMutation = getOperationAST(document)?.operation === OperationTypeNode.MUTATION
      const sent = isMutation
        ? client.mutation<unknown>(document, variables, context)
        : client.query<unknown>(document, variables, context)
      return replyOf(await sent.toPromise())
    },
    subscribe(document, variables, { data, sign, ended }) {
      const events = createEventClient({ url: '/graphql', headers: pageHeaders, fetchFn: heard(sign) })
      const end = events.subscribe(
        { query: print(document), variables },
        { next: (result) => data(result.data), error: ended, complete: ended },
      )
      return () => {
        end()
        events.dispose()
      }
    },
  }
}

function replyOf({ data, error }: OperationResult<unknown>): Reply {
  if (error === undefined) return { kind: 'data', data }
  if (isSignedOut(error)) return { kind: 'signedOut' }
  const fault = error.graphQLErrors[0]
  const code = fault?.extensions['code']
  if (fault === undefined || typeof code !== 'string' || passing.has(code)) {
    return { kind: 'unknown', retryAfterMs: retryAfterMs(error) }
  }
  return { kind: 'refused', code, message: fault.message }
}

function retryAfterMs(error: CombinedError): number {
  const response: unknown = error.response
  const seconds = response instanceof Response ? Number(response.headers.get('Retry-After')) : 0
  return Number.isFinite(seconds) ? seconds * 1_000 : 0
}

/** Like `fetch`, and tells of every piece that arrives: a ping of the event stream is a sign of life, though no event. */
function heard(sign: () => void) {
  return async (...args: Parameters<typeof fetch>): Promise<Response> => {
    const response = await fetch(...args)
    if (response.body === null) return response
    const listening = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        sign()
        controller.enqueue(piece)
      },
    })
    return new Response(response.body.pipeThrough(listening), response)
  }
}
