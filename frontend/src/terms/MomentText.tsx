import { useTranslation } from 'react-i18next'
import { momentOf } from './moment'

/** An instant in words, with the exact one on hover. */
export function MomentText({ at, now = new Date() }: { at: string; now?: Date }) {
  const { t, i18n } = useTranslation()
  const moment = momentOf(at, now, i18n.language)
  return (
    <time dateTime={at} title={new Date(at).toLocaleString(i18n.language)}>
      {moment.kind === 'day' ? moment.day : t(`moment.${moment.kind}`, { time: moment.time })}
    </time>
  )
}
