import { useTranslation } from 'react-i18next'
import { Button, Strip } from '../../design'
import type { FormSession, Snapshot } from '../sync/session'
import styles from './FormPage.module.css'

interface EditorStripProps {
  session: FormSession
  snapshot: Snapshot
  onConflicts: () => void
  onRefusals: () => void
}

/** What lasts and the person should know of, under the bar: at most one thing, the gravest first. */
export function EditorStrip(props: EditorStripProps) {
  return (
    <div className={styles['strips']}>
      <Message {...props} />
    </div>
  )
}

function Message({ session, snapshot, onConflicts, onRefusals }: EditorStripProps) {
  const { t } = useTranslation()
  const { gone, ownership, saved, conflicts, refusals, unsaved, isKept } = snapshot
  const open = (label: string, onPress: () => void) => (
    <Button size="small" onPress={onPress}>
      {label}
    </Button>
  )
  if (gone) {
    const end = refusals.length === 0 ? undefined : open(t('refusal.show'), onRefusals)
    const words = refusals.length === 0 ? t('editor.gone') : t('editor.goneKept', { n: refusals.length })
    return (
      <Strip tone="error" end={end}>
        {words}
      </Strip>
    )
  }
  if (ownership === 'elsewhere') return <Strip tone="note">{t('editor.elsewhere')}</Strip>
  if (saved.kind === 'unsaved') {
    const n = unsaved.sent.length + unsaved.waiting.length
    return (
      <Strip tone="warning" end={open(t('editor.retryNow'), () => session.retryNow())}>
        <b>{t('editor.offline')}</b>
        {isKept ? t('editor.offlineText', { n }) : t('editor.offlineNotKept')}
      </Strip>
    )
  }
  if (conflicts.length > 0) {
    return (
      <Strip tone="warning" end={open(t('conflict.choose'), onConflicts)}>
        {t('conflict.strip', { n: conflicts.length })}
      </Strip>
    )
  }
  if (refusals.length > 0) {
    return (
      <Strip tone="error" end={open(t('refusal.show'), onRefusals)}>
        {t('refusal.strip', { n: refusals.length })}
      </Strip>
    )
  }
  return isKept ? null : <Strip tone="warning">{t('editor.notKept')}</Strip>
}
