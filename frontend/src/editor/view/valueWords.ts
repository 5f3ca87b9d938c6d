import type { TFunction } from 'i18next'
import type { FormEdit, MoneyUnit, Place, PlaceValue } from '../../model'
import { isList, placeOf } from '../../model'
import { shownText } from '../core'

/** What stands at a place, in words; `ofForm` is the unit of the paper, for amounts. */
export function valueWords(place: Place, value: PlaceValue, ofForm: MoneyUnit, t: TFunction): string {
  if (value === null)
    return place.field === null || place.field === 'position' ? t('conflict.gone') : t('conflict.blank')
  if (typeof value === 'string') {
    return value === '' ? t('conflict.blank') : shownText(place, value, ofForm)
  }
  if (isEntries(value)) return value.map((entry) => `${entry.label} ${entry.value}`).join('；') || t('conflict.blank')
  return t('conflict.there')
}

function isEntries(value: PlaceValue): value is PlaceValue & readonly { label: string; value: string }[] {
  return isList(value)
}

/** What an edit of mine wants at its place, in words. */
export function editWords(edit: FormEdit, ofForm: MoneyUnit, t: TFunction): string {
  switch (edit.kind) {
    case 'set':
    case 'setForm':
      return valueWords(placeOf(edit), edit.value, ofForm, t)
    case 'remove':
      return t('conflict.removed')
    case 'move':
      return t('conflict.here')
    case 'add':
      return edit.node.content.name === '' ? t('conflict.blank') : edit.node.content.name
  }
}
