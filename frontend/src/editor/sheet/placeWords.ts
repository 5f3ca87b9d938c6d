import type { TFunction } from 'i18next'
import type { Form, NodeId, Place } from '../../model'
import { findSpot, POSITION } from '../../model'
import { fieldWords } from './fieldWords'

/** The names of a node and of those that it lies in, from the top down; empty for a node that the form has not. */
export function pathOf(form: Form, id: NodeId): readonly string[] {
  const spot = findSpot(form, id)
  if (spot === undefined) return []
  const above = spot.parent === null ? [] : pathOf(form, spot.parent)
  return [...above, spot.node.content.name]
}

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
