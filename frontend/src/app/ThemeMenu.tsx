import { Monitor, Moon, Sun, SunMoon } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton, Menu } from '../design'
import { chooseTheme, theme } from './theme'

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const { t } = useTranslation()
  const chosen = useSyncExternalStore((listener) => theme.subscribe(listener), theme.getState)
  return (
    <Menu
      label={t('bar.theme')}
      selected={chosen}
      trigger={
        <IconButton label={t('bar.theme')}>
          <SunMoon aria-hidden />
        </IconButton>
      }
      entries={[
        { id: 'auto', label: t('bar.themeAuto'), icon: <Monitor aria-hidden />, onAction: () => chooseTheme('auto') },
        { id: 'light', label: t('bar.themeLight'), icon: <Sun aria-hidden />, onAction: () => chooseTheme('light') },
        { id: 'dark', label: t('bar.themeDark'), icon: <Moon aria-hidden />, onAction: () => chooseTheme('dark') },
      ]}
    />
  )
}
