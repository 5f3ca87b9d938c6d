import { useTranslation } from 'react-i18next'
import { Severity } from '../design'
import { isComplete } from './decisions'
import { indicatorCount, nameOf, type PreviewForm } from './importedForm'
import styles from './PreviewPage.module.css'
import type { Preview } from './usePreview'

interface PreviewFormsProps {
  preview: Preview
  current: number
  onGo: (index: number) => void
}

/** The forms of the file: what becomes of each, and how many doubts it has. */
export function PreviewForms({ preview, current, onGo }: PreviewFormsProps) {
  const { t } = useTranslation()

  return (
    <nav className={styles['forms']} aria-label={t('preview.files')}>
      {preview.forms.map((form, index) => (
        <button
          key={form.index}
          type="button"
          className={styles['form']}
          aria-current={index === current ? true : undefined}
          onClick={() => onGo(index)}
        >
          {nameOf(form.sheet)}
          <span className={styles['meta']}>
            <span>
              {`${t('preview.indicators', { n: indicatorCount(form.sheet) })} · `}
              {isComplete(form, preview.decisionFor(form)) ? (
                t(`preview.will${preview.decisionFor(form).action}`)
              ) : (
                <strong className={styles['blocking']}>{t('preview.willChoose')}</strong>
              )}
            </span>
            <DoubtCount form={form} />
          </span>
        </button>
      ))}
    </nav>
  )
}

function DoubtCount({ form }: { form: PreviewForm }) {
  const { t } = useTranslation()
  const count = (severity: PreviewForm['doubts'][number]['severity']) =>
    form.doubts.filter((doubt) => doubt.severity === severity).length
  if (form.doubts.length === 0) return <Severity tone="ok">{t('preview.noDoubts')}</Severity>
  if (count('BLOCKING') > 0) return <Severity tone="error">{t('preview.blocked', { n: count('BLOCKING') })}</Severity>
  if (count('WARNING') > 0)
    return <Severity tone="warning">{t('preview.doubtCount', { n: form.doubts.length })}</Severity>
  return <Severity tone="note">{t('preview.noteCount', { n: form.doubts.length })}</Severity>
}
