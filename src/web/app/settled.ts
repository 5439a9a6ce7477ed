/** What was typed, once the typing rests. */
import { useEffect, useState } from 'react'

/** Letters come faster than answers are wanted. */
const pause = 90

/** `isUnfinished`: a letter is still being made up by an input method. */
export const useSettled = (text: string, isUnfinished: boolean): string => {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    if (isUnfinished) return
    const timer = setTimeout(() => setSettled(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text, isUnfinished])
  return settled
}
