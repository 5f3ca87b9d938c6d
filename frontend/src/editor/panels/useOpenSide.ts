import { useState } from 'react'

type Side = 'outline' | 'panel'
type OpenState = 'open' | 'closed'

const key = (side: Side) => `yeji.editor.${side}`

function remembered(side: Side): OpenState {
  const stored = localStorage.getItem(key(side))
  if (stored === 'open' || stored === 'closed') return stored
  return window.innerWidth < 1280 ? 'closed' : 'open'
}

/** Whether a side of the editor is open; the choice is remembered in this browser. */
export function useOpenSide(side: Side): readonly [OpenState, (state: OpenState) => void] {
  const [state, setState] = useState(() => remembered(side))
  return [
    state,
    (next) => {
      localStorage.setItem(key(side), next)
      setState(next)
    },
  ]
}
