import { History, PanelRightClose } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton, Tabs } from '../../design'
import type { Form } from '../../model'
import styles from './Sides.module.css'
import { HistoryPanel } from './HistoryPanel'
import { useOpenSide } from './useOpenSide'

/** What is known about the form, beside the paper: its history. */
export const SidePanel = memo(function SidePanel({ form }: { form: Form }) {
  const { t } = useTranslation()
  const [state, setState] = useOpenSide('panel')
  if (state === 'closed') {
    return (
      <div className={`${styles['rail'] ?? ''} ${styles['railEnd'] ?? ''}`}>
        <IconButton label={t('form.openPanel')} onPress={() => setState('open')}>
          <History aria-hidden />
        </IconButton>
      </div>
    )
  }
  const history = {
    id: 'history',
    label: t('form.history'),
    content: <HistoryPanel form={form} revision={form.revision} />,
  }
  return (
    <aside className={styles['panel']} aria-label={t('form.panel')}>
      <Tabs
        label={t('form.panel')}
        tabs={[history]}
        end={
          <IconButton size="small" label={t('form.closePanel')} onPress={() => setState('closed')}>
            <PanelRightClose aria-hidden />
          </IconButton>
        }
      />
    </aside>
  )
})
