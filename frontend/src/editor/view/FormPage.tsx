import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass, Empty, Skeleton, Strip } from '../../design'
import { FormEditor } from './FormEditor'
import { useFormSession } from './useFormSession'

/** A form as the paper has it: read and written where it stands. */
export function FormPage() {
  const { t } = useTranslation()
  const { formId } = useParams({ from: '/signed-in/forms/$formId' })
  const opening = useFormSession(formId)
  switch (opening.kind) {
    case 'opening':
      return <Skeleton label={t('editor.opening')} />
    case 'unreachable':
      return (
        <main>
          <Strip tone="error">{t('editor.unreachable')}</Strip>
        </main>
      )
    case 'missing':
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
    case 'open':
      return <FormEditor session={opening.session} />
  }
}
