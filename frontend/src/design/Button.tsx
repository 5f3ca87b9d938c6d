import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { buttonClass, type ButtonKind, type ButtonSize } from './buttonClass'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  kind?: ButtonKind
  size?: ButtonSize
}

/** A button with words, and an icon before them where it helps. */
export function Button({ kind = 'plain', size = 'normal', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={buttonClass(kind, size)} />
}
