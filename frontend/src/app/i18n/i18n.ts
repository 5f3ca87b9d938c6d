import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en'
import { zhCN } from './zhCN'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

const key = 'yeji.language'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zhCN }
  }
}

function remembered(): Language {
  const stored = localStorage.getItem(key)
  return languages.find((language) => language === stored) ?? 'zh-CN'
}

/** Starts the page's language: Chinese, unless the person chose another before. */
export async function startLanguage(): Promise<void> {
  const language = remembered()
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = language
}

/** The language that the page speaks now; the server answers in the same. */
export function language(): Language {
  return languages.find((known) => known === i18next.language) ?? 'zh-CN'
}

/** Switches between Chinese and English, and remembers it. */
export async function switchLanguage(): Promise<void> {
  const next = language() === 'zh-CN' ? 'en' : 'zh-CN'
  localStorage.setItem(key, next)
  document.documentElement.lang = next
  await i18next.changeLanguage(next)
}
