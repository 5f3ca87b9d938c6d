import '../design/tokens.css'
import '../design/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { startLanguage } from './i18n/i18n'
import { startTheme } from './theme'

startTheme()
await startLanguage()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
