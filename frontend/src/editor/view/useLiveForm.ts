import { useEffect, useMemo } from 'react'
import { useQuery, useSubscription } from 'urql'
import { FormChangedLive, FormPageQuery } from './queries'
import { formIn } from './sheetForm'

/** The form, asked for again as soon as somebody changed or deleted it. */
export function useLiveForm(id: string) {
  const [result, refetch] = useQuery({ query: FormPageQuery, variables: { id }, requestPolicy: 'cache-and-network' })
  const answered = result.data?.form
  const form = useMemo(() => (answered === undefined || answered === null ? undefined : formIn(answered)), [answered])
  const revision = form?.revision
  const [live] = useSubscription({
    query: FormChangedLive,
    variables: { formId: id, ...(revision === undefined ? {} : { sinceRevision: revision }) },
    pause: revision === undefined,
  })
  const event = live.data?.formChanged
  const isNews =
    event?.__typename === 'FormGone' || (event?.__typename === 'FormChangedEvent' && event.revision !== revision)
  useEffect(() => {
    if (isNews) refetch({ requestPolicy: 'network-only' })
  }, [isNews, refetch])
  return { answered, form, error: result.error }
}
