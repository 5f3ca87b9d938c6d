import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft, Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass, Empty, PageBar, Skeleton, Strip } from '../design'
import { serverWords } from '../graphql/faults'
import styles from './PreviewPage.module.css'
import { PreviewResults } from './PreviewResults'
import { PreviewWork } from './PreviewWork'
import { usePreview } from './usePreview'

/** The forms of a file as they will become, before anything is stored. */
export function PreviewPage() {
  const { t } = useTranslation()
  const { importId } = useParams({ from: '/signed-in/import/$importId' })
  const navigate = useNavigate()
  const preview = usePreview(importId)
  const found = preview.import
  const back = (
    <Link
      to="/import"
      search={{ ids: [importId] }}
      className={buttonClass('quiet', 'normal', 'icon')}
      aria-label={t('imports.title')}
    >
      <ArrowLeft aria-hidden />
    </Link>
  )
  if (found === undefined && preview.error !== undefined) {
    return <Strip tone="error">{serverWords(preview.error) ?? t('common.failed')}</Strip>
  }
  if (found === undefined) return <Skeleton label={t('common.loading')} />
  if (preview.results !== undefined) return <PreviewResults forms={preview.forms} results={preview.results} />
  const isOpen = found?.state === 'READY' || found?.state === 'ACCEPTING'
  if (found === null || !isOpen || preview.forms.length === 0) {
    return (
      <main>
        <title>{`${t('preview.title')} · ${t('product.name')}`}</title>
        <Empty
          level={1}
          title={found?.state === 'ACCEPTED' ? t('imports.ACCEPTED') : (found?.problem?.message ?? t('preview.gone'))}
          actions={
            <>
              <Link to="/import" search={{}} className={buttonClass('plain')}>
                {t('preview.toImports')}
              </Link>
              <Link to="/" className={buttonClass('primary')}>
                {t('preview.toForms')}
              </Link>
            </>
          }
        >
          {found?.state === 'ACCEPTED' ? undefined : t('preview.goneText')}
        </Empty>
      </main>
    )
  }
  return (
    <div className={styles['import']}>
      <title>{`${t('preview.title')} · ${t('product.name')}`}</title>
      <PageBar
        back={back}
        title={t('preview.title')}
        subtitle={t('preview.subtitle', { file: found.files.join('、'), n: preview.forms.length })}
        end={
          <>
            <Button
              kind="quiet"
              onPress={() => void preview.discard().then(() => navigate({ to: '/import', search: {} }))}
            >
              {t('preview.discard')}
            </Button>
            <Button
              kind="primary"
              isDisabled={!preview.isReadyToAccept || preview.storedCount === 0}
              state={preview.accepting === 'yes' ? 'working' : 'idle'}
              onPress={() => void preview.accept()}
            >
              <Check aria-hidden />
              {preview.accepting === 'yes' ? t('preview.accepting') : t('preview.accept', { n: preview.storedCount })}
            </Button>
          </>
        }
      />
      <PreviewWork preview={preview} />
    </div>
  )
}
