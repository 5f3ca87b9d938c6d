import { useTranslation } from 'react-i18next'
import { Count } from '../design'
import { fieldWords } from '../editor/sheet/fieldWords'
import { pathOf } from '../editor/sheet/nodePaths'
import type { PreviewForm } from './importedForm'
import { PreviewCompare } from './PreviewCompare'
import { PreviewDecision } from './PreviewDecision'
import styles from './PreviewPage.module.css'
import type { Preview } from './usePreview'

interface PreviewPanelProps {
  form: PreviewForm
  preview: Preview
  /** Which doubt is looked at, from 0. */
  current: number | undefined
  onDoubt: (index: number) => void
}

const severityClass = { BLOCKING: styles['blocking'], WARNING: styles['warning'], NOTE: styles['note'] } as const

/** The doubts of a form with the text that they are about, and what to do with the form. */
export function PreviewPanel({ form, preview, current, onDoubt }: PreviewPanelProps) {
  const { t } = useTranslation()
  const counterpart = form.existing ?? form.similar

  function placeWords({ nodeId, field }: PreviewForm['doubts'][number]['place']): string {
    if (nodeId === null) return field === null ? t('preview.wholeForm') : fieldWords(field, t)
    const below = field === null || field === 'name' ? [] : [fieldWords(field, t)]
    return [...pathOf(form.sheet, nodeId).slice(-2), ...below].filter((part) => part !== '').join(' › ')
  }

  return (
    <aside className={styles['panel']} aria-label={t('preview.panel')}>
      <h2 className={styles['panelHead']}>
        {t('preview.doubts')}
        <Count value={form.doubts.length} />
      </h2>
      {form.doubts.length === 0 && <p className={styles['none']}>{t('preview.noDoubtsText')}</p>}
      <ol>
        {form.doubts.map((doubt, index) => (
          <li key={`${index} ${doubt.message}`}>
            <button
              type="button"
              className={styles['doubt']}
              aria-current={index === current ? true : undefined}
              onClick={() => onDoubt(index)}
            >
              <span className={`${styles['number'] ?? ''} ${severityClass[doubt.severity] ?? ''}`}>{index + 1}</span>
              <span>
                {doubt.message}
                <span className={styles['place']}>{placeWords(doubt.place)}</span>
                {doubt.sourceText !== '' && (
                  <span className={styles['place']}>{t('preview.sourceText', { text: doubt.sourceText })}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <PreviewDecision form={form} preview={preview} />
      {counterpart !== null && <PreviewCompare form={form} counterpart={counterpart} />}
    </aside>
  )
}
