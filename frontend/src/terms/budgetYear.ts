/** The years that a form may be for. */
export const firstYear = 2000
export const lastYear = 2099

/** The year in what was typed; undefined where it is none that a form may be for. */
export function budgetYearIn(text: string): number | undefined {
  const year = Number(text.trim())
  return Number.isInteger(year) && year >= firstYear && year <= lastYear ? year : undefined
}

/** The year for which forms are written now: next year's from September on, when declarations begin. */
export function yearInHand(now: Date): number {
  return now.getMonth() >= 8 ? now.getFullYear() + 1 : now.getFullYear()
}
