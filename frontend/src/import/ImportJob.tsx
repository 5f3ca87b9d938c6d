import { Link, useNavigate } from '@tanstack/react-router'
import { OctagonX } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { Button, buttonClass, Progress, Skeleton } from '../design'
import { serverWords } from '../graphql/faults'
import styles from './ImportPage.module.css'
import { DiscardImport } from './queries'
import { type FollowedImport, useImportProgress } from './useImportProgress'

interface ImportJobProps {
  id: string
  /** The one file that was dropped: its preview opens as soon as it is there. */
  opensWhenReady: boolean
  onRemove: () => void
}

/** An uploaded file, followed until it rests. */
export function ImportJob({ id, opensWhenReady, onRemove }: ImportJobProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data, error } = useImportProgress(id)
  const [{ fetching }, discard] = useMutation(DiscardImport)
  const isReady = data?.state === 'READY'

  useEffect(() => {
    if (isReady && opensWhenReady) void navigate({ to: '/import/$importId', params: { importId: id } })
  }, [isReady, opensWhenReady, navigate, id])

  if (data === undefined && error === undefined) return <Skeleton label={t('common.loading')} />
  if (data === undefined || data === null) {
    const words = error === undefined ? t('imports.gone') : (serverWords(error) ?? t('common.failed'))
    return (
      <section className={styles['job']}>
        <p className={styles['muted']}>{words}</p>
        <Button onPress={onRemove}>{t('imports.remove')}</Button>
      </section>
    )
  }

  const isMoving = data.state === 'QUEUED' || data.state === 'RUNNING'
  const name = data.files.join('、')
  return (
    <section className={styles['job']} aria-label={name}>
      <div>
        <h2>{name}</h2>
        {data.problem === null ? (
          <p className={styles['muted']}>
            <StateWords followed={data} />
          </p>
        ) : (
          <p className={styles['refused']}>
            <OctagonX aria-hidden />
            {data.problem.message}
          </p>
        )}
      </div>
      <div className={styles['actions']}>
        {isReady && (
          <Link to="/import/$importId" params={{ importId: id }} className={buttonClass('primary')}>
            {t('imports.check')}
          </Link>
        )}
        {isMoving ? (
          <Button
            state={fetching ? 'working' : 'idle'}
            onPress={() => void discard({ input: { importId: id } }).then(onRemove)}
          >
            {t('imports.cancel')}
          </Button>
        ) : (
          <Button onPress={onRemove}>{t('imports.remove')}</Button>
        )}
      </div>
      {isMoving && <Progress label={t('imports.progress')} {...data.progress} />}
    </section>
  )
}

function StateWords({ followed }: { followed: FollowedImport }) {
  const { t } = useTranslation()
  const { state, progress, forms } = followed
  if (state === 'RUNNING' && progress.total > 0) {
    return t('imports.runningOf', { n: Math.min(progress.done + 1, progress.total), total: progress.total })
  }
  if (state === 'READY') return t('imports.READY', { n: forms.length })
  return t(`imports.${state}`, { n: '' })
}
