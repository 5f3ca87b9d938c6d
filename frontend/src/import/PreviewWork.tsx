import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Strip } from '../design'
import { FormSheet } from '../editor/sheet/FormSheet'
import { marksAt } from '../editor/sheet/marks'
import { cellOf } from '../editor/sheet/place'
import { placeKey } from '../model'
import { PreviewForms } from './PreviewForms'
import styles from './PreviewPage.module.css'
import { PreviewPanel } from './PreviewPanel'
import { PreviewSummary } from './PreviewSummary'
import type { Preview } from './usePreview'
import type { Position } from './walk'

/** The forms of the import, the sheet of one of them with its doubts, and what to decide. */
export function PreviewWork({ preview }: { preview: Preview }) {
  const { t } = useTranslation()
  const [position, setPosition] = useState<Position>({ form: 0, doubt: undefined })
  const desk = useRef<HTMLElement>(null)
  const form = preview.forms[position.form] ?? preview.forms[0]
  const doubts = form?.doubts
  const marks = useMemo(
    () =>
      marksAt(
        (doubts ?? []).map((doubt) => doubt.place),
        position.doubt === undefined ? undefined : position.doubt + 1,
      ),
    [doubts, position.doubt],
  )
  const place = position.doubt === undefined ? undefined : doubts?.[position.doubt]?.place
  const key = place === undefined ? undefined : placeKey(cellOf(place))

  useEffect(() => {
    if (key === undefined) desk.current?.scrollTo({ top: 0 })
    else desk.current?.querySelector(`[data-place="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'center' })
  }, [key, position.form])

  if (form === undefined) return null
  return (
    <>
      <PreviewSummary forms={preview.forms} position={position} onGo={setPosition} />
      <PreviewForms
        preview={preview}
        current={position.form}
        onGo={(index) => setPosition({ form: index, doubt: undefined })}
      />
      <main className={styles['desk']} ref={desk} tabIndex={0} aria-label={t('preview.sheet')}>
        {preview.failure !== undefined && (
          <Strip tone="error" urgency="assertive">
            {preview.failure}
          </Strip>
        )}
        <FormSheet form={form.sheet} marks={marks} />
      </main>
      <PreviewPanel
        key={form.index}
        form={form}
        preview={preview}
        current={position.doubt}
        onDoubt={(doubt) => setPosition({ form: position.form, doubt })}
      />
    </>
  )
}
