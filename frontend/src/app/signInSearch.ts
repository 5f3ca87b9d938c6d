/** Where to go after signing in: an address inside this page, or the first screen. */
export interface SignInSearch {
  readonly to?: string
}

/** Reads the address bar; an address that leads elsewhere is not followed. */
export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const to = search['to']
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {}
}
