import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { serverWords } from '../graphql/faults'
import type { CreateFormMutation } from '../graphql/generated/graphql'
import { yearInHand } from '../terms/budgetYear'
import { type CreateDraft, type CreateField, faultsIn, fieldOf, inputOf } from './createDraft'
import { CreateForm, WritableUnits } from './queries'
import { useEditId } from './useEditId'

type Answer = NonNullable<CreateFormMutation['createForm']>
type Problems = Extract<Answer, { __typename: 'FormRejected' }>['problems']

/** The dialog's draft, its errors, and the way to the server; opens the new form once it is there. */
export function useCreateForm() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [{ data }] = useQuery({ query: WritableUnits, requestPolicy: 'cache-and-network' })
  const [{ fetching }, create] = useMutation(CreateForm)
  const editIdFor = useEditId()
  const units = (data?.units ?? []).filter((unit) => unit.writable)
  const [typed, setTyped] = useState<CreateDraft>({
    kind: 'DEPARTMENT',
    unitId: '',
    year: String(yearInHand(new Date())),
    projectName: '',
  })
  const [checked, setChecked] = useState<'no' | 'yes'>('no')
  const [problems, setProblems] = useState<Problems>([])
  const [failure, setFailure] = useState<string>()
  const [refusals, setRefusals] = useState(0)
  const only = units.length === 1 ? units[0] : undefined
  const draft = typed.unitId === '' && only !== undefined ? { ...typed, unitId: only.id } : typed

  const faults = checked === 'yes' ? faultsIn(draft) : new Set<CreateField>()
  const refusedAt = (field: CreateField) =>
    problems.find((problem) => fieldOf(problem.code, draft.kind) === field)?.message
  const errors = {
    unit: faults.has('unit') ? t('createForm.unitMissing') : refusedAt('unit'),
    year: faults.has('year') ? t('createForm.yearWrong') : refusedAt('year'),
    projectName: faults.has('projectName') ? t('createForm.projectNameMissing') : refusedAt('projectName'),
  }

  function setDraft(next: CreateDraft) {
    setTyped(next)
    setProblems([])
    setFailure(undefined)
  }

  async function submit(): Promise<void> {
    if (fetching) return
    setChecked('yes')
    const input = inputOf(draft)
    if (input === undefined) {
      setRefusals((before) => before + 1)
      return
    }
    const result = await create({ input: { ...input, editId: editIdFor(input) } })
    const answer = result.data?.createForm
    if (answer?.__typename === 'FormRejected') {
      setProblems(answer.problems)
      setRefusals((before) => before + 1)
    } else if (answer?.__typename === 'FormChanged' && answer.form !== null) {
      await navigate({ to: '/forms/$formId', params: { formId: answer.form.id } })
    } else {
      setFailure((result.error === undefined ? undefined : serverWords(result.error)) ?? t('common.failedToSend'))
    }
  }

  return {
    draft,
    setDraft,
    units,
    errors,
    refusal: failure ?? problems.find((problem) => fieldOf(problem.code, draft.kind) === undefined)?.message,
    existingId: problems.find((problem) => problem.formId !== null)?.formId ?? undefined,
    state: fetching ? ('sending' as const) : ('idle' as const),
    /** How often a field was found wrong: with each, the focus goes to the first that is. */
    refusals,
    submit,
  }
}
