import { OctagonX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, Progress } from '../design'
import styles from './ImportPage.module.css'

/** A file on its way to the server, or refused by it. */
export interface LocalUpload {
  readonly key: string
  readonly name: string
  readonly bytes: number
  readonly refusal: string | undefined
}

function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

export function UploadJob({ upload, onRemove }: { upload: LocalUpload; onRemove: () => void }) {
  const { t } = useTranslation()
  return (
    <section className={styles['job']} aria-label={upload.name}>
      <div>
        <h2>{upload.name}</h2>
        {upload.refusal === undefined ? (
          <p className={styles['muted']}>{`${sizeOf(upload.bytes)} · ${t('imports.uploading')}`}</p>
        ) : (
          <p className={styles['refused']}>
            <OctagonX aria-hidden />
            {upload.refusal}
          </p>
        )}
      </div>
      {upload.refusal === undefined ? (
        <Progress label={t('imports.uploading')} done={0} total={0} />
      ) : (
        <Button onPress={onRemove}>{t('imports.remove')}</Button>
      )}
    </section>
  )
}
