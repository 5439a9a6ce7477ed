/** Lines of the report as text, and read again: each value has exactly one text. */
import { canonical, type Json } from '../../../platform/evidence/canonical.ts'
import { type Amounts, type Fate, fates, type HoldingLine, type Placed, type Sums } from './model.ts'

/** A holding: `{"c"?,"h","k","o","p","s"}`, the names in the order that the canonical form wants. */
export const holdingText = ({ holding, kind, source, opening, corrections, parts }: HoldingLine): string =>
  canonical({
    ...(corrections ? { c: corrections } : {}),
    h: holding,
    k: kind,
    o: opening,
    p: parts.map(({ fate, holder, amounts }) => (amounts ? [fate, holder, amounts] : [fate, holder])),
    s: source,
  })

export const sumsText = (sums: Sums): readonly string[] => sums.map(String)

const isAmounts = (value: Json | undefined): value is Amounts =>
  Array.isArray(value) && value.length === 5 && value.every((each) => Number.isSafeInteger(each))

const isFate = (value: unknown): value is Fate => fates.some((fate) => fate === value)

const placedIn = (value: Json): Placed | null => {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) return null
  const [fate, holder, amounts] = value
  if (!isFate(fate) || !(holder === null || Number.isSafeInteger(holder))) return null
  if (value.length === 3 && !isAmounts(amounts)) return null
  const isGone = fate === 'settle' || fate === 'exit'
  if (isGone !== (holder === null)) return null
  // Casts: just looked at.
  return { fate, holder: holder as number | null, amounts: (amounts ?? null) as Amounts | null }
}

/** A holding, or a part of one that was divided before: `<uuid>/2`. */
const identity = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/[1-9][0-9]{0,4})?$/

/** A holding out of the members of its line; null where it is none. */
export const holdingIn = (line: { readonly [name: string]: Json | undefined }): HoldingLine | null => {
  const { c, h, k, o, p, s } = line
  if (typeof h !== 'string' || !identity.test(h) || typeof k !== 'string' || !isAmounts(o)) return null
  if (!Array.isArray(p) || !Number.isSafeInteger(s) || (c !== undefined && !isAmounts(c))) return null
  const parts = p.map(placedIn)
  if (parts.includes(null)) return null
  return {
    holding: h,
    kind: k,
    // Casts: just looked at.
    source: s as number,
    opening: o,
    corrections: c ?? null,
    parts: parts as readonly Placed[],
  }
}
