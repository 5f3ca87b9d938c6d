import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import styles from './Menu.module.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly tone?: 'plain' | 'danger'
  readonly onAction: () => void
}

interface MenuProps {
  label: string
  /** The button that opens it. */
  trigger: ReactElement
  entries: readonly MenuEntry[]
  /** The entry that holds now, in a menu of choices. */
  selected?: string
}

/** A list of acts, or of choices, that opens below a button. */
export function Menu({ label, trigger, entries, selected }: MenuProps) {
  const choice = selected === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [selected] }
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles['popover'] ?? ''} placement="bottom end" offset={4}>
        <AriaMenu aria-label={label} className={styles['menu'] ?? ''} {...choice}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className={[styles['item'], entry.tone === 'danger' ? styles['danger'] : ''].join(' ')}
              onAction={entry.onAction}
            >
              {entry.icon}
              {entry.label}
              {entry.id === selected && <Check aria-hidden className={styles['check']} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
