/** The value of the XSRF-TOKEN cookie now. It changes with each sign-in, so nobody may keep it. */
export function xsrfToken(cookies: string = document.cookie): string | undefined {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='))
  return found === undefined ? undefined : decodeURIComponent(found.slice('XSRF-TOKEN='.length))
}

/** The headers that every request of this page carries: the token, and the language of the answer. */
export function pageHeaders(): Record<string, string> {
  const token = xsrfToken()
  return {
    'Accept-Language': document.documentElement.lang,
    ...(token === undefined ? {} : { 'X-XSRF-TOKEN': token }),
  }
}
