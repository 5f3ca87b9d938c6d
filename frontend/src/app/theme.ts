import { createStore } from 'zustand/vanilla'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'yeji.theme'
const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

export const theme = createStore<Theme>(() => {
  const stored = localStorage.getItem(key)
  return themes.find((known) => known === stored) ?? 'auto'
})

function show(): void {
  const chosen = theme.getState()
  const dark = chosen === 'dark' || (chosen === 'auto' && systemIsDark.matches)
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
}

/** Shows the remembered theme, and follows the system where the person left it to the system. */
export function startTheme(): void {
  show()
  systemIsDark.addEventListener('change', show)
  theme.subscribe(show)
}

/** Takes a theme and remembers it. */
export function chooseTheme(chosen: Theme): void {
  localStorage.setItem(key, chosen)
  theme.setState(chosen, true)
}
