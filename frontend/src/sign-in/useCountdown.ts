import { useEffect, useState } from 'react'

/** Counts seconds down to 0; `start` sets how many. */
export function useCountdown(): readonly [secondsLeft: number, start: (seconds: number) => void] {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (left <= 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return [left, setLeft]
}
