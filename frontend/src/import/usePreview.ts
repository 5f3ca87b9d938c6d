import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { serverWords } from '../graphql/faults'
import type { AcceptImportMutation } from '../graphql/generated/graphql'
import { type Decision, inputOf, isComplete, proposed } from './decisions'
import { type PreviewForm, previewForm } from './importedForm'
import { AcceptImport, DiscardImport, PreviewQuery, PreviewUnits } from './queries'

export type Results = NonNullable<AcceptImportMutation['acceptImport']>['forms']

/** An import that was read: its forms, what the person decides for each, and the ways on. */
export function usePreview(importId: string) {
  const { t } = useTranslation()
  const [{ data, error, fetching }] = useQuery({
    query: PreviewQuery,
    variables: { id: importId },
    requestPolicy: 'cache-and-network',
  })
  const [unitsResult] = useQuery({ query: PreviewUnits })
  const [acceptResult, accept] = useMutation(AcceptImport)
  const [, discard] = useMutation(DiscardImport)
  const [decided, setDecided] = useState<ReadonlyMap<number, Decision>>(new Map())
  const [failure, setFailure] = useState<string>()

  const units = (unitsResult.data?.units ?? []).filter((unit) => unit.writable)
  const only = units.length === 1 ? (units[0]?.id ?? '') : ''
  const answered = data?.import?.forms
  const forms = useMemo(() => (answered ?? []).map(previewForm), [answered])
  const decisionFor = (form: PreviewForm) => decided.get(form.index) ?? proposed(form, only)
  const isReadyToAccept = forms.length > 0 && forms.every((form) => isComplete(form, decisionFor(form)))
  const results: Results | undefined = acceptResult.data?.acceptImport?.forms

  async function acceptAll(): Promise<void> {
    setFailure(undefined)
    const input = { importId, forms: forms.map((form) => inputOf(form, decisionFor(form))) }
    const result = await accept({ input })
    if (result.error !== undefined) setFailure(serverWords(result.error) ?? t('common.failedToSend'))
  }

  return {
    import: data?.import,
    error,
    fetching,
    forms,
    units,
    decisionFor,
    decide: (form: PreviewForm, decision: Decision) => setDecided(new Map(decided).set(form.index, decision)),
    storedCount: forms.filter((form) => decisionFor(form).action !== 'SKIP').length,
    isReadyToAccept,
    accepting: acceptResult.fetching ? ('yes' as const) : ('no' as const),
    accept: acceptAll,
    discard: () => discard({ input: { importId } }),
    failure,
    results,
  }
}

export type Preview = ReturnType<typeof usePreview>
