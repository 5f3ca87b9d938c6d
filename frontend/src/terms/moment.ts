/** When something happened, as people say it: the day in words where it is near, the year only where it is another. */
export type Moment =
  { readonly kind: 'today' | 'yesterday'; readonly time: string } | { readonly kind: 'day'; readonly day: string }

const startOfDay = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate())
const dayMilliseconds = 24 * 60 * 60 * 1000

/** @param at an instant as the server writes it @param now the present @param language of the words */
export function momentOf(at: string, now: Date, language: string): Moment {
  const date = new Date(at)
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date)
  const daysAgo = Math.round((startOfDay(now).getTime() - startOfDay(date).getTime()) / dayMilliseconds)
  if (daysAgo === 0) return { kind: 'today', time }
  if (daysAgo === 1) return { kind: 'yesterday', time }
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const }
  const month = language.startsWith('zh') ? 'long' : 'short'
  return { kind: 'day', day: new Intl.DateTimeFormat(language, { ...year, month, day: 'numeric' }).format(date) }
}
