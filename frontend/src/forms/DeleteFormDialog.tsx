import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { Button, Dialog, Strip, TextField } from '../design'
import { serverWords } from '../graphql/faults'
import type { FormRowFragment } from '../graphql/generated/graphql'
import { DeleteForm } from './queries'
import { nameOf } from './rows'

interface DeleteFormDialogProps {
  form: FormRowFragment
  onClose: () => void
  onDeleted: () => void
}

/** Asks again before a form is deleted. */
export function DeleteFormDialog({ form, onClose, onDeleted }: DeleteFormDialogProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [{ fetching }, remove] = useMutation(DeleteForm)

  async function submit(): Promise<void> {
    const said = reason.trim()
    const input = { formId: form.id, revision: form.revision, ...(said === '' ? {} : { reason: said }) }
    const result = await remove({ input })
    const answer = result.data?.deleteForm
    switch (answer?.__typename) {
      case 'FormChanged':
        onDeleted()
        return
      case 'FormConflict':
        setRefusal(t('deleteForm.conflict'))
        return
      case 'FormRejected':
        setRefusal(answer.problems.map((problem) => problem.message).join(' '))
        return
      case undefined:
        setRefusal((result.error === undefined ? undefined : serverWords(result.error)) ?? t('common.failedToSend'))
    }
  }

  return (
    <Dialog
      role="alertdialog"
      title={t('deleteForm.title', { name: nameOf(form) })}
      description={t('deleteForm.text', { year: form.budgetYear })}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="danger" state={fetching ? 'working' : 'idle'} onPress={() => void submit()}>
            {fetching ? t('deleteForm.submitting') : t('deleteForm.submit')}
          </Button>
        </>
      }
    >
      {refusal !== undefined && (
        <Strip tone="error" urgency="assertive">
          {refusal}
        </Strip>
      )}
      <TextField label={t('deleteForm.reason')} hint={t('deleteForm.reasonHint')} value={reason} onChange={setReason} />
    </Dialog>
  )
}
