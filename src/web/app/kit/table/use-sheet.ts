/** What the look shows of the rows that are there, made ready while nobody is waiting. */
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import type { Column } from '../../../../platform/workspace/model.ts'
import { useView } from '../../view.ts'
import type { Row } from '../rows.ts'
import type { Look } from './look.ts'
import { createSheet, type Sheet } from './narrow.ts'

const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: 1000 })
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(work, 30)
  return () => clearTimeout(id)
}

export const useSheet = (rows: readonly Row[], columns: readonly Column[], isWhole: boolean): Sheet => {
  const view = useView()
  const sheet = useMemo(() => createSheet(rows, columns, view), [rows, columns, view])
  useEffect(() => {
    // Few rows need nothing made ready, and more pages would make it anew.
    if (!isWhole || rows.length < 2000) return
    let stop = () => {}
    const go = () => {
      if (sheet.warm()) stop = whenIdle(go)
    }
    stop = whenIdle(go)
    return () => stop()
  }, [sheet, isWhole, rows.length])
  return sheet
}

export type Narrowed = {
  readonly places: Uint32Array
  /** The look that these are of; an older one while a newer is worked out. */
  readonly isLate: boolean
  /** Milliseconds that filtering and sorting took. */
  readonly took: number
}

export const useNarrowed = (sheet: Sheet, look: Look): Narrowed => {
  const wanted = useDeferredValue(look)
  const last = useRef(0)
  const places = useMemo(() => {
    const began = performance.now()
    const made = sheet.narrowed(wanted)
    last.current = performance.now() - began
    return made
  }, [sheet, wanted])
  return { places, isLate: wanted !== look, took: last.current }
}
