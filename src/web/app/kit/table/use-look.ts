/** The look of a list, kept in the address without asking the router at every key. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Column } from '../../../../platform/workspace/model.ts'
import { useAsked } from '../../link.tsx'
import { askedFrom, type Look, lookFrom } from './look.ts'

const settleAfter = 250

export type SetLook = (change: Partial<Look>) => void

export const useLook = (columns: readonly Column[]): readonly [Look, SetLook] => {
  const [asked, change] = useAsked()
  const inAddress = useMemo(
    () => JSON.stringify(askedFrom(lookFrom(asked, columns), columns)),
    [asked, columns],
  )
  const [look, setLook] = useState(() => lookFrom(asked, columns))
  /** What this page itself wrote last; anything else came from outside: a link, the way back. */
  const written = useRef(inAddress)
  const latest = useRef({ asked, change })
  useEffect(() => {
    latest.current = { asked, change }
    if (inAddress === written.current) return
    written.current = inAddress
    setLook(lookFrom(asked, columns))
  }, [asked, change, columns, inAddress])
  useEffect(() => {
    const next = askedFrom(look, columns)
    const text = JSON.stringify(next)
    if (text === written.current) return
    const timer = setTimeout(() => {
      written.current = text
      latest.current.change(next)
    }, settleAfter)
    return () => clearTimeout(timer)
  }, [look, columns])
  return [look, (changed) => setLook((now) => ({ ...now, ...changed }))]
}
