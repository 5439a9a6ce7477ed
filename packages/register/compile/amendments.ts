/** The units that changed type after the reorganisation. */
import { json } from './files.ts'

type Source = {
  readonly provinces: readonly {
    readonly code: string
    readonly effective: string
    readonly resolution: string
  }[]
  readonly communes_to_wards: readonly {
    readonly code: string
    readonly effective: string
    readonly resolution: string
  }[]
}

export const compileAmendments = (folder: string): string => {
  const source = json<Source>(folder, 'units/amendments_2026.json')
  const all = [
    ...source.provinces.map((one) => ({ ...one, letter: 'C' })),
    ...source.communes_to_wards.map((one) => ({ ...one, letter: 'P' })),
  ]
  const lines = [...Map.groupBy(all, (one) => `${one.resolution}|${one.effective}`)].map(
    ([head, units]) =>
      `${head}|${units
        .map(({ code, letter }) => code + letter)
        .sort()
        .join(' ')}`,
  )
  return lines
    .sort((left, right) => {
      const [a = '', b = ''] = [left, right].map((line) => `${line.split('|')[1]} ${line}`)
      return a < b ? -1 : 1
    })
    .join('\n')
}
