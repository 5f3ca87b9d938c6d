import { compareDecimals, plainDecimal } from '../money'
import type { LabelledText } from '../form'
import { isList, textAt } from '../json'

/** What can stand at a place: a text, decimal or choice, a list of labelled texts, or nothing. As the API shows it. */
export type FieldValue = string | readonly LabelledText[] | null

/** What can be wrong with a call; the names are the schema's. */
export type ProblemCode =
  | 'UNKNOWN_NODE'
  | 'BAD_VALUE'
  | 'TOO_LONG'
  | 'TOO_LARGE'
  | 'ID_TAKEN'
  | 'BAD_PLACE'
  | 'WRONG_STATUS'
  | 'YEAR_CLOSED'
  | 'IDENTITY_TAKEN'
  | 'EDIT_ID_REUSED'
  | 'UNKNOWN_UNIT'
  | 'NEWER_REVISION'

/** A value as it will be kept, or why it can't be: the key of a message and its figures. */
export type Verdict =
  | { readonly fits: true; readonly value: FieldValue }
  | { readonly fits: false; readonly code: ProblemCode; readonly message: string; readonly figures: readonly number[] }

/** What a field takes. Source: domain.md, section 1 (sizes); api.md, section 3, Text. */
export type FieldRule = TextRule | ChoiceRule | DecimalRule | EntriesRule

export interface TextRule {
  readonly kind: 'text'
  /** In code points. */
  readonly maxLength: number
  /** Takes line feeds; CRLF becomes LF. */
  readonly paragraphs: boolean
  /** What null means: a refusal, no value, or "". */
  readonly whenNull: 'refused' | 'nothing' | 'blank'
  readonly format: RegExp | null
}

export interface ChoiceRule {
  readonly kind: 'choice'
  readonly names: readonly string[]
  readonly optional: boolean
}

/** A decimal of at least 0, or nothing. */
export interface DecimalRule {
  readonly kind: 'decimal'
  readonly integerDigits: number
  readonly decimals: number
  readonly max: string | null
  readonly message: string
}

/** A list of labelled texts, replaced as a whole. */
export interface EntriesRule {
  readonly kind: 'entries'
  readonly maxEntries: number
  readonly label: TextRule
  readonly value: TextRule
}

export function line(maxLength: number, more: Partial<TextRule> = {}): TextRule {
  return { kind: 'text', maxLength, paragraphs: false, whenNull: 'refused', format: null, ...more }
}

export function paragraphs(maxLength: number): TextRule {
  return line(maxLength, { paragraphs: true })
}

/** In 万元. Source: domain.md, 1.5, money cell. */
export const MONEY: DecimalRule = {
  kind: 'decimal',
  integerDigits: 12,
  decimals: 6,
  max: null,
  message: 'problem.money',
}

/** Source: domain.md, 1.4. */
export const WEIGHT: DecimalRule = {
  kind: 'decimal',
  integerDigits: 3,
  decimals: 2,
  max: '100',
  message: 'problem.weight',
}

/** @return the value as it will be kept, or why it can't be */
export function check(rule: FieldRule, value: unknown): Verdict {
  switch (rule.kind) {
    case 'text':
      return checkText(rule, value)
    case 'choice':
      return checkChoice(rule, value)
    case 'decimal':
      return checkDecimal(rule, value)
    case 'entries':
      return checkEntries(rule, value)
  }
}

function keep(value: FieldValue): Verdict {
  return { fits: true, value }
}

function refuse(code: ProblemCode, message: string, ...figures: number[]): Verdict {
  return { fits: false, code, message, figures }
}

function checkText(rule: TextRule, value: unknown): Verdict {
  if (typeof value !== 'string') {
    if (rule.whenNull === 'refused') return refuse('BAD_VALUE', 'problem.required')
    return keep(rule.whenNull === 'blank' ? '' : null)
  }
  const text = rule.paragraphs ? value.replaceAll('\r\n', '\n') : value
  const fault = faultIn(text, rule.paragraphs)
  if (fault !== null) return refuse('BAD_VALUE', fault)
  const length = Array.from(text).length
  if (length > rule.maxLength) return refuse('TOO_LONG', 'problem.too-long', length, rule.maxLength)
  return rule.format === null || rule.format.test(text) ? keep(text) : refuse('BAD_VALUE', 'problem.format')
}

const LINE_BREAKS = '\n\r\v\f\u0085\u2028\u2029'
const CONTROL = /\p{Cc}/u
const HALF_PAIR = /\p{Cs}/u

/** The first character that a text can't keep, told by the key of its message. Source: api.md, section 3, Text. */
function faultIn(text: string, paragraphsToo: boolean): string | null {
  for (const character of text) {
    if (character === '\n' && paragraphsToo) continue
    const isBreak = LINE_BREAKS.includes(character)
    if (isBreak && !paragraphsToo) return 'problem.line-break'
    // a field of paragraphs takes a line feed alone: the other breaks are unseen there
    if (isBreak || CONTROL.test(character)) return 'problem.control-character'
    if (HALF_PAIR.test(character)) return 'problem.broken-character'
  }
  return null
}

function checkChoice(rule: ChoiceRule, value: unknown): Verdict {
  if (typeof value !== 'string') return rule.optional ? keep(null) : refuse('BAD_VALUE', 'problem.choice')
  return rule.names.includes(value) ? keep(value) : refuse('BAD_VALUE', 'problem.choice')
}

const DECIMAL = /^\d{1,40}(\.\d{1,40})?$/

function checkDecimal(rule: DecimalRule, value: unknown): Verdict {
  if (value === null || value === undefined) return keep(null)
  if (typeof value !== 'string' || !DECIMAL.test(value)) return refuse('BAD_VALUE', rule.message)
  const number = plainDecimal(value)
  const [whole = '', fraction = ''] = number.split('.')
  const fits =
    whole.length <= rule.integerDigits &&
    fraction.length <= rule.decimals &&
    (rule.max === null || compareDecimals(number, rule.max) <= 0)
  return fits ? keep(number) : refuse('BAD_VALUE', rule.message)
}

function checkEntries(rule: EntriesRule, value: unknown): Verdict {
  const entries = isList(value) ? value : []
  if (entries.length > rule.maxEntries) {
    return refuse('TOO_LARGE', 'problem.too-many-entries', entries.length, rule.maxEntries)
  }
  const kept: LabelledText[] = []
  for (const entry of entries) {
    const label = checkText(rule.label, textAt(entry, 'label'))
    if (!label.fits) return label
    const written = checkText(rule.value, textAt(entry, 'value'))
    if (!written.fits) return written
    kept.push({ label: textOf(label.value), value: textOf(written.value) })
  }
  return keep(kept)
}

/** A kept value of a text field. @throws Error if the rule let something else through, which is our fault */
export function textOf(value: FieldValue): string {
  if (typeof value !== 'string') throw new Error('a text was promised')
  return value
}

/** A kept value of a field that may have none. */
export function textOrNone(value: FieldValue): string | null {
  return value === null ? null : textOf(value)
}

/** A kept value of a list field. */
export function entriesOf(value: FieldValue): readonly LabelledText[] {
  return value === null || typeof value === 'string' ? [] : value
}
