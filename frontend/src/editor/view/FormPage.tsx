import { Link, useParams } from '@tanstack/react-router'
import { ArrowLeft, History, ListTree, PanelRightClose } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass, Empty, IconButton, PageBar, Skeleton, Strip, Tabs } from '../../design'
import { serverWords } from '../../graphql/faults'
import { StatusBadge } from '../../terms/StatusBadge'
import styles from './FormPage.module.css'
import { FormSheet } from './FormSheet'
import { HistoryPanel } from './HistoryPanel'
import { Outline } from './Outline'
import { useLiveForm } from './useLiveForm'
import { useOpenPanels } from './useOpenPanels'

/** A form as the paper has it, with its outline and its history. */
export function FormPage() {
  const { t } = useTranslation()
  const { formId } = useParams({ from: '/signed-in/forms/$formId' })
  const { answered, form, error } = useLiveForm(formId)
  const panels = useOpenPanels()
  const desk = useRef<HTMLElement>(null)

  const back = (
    <Link to="/" className={buttonClass('quiet', 'normal', 'icon')} aria-label={t('common.backToForms')}>
      <ArrowLeft aria-hidden />
    </Link>
  )
  if (answered === undefined && error !== undefined)
    return <Strip tone="error">{serverWords(error) ?? t('common.failed')}</Strip>
  if (answered === undefined) return <Skeleton label={t('common.loading')} />
  if (answered === null || form === undefined) {
    return (
      <main>
        <Empty
          level={1}
          title={t('form.gone')}
          actions={
            <Link to="/" className={buttonClass('primary')}>
              {t('common.backToForms')}
            </Link>
          }
        >
          {t('form.goneText')}
        </Empty>
      </main>
    )
  }

  const title = form.kind === 'PROJECT' ? `${form.title} · ${form.projectName}` : form.title
  return (
    <div className={styles['editor']}>
      <title>{`${title} · ${t('product.name')}`}</title>
      <PageBar
        back={back}
        title={title}
        subtitle={t('form.subtitle', { unit: answered.unit?.name ?? form.unitName, year: form.budgetYear })}
      >
        <StatusBadge status={form.status} />
      </PageBar>
      {panels.outline === 'open' ? (
        <Outline
          form={form}
          onClose={() => panels.set('outline', 'closed')}
          onGo={(selector) => desk.current?.querySelector(selector)?.scrollIntoView({ block: 'start' })}
        />
      ) : (
        <div className={`${styles['rail'] ?? ''} ${styles['railStart'] ?? ''}`}>
          <IconButton label={t('form.openOutline')} onPress={() => panels.set('outline', 'open')}>
            <ListTree aria-hidden />
          </IconButton>
        </div>
      )}
      <main className={styles['desk']} ref={desk} tabIndex={0} aria-label={t('form.sheet')}>
        <FormSheet form={form} />
      </main>
      {panels.panel === 'open' ? (
        <aside className={styles['panel']} aria-label={t('form.panel')}>
          <Tabs
            label={t('form.panel')}
            tabs={[
              {
                id: 'history',
                label: t('form.history'),
                content: <HistoryPanel form={form} revision={form.revision} />,
              },
            ]}
            end={
              <IconButton size="small" label={t('form.closePanel')} onPress={() => panels.set('panel', 'closed')}>
                <PanelRightClose aria-hidden />
              </IconButton>
            }
          />
        </aside>
      ) : (
        <div className={`${styles['rail'] ?? ''} ${styles['railEnd'] ?? ''}`}>
          <IconButton label={t('form.openPanel')} onPress={() => panels.set('panel', 'open')}>
            <History aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  )
}
