import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change, Form } from '../../model'
import { placeKey, placeOf } from '../../model'
import { cellOf } from '../sheet/place'
import { placeWords } from '../sheet/placeWords'

/** How long the ground of a cell fades that somebody else changed, in ms. Source: mock/README.md, Motion. */
const FADE_MS = 1_000

/**
 * Shows where others' edits landed: their cells light up and fade. Where nothing shall move they do not.
 *
 * @return who changed what, in words, for those who don't see it
 */
export function useLanded(desk: RefObject<HTMLElement | null>, heard: readonly Change[], form: Form): string {
  const { t } = useTranslation()
  const [told, setTold] = useState<{ readonly heard: readonly Change[]; readonly words: string }>()

  if (heard.length > 0 && told?.heard !== heard) {
    const places = heard.flatMap((change) => change.edits.map(placeOf))
    const [place] = places
    const who = [...new Set(heard.map((change) => change.by.name))].join('、')
    const words =
      place !== undefined && places.length === 1
        ? t('editor.landed', { who, what: placeWords(form, place, t) })
        : t('editor.landedMore', { who, n: places.length })
    setTold({ heard, words })
  }

  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const keys = new Set(heard.flatMap((change) => change.edits.map((edit) => placeKey(cellOf(placeOf(edit))))))
    const soft = getComputedStyle(document.documentElement).getPropertyValue('--accent-soft')
    for (const key of keys) {
      const cell = desk.current?.querySelector(`[data-place="${CSS.escape(key)}"]`)
      cell?.animate([{ backgroundColor: soft }, {}], { duration: FADE_MS, easing: 'ease-out' })
    }
  }, [desk, heard])

  return told?.words ?? ''
}
