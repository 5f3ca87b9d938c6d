import { useTranslation } from 'react-i18next'
import { Button, type ListColumn, ListGroup, ListTable, type SortState } from '../design'
import type { FormOrderField, FormRowFragment } from '../graphql/generated/graphql'
import { FormsTableRow } from './FormsTableRow'
import styles from './FormsTable.module.css'
import { groupedByYear, type YearGroup } from './rows'
import { type FormsSearch, orderedBy } from './search'
import type { FormsList } from './useForms'

interface FormsTableProps {
  list: FormsList
  search: FormsSearch
  onSearch: (next: FormsSearch) => void
  onDelete: (form: FormRowFragment) => void
}

function sortState(search: FormsSearch, field: FormOrderField): SortState {
  if ((search.order ?? 'CHANGED') !== field) return 'none'
  return (search.direction ?? 'DESC') === 'DESC' ? 'descending' : 'ascending'
}

/** The table of forms, by year. */
export function FormsTable({ list, search, onSearch, onDelete }: FormsTableProps) {
  const { t } = useTranslation()
  const isWhole = list.nextAfter === undefined
  const sort = (field: FormOrderField) => ({
    state: sortState(search, field),
    onSort: () => onSearch(orderedBy(search, field)),
  })
  const columns: readonly ListColumn[] = [
    { id: 'kind', label: t('forms.column.kind'), className: styles['kind'] },
    { id: 'name', label: t('forms.column.name'), sort: sort('TITLE') },
    { id: 'unit', label: t('forms.column.unit'), className: styles['unit'], sort: sort('UNIT') },
    { id: 'status', label: t('forms.column.status'), className: styles['status'], sort: sort('STATUS') },
    { id: 'amount', label: t('forms.column.amount'), className: styles['amount'], align: 'end' },
    { id: 'changed', label: t('forms.column.changed'), className: styles['changed'], sort: sort('CHANGED') },
    { id: 'next', label: t('forms.column.next'), className: styles['next'] },
  ]

  function heading({ year, forms, byStatus }: YearGroup): string {
    const n = forms.length
    if (!isWhole) return t('forms.groupSoFar', { year, n })
    const parts = byStatus.map(([status, count]) => t('forms.groupStatus', { status: t(`status.${status}`), n: count }))
    return [t('forms.group', { year, n }), ...parts].join(t('common.comma'))
  }

  return (
    <ListTable
      caption={t('forms.caption')}
      columns={columns}
      foot={
        <>
          <span>
            {isWhole
              ? t('forms.total', { n: list.totalCount })
              : t('forms.shown', { n: list.forms.length, total: list.totalCount })}
          </span>
          {!isWhole && (
            <Button size="small" state={list.state === 'loading' ? 'working' : 'idle'} onPress={list.loadMore}>
              {t('forms.loadMore')}
            </Button>
          )}
          <span>{t('forms.amountNote')}</span>
        </>
      }
    >
      {groupedByYear(list.forms).map((group) => (
        <ListGroup key={group.year} heading={heading(group)} columns={columns.length}>
          {group.forms.map((form) => (
            <FormsTableRow key={form.id} form={form} onDelete={onDelete} />
          ))}
        </ListGroup>
      ))}
    </ListTable>
  )
}
