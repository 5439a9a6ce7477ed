/**
 * The check code of a sheet: what it stated, in 30 signs a person can type. Nothing of it is stored, and nothing of
 * what was typed is in it: no street, no house, no name.
 *
 * 140 bits are 28 signs of Crockford's base 32, and two more make sums over GF(32), by which one or two wrong signs
 * are told from a forgery. From the front: form 2, key 7, old code 18, new code 18, day of the old code 16, day of the
 * new one 16, day of issue 16, status 3, whether the day was given 1, seal 43.
 */
import { addDays, daysBetween, type IsoDate } from '../../../kernel/dates.ts'
import { type SheetStatus, type Stated, sheetStatuses } from './model.ts'

/** What a code says before its seal is looked at. */
export type Unsealed = { readonly stated: Stated; readonly payload: string; readonly seal: bigint }

/** Why a text is no code: too few or too many signs, or sums that do not come out. */
export type Flaw = { readonly flaw: 'malformed'; readonly signs: number } | { readonly flaw: 'mistyped' }

export const sealBits = 43
const signsOfData = 28
const form = 1n
const firstDay = '2000-01-01'

// ---- signs ------------------------------------------------------------------------------------------------

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const valueOfSign = new Map([...signs].map((sign, value) => [sign, value]))
valueOfSign.set('O', 0).set('I', 1).set('L', 1)

/** Powers of a root of x⁵ + x² + 1: all 31 differ, so each place weighs otherwise. */
const powers = Array.from({ length: 30 }).reduce<readonly number[]>(
  (all) => {
    const doubled = (all.at(-1) ?? 1) << 1
    return [...all, doubled > 31 ? doubled ^ 0b100101 : doubled]
  },
  [1],
)
const logOf = new Map(powers.map((power, exponent) => [power, exponent]))

const times = (value: number, exponent: number): number =>
  value === 0 ? 0 : (powers[((logOf.get(value) ?? 0) + exponent) % 31] ?? 0)

/** Two sums with different weights: of one or two wrong signs at least one sum is wrong. */
const sumsOf = (values: readonly number[]): readonly number[] =>
  [1, 2].map((step) => values.reduce((sum, value, place) => sum ^ times(value, place * step), 0))

/** In groups of five, to be read aloud. */
export const grouped = (text: string): string => text.match(/.{1,5}/g)?.join('-') ?? ''

const writtenOf = (values: readonly number[]): string =>
  grouped([...values, ...sumsOf(values)].map((value) => signs[value] ?? '').join(''))

/** The signs as people type them: any case, with spaces, dashes and marks, O for 0, I and L for 1. */
const typedSigns = (text: string): readonly string[] => [
  ...text
    .normalize('NFKD')
    .replace(/[đĐ]/g, 'D')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
]

// ---- fields -----------------------------------------------------------------------------------------------

/** Room for `1` and up to five digits; leading zeros matter. Null where a code does not fit. */
const numberOfCode = (code: string | null): bigint | null => {
  if (code === null) return 0n
  return /^\d{1,5}$/.test(code) ? BigInt(`1${code}`) : null
}
const codeOfNumber = (number: bigint): string | null | undefined => {
  if (number === 0n) return null
  const text = number.toString()
  return text.length > 1 && text.startsWith('1') ? text.slice(1) : undefined
}

const numberOfDay = (day: IsoDate): bigint | null => {
  const days = daysBetween(firstDay, day)
  return days >= 0 && days < 65_536 ? BigInt(days) : null
}
const dayOfNumber = (number: bigint): IsoDate => addDays(firstDay, Number(number))

const widths = [2, 7, 18, 18, 16, 16, 16, 3, 1] as const
const payloadBits = widths.reduce<number>((sum, width) => sum + width, 0)

const joined = (numbers: readonly bigint[]): bigint =>
  widths.reduce((all, width, place) => (all << BigInt(width)) | (numbers[place] ?? 0n), 0n)

const parted = (all: bigint): readonly bigint[] => {
  let rest = all
  return widths
    .toReversed()
    .map((width) => {
      const number = rest & ((1n << BigInt(width)) - 1n)
      rest >>= BigInt(width)
      return number
    })
    .toReversed()
}

/** What is sealed; null where the facts do not fit into a code, such as codes of another country with letters. */
export const payloadOf = (stated: Stated): string | null => {
  const numbers = [
    form,
    BigInt(stated.key),
    numberOfCode(stated.old),
    numberOfCode(stated.new),
    numberOfDay(stated.at),
    numberOfDay(stated.to),
    numberOfDay(stated.issued),
    BigInt(sheetStatuses.indexOf(stated.status)),
    stated.dayGiven ? 1n : 0n,
  ]
  const known = numbers.filter((number) => number !== null)
  return known.length < numbers.length || stated.key > 127 ? null : joined(known).toString(16)
}

/** The code of a payload and its seal. */
export const codeOf = (payload: string, seal: bigint): string => {
  const all = (BigInt(`0x${payload}`) << BigInt(sealBits)) | seal
  const values = Array.from({ length: signsOfData }, (_, place) =>
    Number((all >> BigInt(5 * (signsOfData - 1 - place))) & 31n),
  )
  return writtenOf(values)
}

/** Reads a code as typed; the seal is for who holds the key. */
export const readCode = (text: string): Unsealed | Flaw => {
  const typed = typedSigns(text)
  const values = typed.flatMap((sign) => valueOfSign.get(sign) ?? [])
  if (typed.length !== signsOfData + 2) return { flaw: 'malformed', signs: typed.length }
  if (values.length !== typed.length) return { flaw: 'mistyped' }
  const data = values.slice(0, signsOfData)
  const sums = sumsOf(data)
  if (sums.some((sum, place) => sum !== values[signsOfData + place])) return { flaw: 'mistyped' }
  const all = data.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n)
  const payload = all >> BigInt(sealBits)
  const stated = statedOf(parted(payload))
  // The sums came out, yet no sheet says such a thing: whoever made it was not this program.
  if (!stated) return { flaw: 'mistyped' }
  return { stated, payload: payload.toString(16), seal: all & ((1n << BigInt(sealBits)) - 1n) }
}

const statedOf = (numbers: readonly bigint[]): Stated | null => {
  const [itsForm, key, former, later, at = 0n, to = 0n, issued = 0n, place, given] = numbers
  const [old, current] = [codeOfNumber(former ?? 0n), codeOfNumber(later ?? 0n)]
  const status: SheetStatus | undefined = sheetStatuses[Number(place)]
  if (itsForm !== form || old === undefined || current === undefined || !status) return null
  return {
    key: Number(key),
    old,
    new: current,
    at: dayOfNumber(at),
    to: dayOfNumber(to),
    issued: dayOfNumber(issued),
    status,
    dayGiven: given === 1n,
  }
}

/** Proved in the tests: the fields and the seal fill the signs. */
export const bitsOfCode = { payload: payloadBits, seal: sealBits, signs: signsOfData * 5 } as const
