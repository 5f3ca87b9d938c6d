import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass, Empty } from '../design'
import styles from './Message.module.css'

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <main className={styles['message']}>
      <title>{`${t('problem.notFound')} · ${t('product.name')}`}</title>
      <Empty
        level={1}
        title={t('problem.notFound')}
        actions={
          <Link to="/" className={buttonClass('primary')}>
            {t('common.backToForms')}
          </Link>
        }
      >
        {t('problem.notFoundText')}
      </Empty>
    </main>
  )
}
