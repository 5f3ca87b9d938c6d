import { compareDecimals, type Decimal } from '../model'

/** Whether two amounts are the same number, however many zeros end them. A blank is the same as a blank only. */
export function isSameAmount(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : compareDecimals(a, b) === 0
}
