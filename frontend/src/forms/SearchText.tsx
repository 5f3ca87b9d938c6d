import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../design'

const pauseMilliseconds = 300

/** Search as one types: told after a pause, and not while an input method composes. */
export function SearchText({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(text)
  const [composing, setComposing] = useState<'no' | 'yes'>('no')

  useEffect(() => {
    if (composing === 'yes' || typed.trim() === text) return
    const timer = setTimeout(() => onText(typed.trim()), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [typed, text, composing, onText])

  return (
    <TextField
      label={t('forms.findText')}
      labelIs="hidden"
      type="search"
      placeholder={t('forms.findText')}
      icon={<Search aria-hidden />}
      value={typed}
      onChange={setTyped}
      onComposing={setComposing}
    />
  )
}
