import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass, Severity } from '../design'
import { nameOf, type PreviewForm } from './importedForm'
import styles from './PreviewPage.module.css'
import type { Results } from './usePreview'

/** What became of each form. */
export function PreviewResults({ forms, results }: { forms: readonly PreviewForm[]; results: Results }) {
  const { t } = useTranslation()
  return (
    <main className={styles['results']}>
      <title>{`${t('preview.resultTitle')} · ${t('product.name')}`}</title>
      <h1>{t('preview.resultTitle')}</h1>
      <ul aria-live="polite">
        {results.map(({ index, result }) => {
          const form = forms.find((one) => one.index === index)
          return (
            <li key={index}>
              <span>{form === undefined ? index + 1 : nameOf(form.sheet)}</span>
              <Outcome result={result} />
            </li>
          )
        })}
      </ul>
      <div className={styles['resultActions']}>
        <Link to="/" className={buttonClass('primary')}>
          {t('preview.toForms')}
        </Link>
        <Link to="/import" search={{}} className={buttonClass('plain')}>
          {t('preview.toImports')}
        </Link>
      </div>
    </main>
  )
}

function Outcome({ result }: { result: Results[number]['result'] }) {
  const { t } = useTranslation()
  switch (result?.__typename) {
    case undefined:
      return <Severity tone="note">{t('preview.resultSkipped')}</Severity>
    case 'FormConflict':
      return <Severity tone="warning">{t('preview.resultConflict')}</Severity>
    case 'FormRejected': {
      const message = result.problems.map((problem) => problem.message).join(' ')
      return <Severity tone="error">{t('preview.resultRefused', { message })}</Severity>
    }
    case 'FormChanged':
      return (
        <>
          <Severity tone="ok">{t('preview.resultStored')}</Severity>
          {result.form !== null && (
            <Link to="/forms/$formId" params={{ formId: result.form.id }}>
              {t('preview.open')}
            </Link>
          )}
        </>
      )
  }
}
