import styles from './ListTable.module.css'

/** Looks of a cell of a list: figures at the end, or one line that is clipped. */
export const listCell = { end: styles['end'], clip: styles['clip'] } as const
