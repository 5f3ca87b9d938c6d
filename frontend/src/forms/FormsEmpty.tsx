import { Link } from '@tanstack/react-router'
import { Plus, Upload } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass, Empty } from '../design'

interface FormsEmptyProps {
  /** Nothing matches; nothing is there and one may start; nothing is there to read; no role yet. */
  reason: 'filter' | 'nothing' | 'readOnly' | 'noGrant'
  mayImport: boolean
  onCreate: () => void
  onClear: () => void
}

/** Says why the list is empty, and what to do first. */
export function FormsEmpty({ reason, mayImport, onCreate, onClear }: FormsEmptyProps) {
  const { t } = useTranslation()
  switch (reason) {
    case 'filter':
      return (
        <Empty
          title={t('forms.nothingFoundTitle')}
          actions={<Button onPress={onClear}>{t('forms.clearFilter')}</Button>}
        >
          {t('forms.nothingFoundText')}
        </Empty>
      )
    case 'nothing':
      return (
        <Empty
          title={t('forms.emptyTitle')}
          actions={
            <>
              {mayImport && (
                <Link to="/import" className={buttonClass('primary')}>
                  <Upload aria-hidden />
                  {t('forms.emptyImport')}
                </Link>
              )}
              <Button kind={mayImport ? 'plain' : 'primary'} onPress={onCreate}>
                <Plus aria-hidden />
                {t('forms.emptyCreate')}
              </Button>
            </>
          }
        >
          {t('forms.emptyText')}
        </Empty>
      )
    case 'readOnly':
      return <Empty title={t('forms.readOnlyTitle')}>{t('forms.readOnlyText')}</Empty>
    case 'noGrant':
      return <Empty title={t('forms.noGrantTitle')}>{t('forms.noGrantText')}</Empty>
  }
}
