import path from 'node:path'

/** The people of the demo that journeys travel as. */
export const people = ['preparer', 'head', 'viewer'] as const

export type Person = (typeof people)[number]

/** The password of all people of the demo. */
export const password = 'yeji-demo'

/** Where the cookies of a person are kept while the journeys run. */
export function cookiesOf(person: Person): string {
  return path.resolve(import.meta.dirname, '../target/journeys-people', `${person}.json`)
}
