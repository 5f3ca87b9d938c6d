import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProductBar } from './ProductBar'
import styles from './ProductFrame.module.css'

/** The frame of the list screens: the product bar, and the screen below it. */
export function ProductFrame() {
  const { t } = useTranslation()
  return (
    <div className={styles['page']}>
      <a className={styles['skip']} href="#main">
        {t('common.skipToContent')}
      </a>
      <ProductBar />
      <main id="main" className={styles['main']} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
