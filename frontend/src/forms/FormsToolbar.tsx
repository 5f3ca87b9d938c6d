import { useTranslation } from 'react-i18next'
import { SelectField } from '../design'
import type { FormKind, FormStatus } from '../graphql/generated/graphql'
import { yearInHand } from '../terms/budgetYear'
import { kinds, statuses } from '../terms/statuses'
import styles from './FormsToolbar.module.css'
import type { FormsSearch } from './search'
import { SearchText } from './SearchText'

interface FormsToolbarProps {
  search: FormsSearch
  onSearch: (next: FormsSearch) => void
}

const firstListedYear = 2015

function listedYears(chosen: number | undefined): string[] {
  const newest = Math.max(yearInHand(new Date()), chosen ?? 0)
  const oldest = Math.min(firstListedYear, chosen ?? firstListedYear)
  return Array.from({ length: newest - oldest + 1 }, (_, index) => String(newest - index))
}

/** The conditions of the list. */
export function FormsToolbar({ search, onSearch }: FormsToolbarProps) {
  const { t } = useTranslation()
  const { year, kind, status, text, ...order } = search
  const conditions = { year, kind, status, text }

  function narrow(changed: {
    year?: number | undefined
    kind?: FormKind | undefined
    status?: FormStatus | undefined
    text?: string | undefined
  }) {
    const next = { ...conditions, ...changed }
    onSearch({
      ...order,
      ...(next.year === undefined ? {} : { year: next.year }),
      ...(next.kind === undefined ? {} : { kind: next.kind }),
      ...(next.status === undefined ? {} : { status: next.status }),
      ...(next.text === undefined ? {} : { text: next.text }),
    })
  }

  return (
    <div className={styles['toolbar']} role="search" aria-label={t('forms.find')}>
      <div className={styles['text']}>
        <SearchText
          key={text ?? ''}
          text={text ?? ''}
          onText={(found) => narrow({ text: found === '' ? undefined : found })}
        />
      </div>
      <div className={styles['wide']}>
        <SelectField
          label={t('forms.yearFilter')}
          labelIs="hidden"
          value={year === undefined ? '' : String(year)}
          options={[
            { value: '', label: t('forms.allYears') },
            ...listedYears(year).map((value) => ({ value, label: t('year', { year: value }) })),
          ]}
          onChange={(value) => narrow({ year: value === '' ? undefined : Number(value) })}
        />
      </div>
      <div className={styles['narrow']}>
        <SelectField<FormKind | ''>
          label={t('forms.kindFilter')}
          labelIs="hidden"
          value={kind ?? ''}
          options={[
            { value: '', label: t('forms.allKinds') },
            ...kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
          ]}
          onChange={(value) => narrow({ kind: value === '' ? undefined : value })}
        />
      </div>
      <div className={styles['narrow']}>
        <SelectField<FormStatus | ''>
          label={t('forms.statusFilter')}
          labelIs="hidden"
          value={status ?? ''}
          options={[
            { value: '', label: t('forms.allStatuses') },
            ...statuses.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
          onChange={(value) => narrow({ status: value === '' ? undefined : value })}
        />
      </div>
    </div>
  )
}
