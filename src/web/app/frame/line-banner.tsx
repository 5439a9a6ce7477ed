/** Says when the line is down or slow. What was typed stays where it is. */
import { useIsFetching, useIsMutating } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Icon } from '../icons.tsx'
import { useView } from '../view.ts'

const listen = (listener: () => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** So long something may take before it is called slow. */
const patience = 5000

const useSlow = (): boolean => {
  const busy = useIsFetching() + useIsMutating() > 0
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [busy])
  return busy && isSlow
}

export const LineBanner = () => {
  const { words } = useView()
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine)
  const isSlow = useSlow()
  const said = isOnline ? (isSlow ? words.line.slow : null) : words.line.offline
  return (
    <div role="status" className="line-banner">
      {said ? (
        <p>
          <Icon name="attention" /> {said}
        </p>
      ) : null}
    </div>
  )
}
