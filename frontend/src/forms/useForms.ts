import { useCallback, useEffect, useState } from 'react'
import { type CombinedError, useClient } from 'urql'
import { readFragment } from '../graphql/generated'
import type { FormRowFragment } from '../graphql/generated/graphql'
import { FormsPageQuery } from './queries'
import { FormRow } from './rows'
import type { FormsSearch } from './search'

const pageSize = 50

interface Loaded {
  readonly forms: readonly FormRowFragment[]
  readonly totalCount: number
  /** Where the next page starts; undefined: this is all. */
  readonly nextAfter: string | undefined
}

/** `empty`: nothing has come yet. While more is on its way, what is there stays. */
export interface FormsList extends Loaded {
  readonly state: 'empty' | 'loading' | 'ready'
  readonly error: CombinedError | undefined
  readonly loadMore: () => void
  readonly reload: () => void
}

const nothing: Loaded = { forms: [], totalCount: 0, nextAfter: undefined }

/** The forms of a search, page by page, always fetched anew when they are shown. */
export function useForms(search: FormsSearch): FormsList {
  const client = useClient()
  const { year, kind, status, text, order, direction } = search
  const [loaded, setLoaded] = useState<Loaded>(nothing)
  const [state, setState] = useState<FormsList['state']>('empty')
  const [error, setError] = useState<CombinedError>()

  const fetchPage = useCallback(
    async (after: string | undefined) => {
      const filter = {
        ...(year === undefined ? {} : { budgetYear: year }),
        ...(kind === undefined ? {} : { kind }),
        ...(status === undefined ? {} : { status }),
        ...(text === undefined ? {} : { text }),
      }
      const orderBy = { field: order ?? 'CHANGED', direction: direction ?? 'DESC' } as const
      const variables = { filter, orderBy, first: pageSize, ...(after === undefined ? {} : { after }) }
      return client.query(FormsPageQuery, variables, { requestPolicy: 'network-only' }).toPromise()
    },
    [client, year, kind, status, text, order, direction],
  )

  const load = useCallback(
    async (before: Loaded, isWanted: () => boolean) => {
      const result = await fetchPage(before.nextAfter)
      if (!isWanted()) return
      const page = result.data?.forms
      setError(result.error)
      setState('ready')
      if (page === undefined || page === null) return
      setLoaded({
        forms: [...before.forms, ...readFragment(FormRow, page.nodes)],
        totalCount: page.totalCount,
        nextAfter: page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
      })
    },
    [fetchPage],
  )

  const [generation, setGeneration] = useState(0)
  useEffect(() => {
    let isWanted = true
    void load(nothing, () => isWanted)
    return () => {
      isWanted = false
    }
  }, [load, generation])

  return {
    ...loaded,
    state,
    error,
    loadMore: () => {
      setState('loading')
      void load(loaded, () => true)
    },
    reload: () => setGeneration(generation + 1),
  }
}
