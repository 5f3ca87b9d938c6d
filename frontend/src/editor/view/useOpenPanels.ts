import { useState } from 'react'

type Side = 'outline' | 'panel'
type OpenState = 'open' | 'closed'

const key = (side: Side) => `yeji.editor.${side}`

function remembered(side: Side, narrow: boolean): OpenState {
  const stored = localStorage.getItem(key(side))
  if (stored === 'open' || stored === 'closed') return stored
  return narrow ? 'closed' : 'open'
}

/** Whether the outline and the panel are open; the choice is remembered in this browser. */
export function useOpenPanels(): {
  readonly outline: OpenState
  readonly panel: OpenState
  readonly set: (side: Side, state: OpenState) => void
} {
  const isNarrow = window.innerWidth < 1280
  const [outline, setOutline] = useState(() => remembered('outline', isNarrow))
  const [panel, setPanel] = useState(() => remembered('panel', isNarrow))
  return {
    outline,
    panel,
    set(side, state) {
      localStorage.setItem(key(side), state)
      if (side === 'outline') setOutline(state)
      else setPanel(state)
    },
  }
}
