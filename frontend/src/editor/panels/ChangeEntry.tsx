import { useTranslation } from 'react-i18next'
import { Avatar } from '../../design'
import type { FormHistoryQuery } from '../../graphql/generated/graphql'
import { type ChangeLine, changeLines } from './changeLines'
import { fieldWords } from '../sheet/fieldWords'
import styles from './HistoryPanel.module.css'
import type { Form } from '../../model'
import { pathOf } from '../sheet/nodePaths'

type Changes = NonNullable<NonNullable<FormHistoryQuery['form']>['changes']>
type Change = Changes['nodes'][number]

const mostLines = 4

/** A change: who, when, which revision it made, and what it did. */
export function ChangeEntry({ change, form }: { change: Change; form: Form }) {
  const { t, i18n } = useTranslation()
  const lines = change.kind === 'EDIT' ? changeLines(change.edits, change.inverse) : []
  const time = new Date(change.at).toLocaleTimeString(i18n.language, { hour: '2-digit', minute: '2-digit' })
  return (
    <li className={styles['change']}>
      <Avatar name={change.by.name} />
      <div className={styles['by']}>
        <span>
          <b>{change.by.name}</b>
          <time dateTime={change.at}>{time}</time>
        </span>
        <span>{t('history.revision', { n: change.revision })}</span>
      </div>
      <div className={styles['lines']}>
        {lines.length === 0 && <p>{t(`history.${change.kind}`)}</p>}
        {lines.slice(0, mostLines).map((line, index) => (
          <LineText key={`${index} ${line.nodeId ?? ''}`} line={line} form={form} />
        ))}
        {lines.length > mostLines && (
          <p className={styles['place']}>{t('history.moreEdits', { n: lines.length - mostLines })}</p>
        )}
      </div>
    </li>
  )
}

function LineText({ line, form }: { line: ChangeLine; form: Form }) {
  const { t } = useTranslation()
  const path = line.nodeId === null ? [] : pathOf(form, line.nodeId).slice(-2)
  const name = line.name ?? path.at(-1)
  if (line.act === 'changed' && line.field !== null) {
    const where = path.join(' › ')
    const field = fieldWords(line.field, t)
    return (
      <p>
        <span className={styles['place']}>{where === '' ? field : `${where} · ${field}`}</span>
        {line.before !== null && line.before !== '' && (
          <>
            <del>{line.before}</del> →{' '}
          </>
        )}
        <ins>{line.after === '' ? t('common.none') : line.after}</ins>
      </p>
    )
  }
  const words = t(`history.${line.act}`, { what: t(`history.${line.subject}`) })
  return (
    <p>
      {words} {line.act === 'removed' ? <del>{name}</del> : <ins>{name}</ins>}
    </p>
  )
}
