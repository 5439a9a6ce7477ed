/** What can be wrong with a register, each with a stable code. The words live with those who show them. */
export const findingCodes = {
  /** Two records say the same thing, or two units (changes ...) have one id. */
  'duplicate-record': 'error',
  'duplicate-id': 'error',
  /** A record names something that is not there. */
  'unknown-level': 'error',
  'unknown-type': 'error',
  'unknown-system': 'error',
  'unknown-unit': 'error',
  'unknown-parent': 'error',
  'unknown-change': 'error',
  'unknown-instrument': 'warning',
  'unknown-source': 'warning',
  /** A range that ends before it begins; one without a day only where a unit began and ended within a day. */
  'range-backwards': 'error',
  'overlapping-versions': 'error',
  /** One unit with two codes of a system, or one code of a system and level with two units, on one day. */
  'two-codes': 'error',
  'overlapping-codes': 'error',
  'code-outside-unit': 'error',
  'unit-without-version': 'error',
  'type-of-other-level': 'error',
  'parent-not-above': 'error',
  'child-outside-parent': 'error',
  'text-not-composed': 'warning',
  /** Lines must join units that are there when the change happens. */
  'line-without-ends': 'error',
  'origin-not-there': 'error',
  'successor-not-there': 'error',
  'ends-without-line': 'error',
  'begins-without-line': 'warning',
  'cycle-within-moment': 'error',
  /** The people of an ended unit, all lines of the moment together. */
  'people-twice': 'error',
  'people-incomplete': 'error',
  'share-disagrees': 'error',
} as const satisfies Readonly<Record<string, 'error' | 'warning'>>

export type IntegrityCode = keyof typeof findingCodes
export type IntegrityFinding = {
  readonly code: IntegrityCode
  readonly severity: 'error' | 'warning'
  /** Ids of the units, changes or other things it is about. */
  readonly about: readonly string[]
  /** The day it holds from, where one matters. */
  readonly on?: string
  /** The value found wrong: the missing reference, the doubled code. */
  readonly found?: string
}

export const finding = (
  code: IntegrityCode,
  about: readonly string[],
  more: { readonly on?: string; readonly found?: string } = {},
): IntegrityFinding => ({ code, severity: findingCodes[code], about, ...more })
