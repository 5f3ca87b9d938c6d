interface Scaled {
  readonly digits: bigint
  readonly scale: number
}

function scaled(amount: string): Scaled {
  const [whole = '0', fraction = ''] = amount.split('.')
  return { digits: BigInt(whole + fraction), scale: fraction.length }
}

function written({ digits, scale }: Scaled): string {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

function atScale({ digits, scale }: Scaled, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale)
}

/** The exact sum of amounts, a blank counting as 0; blank where all are. Keeps the finest scale. */
export function sumOf(amounts: readonly (string | null | undefined)[]): string | null {
  const known = amounts.filter((amount) => amount !== null && amount !== undefined).map(scaled)
  if (known.length === 0) return null
  const scale = Math.max(...known.map((amount) => amount.scale))
  return written({ digits: known.reduce((sum, amount) => sum + atScale(amount, scale), 0n), scale })
}

/** Whether two amounts are the same number, however many zeros end them. A blank is the same as a blank only. */
export function isSameAmount(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? null) === (b ?? null)
  const [x, y] = [scaled(a), scaled(b)]
  const scale = Math.max(x.scale, y.scale)
  return atScale(x, scale) === atScale(y, scale)
}

/** An amount in 万元 as a paper in 元 or 万元 writes it; blank stays blank. 1 万元 = 10,000 元. */
export function amountOnPaper(amount: string | null | undefined, moneyUnit: 'WAN_YUAN' | 'YUAN'): string {
  if (amount === null || amount === undefined) return ''
  if (moneyUnit === 'WAN_YUAN') return amount
  const { digits, scale } = scaled(amount)
  return scale >= 4
    ? written({ digits, scale: scale - 4 })
    : written({ digits: digits * 10n ** BigInt(4 - scale), scale: 0 })
}
