/** The imports that the screen follows. */
export interface ImportSearch {
  readonly ids?: readonly string[]
}

/** How many imports the screen follows at once: more than anybody drops. */
export const mostFollowed = 20

/** Reads the address bar; what is not understood is left out. */
export function importSearch(search: Record<string, unknown>): ImportSearch {
  const ids = search['ids']
  if (!Array.isArray(ids)) return {}
  const known = ids.filter((id: unknown): id is string => typeof id === 'string' && id !== '')
  return known.length === 0 ? {} : { ids: [...new Set(known)].slice(-mostFollowed) }
}
