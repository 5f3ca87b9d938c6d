import { CloudCheck, CloudOff, GitCompareArrows, RefreshCw, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SavedState } from '../sync/saved'
import styles from './SavedBadge.module.css'

const icons = {
  saved: CloudCheck,
  saving: RefreshCw,
  unsaved: CloudOff,
  signIn: CloudOff,
  conflict: GitCompareArrows,
  refused: TriangleAlert,
  unfinished: TriangleAlert,
} as const

/** Whether what was typed is on the server: always in sight, and read out when it changes. */
export function SavedBadge({ saved }: { saved: SavedState }) {
  const { t, i18n } = useTranslation()
  const Icon = icons[saved.kind]
  const tone = saved.kind === 'saved' ? styles['ok'] : saved.kind === 'saving' ? styles['busy'] : styles['off']
  return (
    <span className={`${styles['saved'] ?? ''} ${tone ?? ''}`} role="status" data-saved={saved.kind}>
      <Icon aria-hidden />
      {words()}
    </span>
  )

  function words(): string {
    switch (saved.kind) {
      case 'saved': {
        if (saved.at === null) return t('editor.saved.saved')
        const clock = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
        return t('editor.saved.savedAt', { time: clock.format(saved.at) })
      }
      case 'conflict':
      case 'refused':
        return t(`editor.saved.${saved.kind}`, { n: saved.count })
      case 'unfinished':
      case 'saving':
      case 'unsaved':
      case 'signIn':
        return t(`editor.saved.${saved.kind}`)
    }
  }
}
