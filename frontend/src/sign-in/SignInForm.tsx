import { useNavigate, useSearch } from '@tanstack/react-router'
import { Eye, EyeOff } from 'lucide-react'
import { type SyntheticEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signIn } from '../app/session/session'
import { useSession } from '../app/session/useSession'
import { Button, IconButton, TextField } from '../design'
import { SignInMessage, type SignInProblem } from './SignInMessage'
import styles from './SignInPage.module.css'
import { useCountdown } from './useCountdown'

/** Name and password. What was typed stays, but for a wrong password. */
export function SignInForm() {
  const { t } = useTranslation()
  const { to } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const session = useSession()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [sight, setSight] = useState<'hidden' | 'shown'>('hidden')
  const [problem, setProblem] = useState<SignInProblem | undefined>(session.kind === 'ended' ? 'ended' : undefined)
  const [state, setState] = useState<'idle' | 'sending'>('idle')
  const [secondsLeft, waitFor] = useCountdown()
  const passwordInput = useRef<HTMLInputElement>(null)

  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    if (state === 'sending' || secondsLeft > 0) return
    if (username.trim() === '' || password === '') {
      setProblem('missing')
      return
    }
    setState('sending')
    const result = await signIn(username.trim(), password)
    setState('idle')
    if (result.kind === 'done') {
      await navigate({ to: to ?? '/', replace: true })
      return
    }
    setProblem(result.kind)
    if (result.kind === 'wait') waitFor(result.seconds)
    if (result.kind === 'wrong') setPassword('')
    passwordInput.current?.focus()
  }

  const isWrong = problem === 'wrong' || problem === 'missing'
  return (
    <form className={styles['form']} method="post" noValidate onSubmit={(event) => void submit(event)}>
      <SignInMessage
        problem={problem === 'wait' && secondsLeft === 0 ? undefined : problem}
        secondsLeft={secondsLeft}
      />
      <TextField
        label={t('signIn.username')}
        name="username"
        autoComplete="username"
        size="large"
        isRequired
        isInvalid={isWrong}
        value={username}
        onChange={setUsername}
      />
      <TextField
        label={t('signIn.password')}
        name="password"
        type={sight === 'shown' ? 'text' : 'password'}
        autoComplete="current-password"
        size="large"
        isRequired
        isInvalid={isWrong}
        value={password}
        onChange={setPassword}
        inputRef={passwordInput}
        end={
          <IconButton
            label={sight === 'shown' ? t('signIn.hidePassword') : t('signIn.showPassword')}
            onPress={() => setSight(sight === 'shown' ? 'hidden' : 'shown')}
          >
            {sight === 'shown' ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          </IconButton>
        }
      />
      <Button
        type="submit"
        kind="primary"
        isDisabled={secondsLeft > 0}
        state={state === 'sending' ? 'working' : 'idle'}
      >
        {state === 'sending' ? t('signIn.submitting') : t('signIn.submit')}
      </Button>
    </form>
  )
}
