import { Link } from '@tanstack/react-router'
import { type SyntheticEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Choices, Dialog, SelectField, Strip, TextField } from '../design'
import { kinds } from '../terms/statuses'
import styles from './FormsPage.module.css'
import { useCreateForm } from './useCreateForm'

/** Starts a form: which paper, for which unit and year. */
export function CreateFormDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const formId = useId()
  const formElement = useRef<HTMLFormElement>(null)
  const { draft, setDraft, units, errors, refusal, existingId, state, refusals, submit } = useCreateForm()

  useEffect(() => {
    if (refusals > 0) formElement.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusals])

  function send(event: SyntheticEvent) {
    event.preventDefault()
    void submit()
  }

  return (
    <Dialog
      title={t('createForm.title')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} state={state === 'sending' ? 'working' : 'idle'}>
            {state === 'sending' ? t('createForm.submitting') : t('createForm.submit')}
          </Button>
        </>
      }
    >
      {refusal !== undefined && (
        <Strip tone="error" urgency="assertive">
          {refusal}
        </Strip>
      )}
      {existingId !== undefined && (
        <Link to="/forms/$formId" params={{ formId: existingId }}>
          {t('createForm.openExisting')}
        </Link>
      )}
      <form id={formId} ref={formElement} onSubmit={send} noValidate className={styles['form']}>
        <Choices
          label={t('createForm.kind')}
          value={draft.kind}
          choices={kinds.map((value) => ({ value, label: t(`kindLong.${value}`) }))}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
        {draft.kind === 'PROJECT' && (
          <TextField
            label={t('createForm.projectName')}
            value={draft.projectName}
            maxLength={100}
            isRequired
            error={errors.projectName}
            onChange={(projectName) => setDraft({ ...draft, projectName })}
          />
        )}
        <SelectField
          label={t('createForm.unit')}
          value={draft.unitId}
          options={[
            ...(units.length === 1 ? [] : [{ value: '', label: t('createForm.chooseUnit') }]),
            ...units.map((unit) => ({ value: unit.id, label: [unit.code, unit.name].filter(Boolean).join('　') })),
          ]}
          error={errors.unit}
          onChange={(unitId) => setDraft({ ...draft, unitId })}
        />
        <TextField
          label={t('createForm.year')}
          inputMode="numeric"
          maxLength={4}
          isRequired
          value={draft.year}
          error={errors.year}
          onChange={(year) => setDraft({ ...draft, year })}
        />
      </form>
    </Dialog>
  )
}
