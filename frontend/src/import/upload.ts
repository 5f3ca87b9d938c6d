import { pageHeaders } from '../graphql/xsrf'

/** How an upload ended. `refused`: in the server's words, which are null where only the network failed. */
export type UploadResult =
  | { readonly kind: 'taken'; readonly importId: string }
  | { readonly kind: 'refused'; readonly words: string | null }
  | { readonly kind: 'signedOut' }

function fieldOf(answer: unknown, name: string): string | null {
  if (typeof answer !== 'object' || answer === null) return null
  const value: unknown = Object.entries(answer).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : null
}

/** Sends one file to be read. Nothing is stored by it. */
export async function upload(file: File): Promise<UploadResult> {
  const body = new FormData()
  body.append('file', file)
  try {
    const response = await fetch('/imports', { method: 'POST', headers: pageHeaders(), body })
    if (response.status === 401) return { kind: 'signedOut' }
    const answer: unknown = await response.json()
    const importId = fieldOf(answer, 'id')
    if (response.status === 202 && importId !== null) return { kind: 'taken', importId }
    return { kind: 'refused', words: fieldOf(answer, 'detail') ?? fieldOf(answer, 'title') }
  } catch {
    return { kind: 'refused', words: null }
  }
}
