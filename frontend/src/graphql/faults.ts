import type { CombinedError } from 'urql'

/** The server's own words about what went wrong; undefined where nothing but the network speaks. */
export function serverWords(error: CombinedError): string | undefined {
  return error.graphQLErrors[0]?.message
}
