/** The 23 provinces formed in 2025 with their predecessors, read off the list annexed to resolution 60-NQ/TW. */

import type { Former, FormerUnit } from '../src/country/former.ts'
import { matchKey, tidy } from '../src/text.ts'
import { text } from './files.ts'
import { apart } from './notes.ts'

export type FormedProvince = {
  readonly item: string
  readonly code: string
  readonly letter: 'N' | 'C'
  readonly short: string
  readonly from: readonly FormerUnit[]
  /** The former province whose seat becomes the seat. */
  readonly seat: FormerUnit | null
}

/** Codes of the statistics office's letter 915/CTK-CSCL, by short name. */
const newCodes = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    text(folder, 'acts/915_CTK-CSCL.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [, code = '', name = ''] = line.split(',')
        return [matchKey(name.replace(/^Thành phố /, '')), code] as const
      }),
  )

export const readProvinces = (folder: string, former: Former): readonly FormedProvince[] => {
  const codes = newCodes(folder)
  const standing = former.units.province.filter((unit) => unit.codes.at(-1)?.until === null)
  const shortOf = (unit: FormerUnit) => unit.versions.at(-1)?.short ?? ''
  const annex = text(folder, 'acts/60-NQ_TW.md').normalize('NFC')
  const list = annex.slice(annex.lastIndexOf('**II-'))
  const items = list.split(/\n(?=\d+\\?\. )/).filter((item) => /^\d+\\?\. Hợp nhất/.test(item))
  return items.map((item) => {
    const clean = tidy(item.replace(/\\/g, ''))
    const number = /^(\d+)/.exec(clean)?.[1] ?? ''
    const [origins = '', rest = ''] = clean.split(/lấy tên là/)
    const [named = '', seated = ''] = rest.split(/trung tâm/)
    const inText = (part: string) =>
      standing.filter((unit) => ` ${apart(part)} `.includes(` ${matchKey(shortOf(unit))} `))
    const short = tidy(named.replace(/[,.;]/g, ' ')).replace(/^(tỉnh|thành phố) /i, '')
    const code = codes.get(matchKey(short))
    const letter = /^\s*thành phố/i.test(named) ? ('C' as const) : ('N' as const)
    const from = inText(origins)
    if (!code || from.length < 2) throw new Error(`item ${number} of the annex is not understood: ${clean}`)
    const official = from.find((unit) => matchKey(shortOf(unit)) === matchKey(short))
    return {
      item: number,
      code,
      letter,
      short: official ? shortOf(official) : short,
      from,
      seat: inText(seated)[0] ?? null,
    }
  })
}
