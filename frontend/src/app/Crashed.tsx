import { useTranslation } from 'react-i18next'
import { Button, Empty } from '../design'
import styles from './Message.module.css'

/** Stands where a screen failed to draw. */
export function Crashed() {
  const { t } = useTranslation()
  return (
    <main className={styles['message']}>
      <Empty
        level={1}
        title={t('problem.crashed')}
        actions={
          <Button kind="primary" onPress={() => location.reload()}>
            {t('problem.reload')}
          </Button>
        }
      >
        {t('problem.crashedText')}
      </Empty>
    </main>
  )
}
