import type { Decimal, MoneyUnit } from './form'

/** 万元 are 10⁴ 元. */
const YUAN_DIGITS = 4

interface Scaled {
  readonly digits: bigint
  readonly scale: number
}

function scaled(number: Decimal): Scaled {
  const [whole = '0', fraction = ''] = number.split('.')
  return { digits: BigInt(whole + fraction), scale: fraction.length }
}

function written({ digits, scale }: Scaled): Decimal {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

function at(scale: number, number: Scaled): bigint {
  return number.digits * 10n ** BigInt(scale - number.scale)
}

/** The exact sum, with the larger scale of the two. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [scaled(a), scaled(b)]
  const scale = Math.max(x.scale, y.scale)
  return written({ digits: at(scale, x) + at(scale, y), scale })
}

/** The exact sum of what is not blank; null if all are. */
export function sumOf(amounts: readonly (Decimal | null)[]): Decimal | null {
  return amounts.reduce<Decimal | null>(
    (sum, amount) => (amount === null ? sum : sum === null ? amount : addDecimals(sum, amount)),
    null,
  )
}

/** Negative, 0 or positive as `a` is less than, equal to or more than `b`, whatever their scales. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = [scaled(a), scaled(b)]
  const scale = Math.max(x.scale, y.scale)
  const difference = at(scale, x) - at(scale, y)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The decimal without leading zeros, its scale kept: what the server writes for it. */
export function plainDecimal(number: Decimal): Decimal {
  return written(scaled(number))
}

/** An amount in 万元 as the paper shows it, in its own unit; "" where it is blank. Exact. */
export function shownMoney(amount: Decimal | null, unit: MoneyUnit): string {
  if (amount === null) return ''
  if (unit === 'WAN_YUAN') return amount
  const { digits, scale } = scaled(amount)
  return scale >= YUAN_DIGITS
    ? written({ digits, scale: scale - YUAN_DIGITS })
    : written({ digits: digits * 10n ** BigInt(YUAN_DIGITS - scale), scale: 0 })
}

/** What a money cell was understood to say; `understood: false` is reported at the cell, never guessed. */
export type MoneyRead =
  { readonly understood: true; readonly amount: Decimal | null } | { readonly understood: false; readonly amount: null }

const BLANK = /^[-—/*]*$/
const MONEY = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(元|万元)?$/

/**
 * Reads what somebody typed into a money cell. Gives 万元, scale as written; a suffix goes before the paper's unit. Source: domain.md,
 * 1.5, money cell.
 */
export function readMoney(text: string, unit: MoneyUnit): MoneyRead {
  const packed = text.normalize('NFKC').replace(/\s/gu, '')
  if (BLANK.test(packed)) return { understood: true, amount: null }
  const match = MONEY.exec(packed)
  if (match === null) return { understood: false, amount: null }
  const number = plainDecimal((match[1] ?? '').replaceAll(',', '') + (match[2] ?? ''))
  const isYuan = match[3] === undefined ? unit === 'YUAN' : match[3] === '元'
  return { understood: true, amount: isYuan ? fromYuan(number) : number }
}

/** 元 to 万元: the point moves four digits, nothing is rounded; zeros that only the move made are dropped where 元 had no fraction. */
function fromYuan(yuan: Decimal): Decimal {
  const { digits, scale } = scaled(yuan)
  const exact = written({ digits, scale: scale + YUAN_DIGITS })
  return scale > 0 ? exact : exact.replace(/\.?0+$/, '') || '0'
}
