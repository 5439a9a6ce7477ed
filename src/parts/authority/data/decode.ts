/** How the compact lines of this folder are read. A line that cannot be read is our mistake and is thrown. */
import type { Citation } from '../../../law/index.ts'
import { type Field, fields, type Holder, type PlaceRule, placeRules } from '../model.ts'

export const cells = (lines: string): readonly (readonly string[])[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'))

const wrong = (what: string, given: string): never => {
  throw new Error(`authority data: no ${what} "${given}"`)
}

/** A cell that must be there, by its place. */
export const cell = (row: readonly string[], at: number): string =>
  row[at] ?? wrong(`cell ${at}`, row.join('|'))

export const fieldOf = (name: string): Field => fields.find((field) => field === name) ?? wrong('field', name)

export const placeOf = (name: string): PlaceRule | null =>
  name === '' ? null : (placeRules.find((rule) => rule === name) ?? wrong('place rule', name))

/** `31/2024/QH15 83.2`, or only the number; empty is null. */
export const citationOf = (cited: string): Citation | null => {
  const [instrument = '', point = ''] = cited.split(' ')
  return instrument === '' ? null : { instrument, point }
}

const levels = { p: 'province', d: 'district', c: 'commune' } as const
const isLevel = (letter: string): letter is keyof typeof levels => letter in levels
const kinds = ['council', 'committee', 'chair', 'department', 'office', 'management-board'] as const

/** `c.chair`, `p.department department-construction`. */
export const holderOf = (said: string): Holder => {
  const [who = '', body] = said.split(' ')
  const [letter = '', name = ''] = who.split('.')
  const kind = kinds.find((each) => each === name)
  if (!isLevel(letter) || !kind) return wrong('holder', said)
  return { level: levels[letter], kind, body: body ?? null }
}

export const wordsIn = (list: string): readonly string[] => (list === '' ? [] : list.split(', '))

/** `gr:` and the row, without the spaces some rows bear. */
export const grantId = (row: string, part: 'before' | 'delegate' | null = null): string =>
  `gr:${row.replaceAll(' ', '')}${part ? `:${part}` : ''}`
