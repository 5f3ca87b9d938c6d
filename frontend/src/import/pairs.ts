/** What stands on both sides, or on one of them. */
export interface Pair<T> {
  readonly before: T | undefined
  readonly after: T | undefined
}

/** A name as it is compared: without blanks, punctuation and the difference of full and half width. Source: domain.md, 7.1. */
export function normalized(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Brings together what is the same on both sides, each used once: first what agrees in the first key, then in the next.
 * In the order of `after`; what is only there before comes last.
 */
export function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((one: T) => string)[],
): readonly Pair<T>[] {
  const partners = new Map<T, T>()
  const free = new Set(before)
  for (const key of keys) {
    const waiting = new Map<string, T[]>()
    for (const one of free) waiting.set(key(one), [...(waiting.get(key(one)) ?? []), one])
    for (const one of after) {
      const partner = partners.has(one) ? undefined : waiting.get(key(one))?.shift()
      if (partner === undefined) continue
      partners.set(one, partner)
      free.delete(partner)
    }
  }
  return [
    ...after.map((one) => ({ before: partners.get(one), after: one })),
    ...[...free].map((one) => ({ before: one, after: undefined })),
  ]
}
