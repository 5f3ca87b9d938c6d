import { useTranslation } from 'react-i18next'
import { Skeleton } from '../design'

/** While a screen is on its way. */
export function Pending() {
  const { t } = useTranslation()
  return <Skeleton label={t('common.loading')} />
}
