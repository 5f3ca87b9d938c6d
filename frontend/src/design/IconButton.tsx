import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { buttonClass, type ButtonKind, type ButtonSize } from './buttonClass'
import { Tooltip } from './Tooltip'

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does: read out, and shown on hover and focus. */
  label: string
  children: ReactNode
  kind?: ButtonKind
  size?: ButtonSize
}

/** A button that shows an icon alone; its name stands in a tooltip. */
export function IconButton({ label, children, kind = 'quiet', size = 'normal', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton {...rest} aria-label={label} className={buttonClass(kind, size, 'icon')}>
        {children}
      </AriaButton>
    </Tooltip>
  )
}
