import { Link } from '@tanstack/react-router'
import { Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { IconButton, Seal } from '../design'
import { graphql } from '../graphql/generated'
import { AccountMenu } from './AccountMenu'
import { switchLanguage } from './i18n/i18n'
import styles from './ProductBar.module.css'
import { ThemeMenu } from './ThemeMenu'

const BarViewer = graphql(`
  query BarViewer {
    viewer {
      permissions
    }
  }
`)

/** The product bar: where one can go, language, theme, account. */
export function ProductBar() {
  const { t } = useTranslation()
  const [{ data }] = useQuery({ query: BarViewer })
  const mayImport = data?.viewer?.permissions.includes('IMPORT') === true
  return (
    <header className={styles['bar']}>
      <Link to="/" className={styles['product']}>
        <Seal text={t('product.seal')} />
        {t('product.name')}
      </Link>
      <nav className={styles['navigation']} aria-label={t('bar.navigation')}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {t('bar.forms')}
        </Link>
        {mayImport && <Link to="/import">{t('bar.import')}</Link>}
      </nav>
      <div className={styles['end']}>
        <IconButton label={t('bar.language')} onPress={() => void switchLanguage()}>
          <Languages aria-hidden />
        </IconButton>
        <ThemeMenu />
        <AccountMenu />
      </div>
    </header>
  )
}
