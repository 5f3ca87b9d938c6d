/** The statuses of a form, in the order of its way. */
export const statuses = ['DRAFT', 'SUBMITTED', 'ENDORSED', 'RETURNED', 'APPROVED', 'PUBLISHED'] as const

/** The kinds of form, the department's first. */
export const kinds = ['DEPARTMENT', 'PROJECT'] as const
