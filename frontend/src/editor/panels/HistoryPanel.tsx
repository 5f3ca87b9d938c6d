import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Button, Skeleton, Strip } from '../../design'
import { serverWords } from '../../graphql/faults'
import { momentOf } from '../../terms/moment'
import { ChangeEntry } from './ChangeEntry'
import styles from './HistoryPanel.module.css'
import { FormHistory } from './queries'
import type { Form } from '../../model'

const step = 30
const mostShown = 200

interface HistoryPanelProps {
  form: Form
  /** The form's revision: a newer one asks for the history again. */
  revision: number
}

/** 修改记录: who changed what, newest first, by day. */
export function HistoryPanel({ form, revision }: HistoryPanelProps) {
  const [first, setFirst] = useState(step)
  return <Changes key={revision} form={form} first={first} onMore={() => setFirst(Math.min(first + step, mostShown))} />
}

function Changes({ form, first, onMore }: { form: Form; first: number; onMore: () => void }) {
  const { t, i18n } = useTranslation()
  const [{ data, error }] = useQuery({
    query: FormHistory,
    variables: { id: form.id, first },
    requestPolicy: 'network-only',
  })
  const changes = data?.form?.changes
  if (error !== undefined) return <Strip tone="error">{serverWords(error) ?? t('common.failed')}</Strip>
  if (data === undefined) return <Skeleton label={t('common.loading')} />
  if (changes === undefined || changes === null || changes.nodes.length === 0) {
    return <p className={styles['empty']}>{t('history.empty')}</p>
  }
  const now = new Date()
  const dayOf = (at: string) => {
    const moment = momentOf(at, now, i18n.language)
    return moment.kind === 'day' ? moment.day : t(`moment.${moment.kind}`, { time: '' }).trim()
  }
  const days = [...new Set(changes.nodes.map((change) => dayOf(change.at)))]
  return (
    <>
      {days.map((day) => (
        <section key={day} aria-label={day}>
          <h3 className={styles['group']}>{day}</h3>
          <ol>
            {changes.nodes
              .filter((change) => dayOf(change.at) === day)
              .map((change) => (
                <ChangeEntry key={change.changeId} change={change} form={form} />
              ))}
          </ol>
        </section>
      ))}
      {changes.pageInfo.hasNextPage && first < mostShown && (
        <div className={styles['more']}>
          <Button size="small" onPress={onMore}>
            {t('history.loadMore')}
          </Button>
        </div>
      )}
    </>
  )
}
