import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { buttonClass, type ButtonKind, type ButtonSize } from './buttonClass'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'isPending'> {
  kind?: ButtonKind
  size?: ButtonSize
  /** `working`: what it began is under way. It does nothing more, but keeps the focus, which a button that is off would lose. */
  state?: 'idle' | 'working'
}

/** A button with words, and an icon before them where it helps. */
export function Button({
  kind = 'plain',
  size = 'normal',
  state = 'idle',
  type = 'button',
  onPress,
  ...rest
}: ButtonProps) {
  const press = onPress === undefined ? {} : { onPress }
  const act = state === 'working' ? ({ type: 'button', 'aria-disabled': true } as const) : { type, ...press }
  return <AriaButton {...rest} {...act} className={buttonClass(kind, size)} />
}
