import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton, Severity } from '../design'
import { indicatorCount, type PreviewForm } from './importedForm'
import styles from './PreviewPage.module.css'
import type { Position } from './walk'
import { doubtPositions, nextDoubt, previousDoubt } from './walk'

interface PreviewSummaryProps {
  forms: readonly PreviewForm[]
  position: Position
  onGo: (position: Position) => void
}

/** What was found in the file, and the walk from doubt to doubt. */
export function PreviewSummary({ forms, position, onGo }: PreviewSummaryProps) {
  const { t } = useTranslation()
  const all = doubtPositions(forms)
  const at = all.findIndex((one) => one.form === position.form && one.doubt === position.doubt)
  const indicators = forms.reduce((sum, form) => sum + indicatorCount(form.sheet), 0)
  const go = (to: Position | undefined) => {
    if (to !== undefined) onGo(to)
  }
  return (
    <section className={styles['summary']} aria-label={t('preview.done')}>
      <Severity tone="ok">{t('preview.done')}</Severity>
      <span className={styles['separator']} />
      <span>{t('preview.summary', { forms: forms.length, indicators, doubts: all.length })}</span>
      <span className={styles['separator']} />
      <span className={styles['muted']}>{t('preview.kept')}</span>
      {all.length > 0 && (
        <div className={styles['walk']}>
          <IconButton size="small" label={t('preview.previousDoubt')} onPress={() => go(previousDoubt(all, position))}>
            <ArrowUp aria-hidden />
          </IconButton>
          <span className={styles['muted']}>
            {t('preview.position', { n: at < 0 ? '–' : at + 1, total: all.length })}
          </span>
          <IconButton size="small" label={t('preview.nextDoubt')} onPress={() => go(nextDoubt(all, position))}>
            <ArrowDown aria-hidden />
          </IconButton>
        </div>
      )}
    </section>
  )
}
