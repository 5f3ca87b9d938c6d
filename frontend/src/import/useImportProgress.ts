import { useEffect, useState } from 'react'
import { type CombinedError, useClient } from 'urql'
import type { ImportProgressQuery as Progress } from '../graphql/generated/graphql'
import { ImportProgressQuery } from './queries'

const pollMilliseconds = 700

export type FollowedImport = NonNullable<Progress['import']>

/** `null`: there is no such import any more. */
export interface ImportFollowed {
  readonly data: FollowedImport | null | undefined
  readonly error: CombinedError | undefined
  readonly ask: () => void
}

/** Asks how far an import is, until it rests. */
export function useImportProgress(id: string): ImportFollowed {
  const client = useClient()
  const [data, setData] = useState<FollowedImport | null>()
  const [error, setError] = useState<CombinedError>()
  const [round, setRound] = useState(0)

  useEffect(() => {
    let isWanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    async function ask() {
      const result = await client.query(ImportProgressQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
      if (!isWanted) return
      setError(result.error)
      if (result.data !== undefined) setData(result.data.import)
      const state = result.data?.import?.state
      const isMoving = state === 'QUEUED' || state === 'RUNNING' || state === 'ACCEPTING' || result.error?.networkError
      if (isMoving) timer = setTimeout(() => void ask(), pollMilliseconds)
    }
    void ask()
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [client, id, round])

  return { data, error, ask: () => setRound(round + 1) }
}
