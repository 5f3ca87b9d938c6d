import type { TFunction } from 'i18next'

const known = [
  'required',
  'too-long',
  'line-break',
  'control-character',
  'broken-character',
  'format',
  'choice',
  'money',
  'weight',
  'too-many-entries',
  'too-many-nodes',
  'changed-meanwhile',
] as const

/** Why a cell can't take a text. @param message the key of a message, such as `problem.too-long` */
export function problemWords(message: string, figures: readonly number[], t: TFunction): string {
  const name = known.find((each) => `problem.${each}` === message) ?? 'other'
  const [a = 0, b = 0] = figures
  return t(`cellProblem.${name}`, { a, b })
}

const codes = ['RESTORED', 'NOT_FOUND', 'FORBIDDEN'] as const

/** Why an edit was refused: in the server's words where it gave some. */
export function refusalWords(
  { code, message, figures }: { readonly code: string; readonly message: string; readonly figures: readonly number[] },
  t: TFunction,
): string {
  if (message.startsWith('problem.')) return problemWords(message, figures, t)
  if (message !== '') return message
  return t(`refusal.code.${codes.find((known) => known === code) ?? 'other'}`)
}
