import type { StatedDirection, SupervisingDepartment } from './form'

const directions: Readonly<Record<StatedDirection, string>> = { HIGHER: '正向', LOWER: '反向' }

/** A direction as the paper writes it; "" where the paper has none. */
export function shownDirection(direction: StatedDirection | null): string {
  return direction === null ? '' : directions[direction]
}

/** Code and name of a department as the paper writes them in one cell: [004]六安市…. Source: domain.md, 1.3. */
export function shownDepartment({ code, name }: SupervisingDepartment): string {
  return code === null ? name : `[${code}]${name}`
}
