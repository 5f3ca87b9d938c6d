import { useRef } from 'react'
import { newId } from '../graphql/newId'

/** Gives the `editId` for a content: the same for a repeat of it, another for another. */
export function useEditId(): (content: unknown) => string {
  const last = useRef<{ content: string; editId: string }>(undefined)
  return (content) => {
    const written = JSON.stringify(content)
    if (last.current?.content !== written) last.current = { content: written, editId: newId() }
    return last.current.editId
  }
}
