import { placeKey } from '../../model'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Mark, marksOf } from './marks'
import styles from './sheet.module.css'

interface CellProps {
  nodeId: string | null
  field: string
  /** The marks of the cell's node. */
  marks: readonly Mark[]
  as?: 'td' | 'th' | 'h2' | 'p' | 'span'
  scope?: 'row' | 'rowgroup'
  look?: 'center' | 'money' | 'target' | 'goal' | undefined
  className?: string | undefined
  colSpan?: number | undefined
  rowSpan?: number | undefined
  children?: ReactNode
}

/** A place of the form on paper. It bears its name, so that others find it: marks, the outline, an editor. */
export function Cell({
  nodeId,
  field,
  marks,
  as: Element = 'td',
  scope,
  look,
  className,
  colSpan,
  rowSpan,
  children,
}: CellProps) {
  const { t } = useTranslation()
  const own = marksOf(marks, field)
  const [first] = own
  const names = [
    look === undefined ? undefined : styles[look],
    className,
    first === undefined ? undefined : styles['doubt'],
    own.some((mark) => mark.state === 'current') ? styles['current'] : undefined,
  ].filter((name) => name !== undefined)
  return (
    <Element
      data-place={placeKey({ nodeId, field })}
      className={names.join(' ') || undefined}
      {...(Element === 'td' || Element === 'th' ? { colSpan, rowSpan, scope } : {})}
    >
      {children}
      {own.length > 0 && (
        <span className={styles['tick']}>
          <span className="visually-hidden">{t('form.mark', { n: '' })}</span>
          {own.map((mark) => mark.number).join(' ')}
        </span>
      )}
    </Element>
  )
}
