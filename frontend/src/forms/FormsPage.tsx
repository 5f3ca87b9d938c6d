import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Plus, Upload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Button, buttonClass, Skeleton, Strip } from '../design'
import { serverWords } from '../graphql/faults'
import type { FormRowFragment } from '../graphql/generated/graphql'
import { CreateFormDialog } from './CreateFormDialog'
import { DeleteFormDialog } from './DeleteFormDialog'
import { FormsEmpty } from './FormsEmpty'
import styles from './FormsPage.module.css'
import { FormsTable } from './FormsTable'
import { FormsToolbar } from './FormsToolbar'
import { FormsViewer } from './queries'
import { type FormsSearch, isFiltered } from './search'
import { useForms } from './useForms'

/** 工作台: the forms that this person may see, and what can be done with them. */
export function FormsPage() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/signed-in/framed/' })
  const navigate = useNavigate({ from: '/' })
  const list = useForms(search)
  const [{ data }] = useQuery({ query: FormsViewer })
  const [creating, setCreating] = useState<'no' | 'yes'>('no')
  const [deleting, setDeleting] = useState<FormRowFragment>()

  const viewer = data?.viewer ?? undefined
  const mayCreate = viewer?.permissions.includes('CREATE_FORM') === true
  const mayImport = viewer?.permissions.includes('IMPORT') === true
  const units = [...new Set(viewer?.grants.map((grant) => grant.unit?.name))].filter((name) => name !== undefined)
  const isEmpty = list.state === 'ready' && list.error === undefined && list.forms.length === 0
  const showsNothingYet = isEmpty && !isFiltered(search)

  function show(next: FormsSearch) {
    void navigate({ to: '/', search: next, replace: true })
  }

  return (
    <>
      <title>{`${t('forms.title')} · ${t('product.name')}`}</title>
      <div className={styles['head']}>
        <h1>{t('forms.title')}</h1>
        <span className={styles['units']}>{units.join('、')}</span>
        {!showsNothingYet && (
          <div className={styles['headEnd']}>
            {mayImport && (
              <Link to="/import" className={buttonClass('plain')}>
                <Upload aria-hidden />
                {t('forms.import')}
              </Link>
            )}
            {mayCreate && (
              <Button kind="primary" onPress={() => setCreating('yes')}>
                <Plus aria-hidden />
                {t('forms.create')}
              </Button>
            )}
          </div>
        )}
      </div>
      {list.error !== undefined && (
        <div className={styles['failed']}>
          <Strip
            tone="error"
            end={
              <Button size="small" onPress={list.reload}>
                {t('common.retry')}
              </Button>
            }
          >
            {serverWords(list.error) ?? t('common.failed')}
          </Strip>
        </div>
      )}
      {!showsNothingYet && <FormsToolbar search={search} onSearch={show} />}
      {list.state === 'empty' && <Skeleton label={t('common.loading')} />}
      {isEmpty && (
        <div className={styles['card']}>
          <FormsEmpty
            reason={
              isFiltered(search)
                ? 'filter'
                : viewer?.grants.length === 0
                  ? 'noGrant'
                  : mayCreate
                    ? 'nothing'
                    : 'readOnly'
            }
            mayImport={mayImport}
            onCreate={() => setCreating('yes')}
            onClear={() => show({})}
          />
        </div>
      )}
      {list.forms.length > 0 && <FormsTable list={list} search={search} onSearch={show} onDelete={setDeleting} />}
      {creating === 'yes' && <CreateFormDialog onClose={() => setCreating('no')} />}
      {deleting !== undefined && (
        <DeleteFormDialog
          form={deleting}
          onClose={() => setDeleting(undefined)}
          onDeleted={() => {
            setDeleting(undefined)
            list.reload()
          }}
        />
      )}
    </>
  )
}
