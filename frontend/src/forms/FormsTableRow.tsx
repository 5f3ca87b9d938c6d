import { Link } from '@tanstack/react-router'
import { Ellipsis, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { buttonClass, IconButton, listCell, Menu } from '../design'
import type { FormRowFragment } from '../graphql/generated/graphql'
import { MomentText } from '../terms/MomentText'
import { StatusBadge } from '../terms/StatusBadge'
import styles from './FormsTable.module.css'
import { amountOf, nameOf } from './rows'

interface FormsTableRowProps {
  form: FormRowFragment
  onDelete: (form: FormRowFragment) => void
}

/** A form in the list. Its act is bordered where it is this person's turn, else a link. */
export function FormsTableRow({ form, onDelete }: FormsTableRowProps) {
  const { t } = useTranslation()
  const name = nameOf(form)
  const unit = form.unit?.name ?? form.unitName
  const mayEdit = form.permissions.includes('EDIT')
  const act = mayEdit ? (form.status === 'RETURNED' ? t('forms.change') : t('forms.continue')) : t('forms.view')
  const clip = listCell.clip
  return (
    <tr>
      <td className={styles['kindCell']}>{t(`kind.${form.kind}`)}</td>
      <th scope="row" className={clip} title={name}>
        <Link to="/forms/$formId" params={{ formId: form.id }} className={styles['name']}>
          {name}
        </Link>
      </th>
      <td className={`${clip ?? ''} ${styles['unit'] ?? ''} ${styles['unitCell'] ?? ''}`} title={unit}>
        {unit}
      </td>
      <td>
        <StatusBadge status={form.status} />
      </td>
      <td className={listCell.end}>{amountOf(form)}</td>
      <td className={clip}>
        <MomentText at={form.changedAt} /> <span className={styles['who']}>{form.changedBy.name}</span>
      </td>
      <td>
        <div className={styles['actions']}>
          <Link
            to="/forms/$formId"
            params={{ formId: form.id }}
            className={buttonClass(mayEdit ? 'plain' : 'link', 'small')}
          >
            {act}
            <span className="visually-hidden">{t('forms.of', { name })}</span>
          </Link>
          {form.permissions.includes('DELETE') && (
            <Menu
              label={t('forms.moreOf', { name })}
              trigger={
                <IconButton label={t('forms.moreOf', { name })} size="small">
                  <Ellipsis aria-hidden />
                </IconButton>
              }
              entries={[
                {
                  id: 'delete',
                  label: t('forms.delete'),
                  icon: <Trash2 aria-hidden />,
                  tone: 'danger',
                  onAction: () => onDelete(form),
                },
              ]}
            />
          )}
        </div>
      </td>
    </tr>
  )
}
