import type { TFunction } from 'i18next'
import type { Form, Place } from '../../model'
import { POSITION } from '../../model'
import { fieldWords } from './fieldWords'
import { pathOf } from './nodePaths'

/** A place as people call it: 产出指标 › 数量指标 › 新闻发布会 · 指标值. */
export function placeWords(form: Form, { nodeId, field }: Place, t: TFunction): string {
  if (nodeId === null) return field === null ? t('history.form') : fieldWords(field, t)
  const path = pathOf(form, nodeId)
    .filter((name) => name !== '')
    .join(' › ')
  if (field === null) return t('editor.place.whole', { what: path })
  if (field === POSITION) return t('editor.place.move', { what: path })
  return path === '' ? fieldWords(field, t) : `${path} · ${fieldWords(field, t)}`
}
