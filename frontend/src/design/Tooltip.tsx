import type { ReactElement } from 'react'
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Tooltip.module.css'

interface TooltipProps {
  text: string
  /** A React Aria button or link. */
  children: ReactElement
}

const layer = () => document.getElementById('tooltips')

/**
 * The name of a control, shown on hover and focus. It is there for the eye alone: the ear has it from the control and would hear
 * it twice. So it lies in a layer that is hidden from assistive technology (index.html), where it needs no landmark around it.
 */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <PortalProvider getContainer={layer}>
        <AriaTooltip className={styles['tooltip'] ?? ''} offset={6}>
          {text}
        </AriaTooltip>
      </PortalProvider>
    </TooltipTrigger>
  )
}
