import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Dialog.module.css'

interface DialogProps {
  /** Says the act, such as: delete this form. */
  title: string
  /** What it means, in a sentence. */
  description?: ReactNode
  children?: ReactNode
  /** The buttons: cancel, then the act. */
  foot: ReactNode
  role?: 'dialog' | 'alertdialog'
  size?: 'normal' | 'wide'
  onClose: () => void
}

/** A window over the page. Esc closes it, and the focus goes back to where it was. */
export function Dialog({ title, description, children, foot, role = 'dialog', size = 'normal', onClose }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className={styles['scrim'] ?? ''}
    >
      <Modal className={[styles['frame'], size === 'wide' ? styles['wide'] : ''].join(' ')}>
        <AriaDialog role={role} className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {description !== undefined && <p>{description}</p>}
          </div>
          {children !== undefined && <div className={styles['body']}>{children}</div>}
          <div className={styles['foot']}>{foot}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
