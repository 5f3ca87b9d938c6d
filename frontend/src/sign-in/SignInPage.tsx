import { useTranslation } from 'react-i18next'
import { switchLanguage } from '../app/i18n/i18n'
import { Seal } from '../design'
import { SignInForm } from './SignInForm'
import styles from './SignInPage.module.css'

/** The first screen for who is not signed in. */
export function SignInPage() {
  const { t } = useTranslation()
  return (
    <div className={styles['page']}>
      <title>{`${t('signIn.title')} · ${t('product.name')}`}</title>
      <main className={styles['card']}>
        <div className={styles['head']}>
          <Seal text={t('product.seal')} size="large" />
          <div>
            <h1>{t('product.name')}</h1>
            <p>{t('product.subtitle')}</p>
          </div>
        </div>
        <SignInForm />
      </main>
      <footer className={styles['foot']}>
        <span>{t('signIn.forgotten')}</span>
        <button type="button" className={styles['language']} onClick={() => void switchLanguage()}>
          {t('signIn.otherLanguage')}
        </button>
      </footer>
    </div>
  )
}
