import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, DropZone, FileTrigger, type FileDropItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { sessionEnded } from '../app/session/session'
import { buttonClass } from '../design'
import { newId } from '../graphql/newId'
import { ImportJob } from './ImportJob'
import styles from './ImportPage.module.css'
import { upload } from './upload'
import { type LocalUpload, UploadJob } from './UploadJob'

/** 导入: files are dropped and followed until they are read. */
export function ImportPage() {
  const { t } = useTranslation()
  const { ids = [] } = useSearch({ from: '/signed-in/framed/import' })
  const navigate = useNavigate({ from: '/import' })
  const [uploads, setUploads] = useState<readonly LocalUpload[]>([])
  const [alone, setAlone] = useState<string>()

  function follow(change: (before: readonly string[]) => readonly string[]) {
    return navigate({ to: '/import', search: (before) => ({ ids: change(before.ids ?? []) }), replace: true })
  }

  async function send(file: File, isAlone: boolean) {
    const key = newId()
    setUploads((before) => [...before, { key, name: file.name, bytes: file.size, refusal: undefined }])
    const result = await upload(file)
    switch (result.kind) {
      case 'taken':
        setUploads((before) => before.filter((one) => one.key !== key))
        if (isAlone) setAlone(result.importId)
        await follow((before) => [...before, result.importId])
        return
      case 'refused': {
        const refusal = result.words ?? t('imports.refused')
        setUploads((before) => before.map((one) => (one.key === key ? { ...one, refusal } : one)))
        return
      }
      case 'signedOut':
        sessionEnded()
    }
  }

  function sendAll(files: readonly File[]) {
    for (const file of files) void send(file, files.length === 1)
  }

  return (
    <div className={styles['stack']}>
      <title>{`${t('imports.title')} · ${t('product.name')}`}</title>
      <div className={styles['head']}>
        <h1>{t('imports.title')}</h1>
      </div>
      <DropZone
        className={styles['drop'] ?? ''}
        aria-label={t('imports.drop')}
        onDrop={(event) => {
          const items = event.items.filter((item): item is FileDropItem => item.kind === 'file')
          void Promise.all(items.map((item) => item.getFile())).then(sendAll)
        }}
      >
        <div className={styles['line']}>
          {t('imports.drop')}
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={['.docx', '.txt']}
            onSelect={(files) => sendAll(Array.from(files ?? []))}
          >
            <Button className={buttonClass('plain', 'small')}>{t('imports.choose')}</Button>
          </FileTrigger>
        </div>
        <p className={styles['muted']}>{t('imports.supported')}</p>
      </DropZone>
      <div className={styles['jobs']} role="region" aria-live="polite" aria-label={t('imports.jobs')}>
        {uploads.map((one) => (
          <UploadJob
            key={one.key}
            upload={one}
            onRemove={() => setUploads((before) => before.filter((other) => other.key !== one.key))}
          />
        ))}
        {[...ids].reverse().map((id) => (
          <ImportJob
            key={id}
            id={id}
            opensWhenReady={id === alone}
            onRemove={() => void follow((before) => before.filter((other) => other !== id))}
          />
        ))}
      </div>
    </div>
  )
}
