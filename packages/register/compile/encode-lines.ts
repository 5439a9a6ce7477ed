/** Writes known lines in the form that `src/country/former-lines.ts` reads. */
import { type Level, levels } from '../src/country/kinds.ts'
import { codeAt, type FormerLine } from './lineage.ts'

const ten = (share: number | undefined) => (share === undefined ? '' : String(Math.round(share * 10_000)))

const legText = (line: FormerLine): string => {
  const code = codeAt(line.from, line.at - 1)
  if (line.scope === 'whole') return code
  const land = ten(line.area)
  return `${code}p${ten(line.population)}${land === '' ? '' : `/${land}`}`
}

export const encodeLines = (lines: Readonly<Record<Level, readonly FormerLine[]>>): string =>
  levels
    .flatMap((level) => {
      if (lines[level].length === 0) return []
      const byList = [...Map.groupBy(lines[level], (line) => line.at)].sort(([left], [right]) => left - right)
      return [
        `=${level}`,
        ...byList.flatMap(([at, together]) => [
          `#${at.toString(36)}`,
          ...[...Map.groupBy(together, (line) => codeAt(line.to, at))]
            .sort(([left], [right]) => (left < right ? -1 : 1))
            .map(([code, legs]) => `${code} ${legs.map(legText).sort().join(' ')}`),
        ]),
      ]
    })
    .join('\n')
