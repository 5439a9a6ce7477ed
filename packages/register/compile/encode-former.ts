/** Writes tied runs in the form that `src/country/former.ts` reads. */
import { type Level, levels } from '../src/country/kinds.ts'
import type { Tied } from './identity.ts'
import { type Lists, type Run, sameName } from './lists.ts'

const place = (run: Pick<Run, 'from' | 'after'>): string => {
  if (run.from === 0) return ''
  const last = run.after === run.from - 1 ? '' : `<${run.after.toString(36)}`
  return `${run.from.toString(36)}${last}:`
}

type Moves = ReadonlyMap<Run, Run>

const fieldsOf = (tied: readonly Tied[], to: Moves, header: string): string[] => {
  const fields: string[] = []
  let bearer: Run | null = null
  let parent = header
  for (const { run, before } of tied) {
    const head = place(run)
    const here = `@${run.parent}`
    if (bearer && bearer.until !== run.from) fields.push(...closing(bearer, to))
    else if (bearer && to.has(bearer)) fields.push(...closing(bearer, to))
    if (before && before.code !== run.code) {
      const changed = !sameName(before.short, run.short) || before.letter !== run.letter
      fields.push(
        `${head}<${before.code}${changed ? `,${run.letter}${run.short}` : ''}${before.parent === run.parent ? '' : here}`,
      )
    } else if (before) {
      const named = sameName(before.short, run.short)
        ? before.short === run.short
          ? ''
          : run.short
        : run.short
      fields.push(`${head}${run.letter}${named}${before.parent === run.parent ? '' : here}`)
    } else {
      const plus = bearer && bearer.until === run.from ? '+' : ''
      fields.push(`${head}${plus}${run.letter}${run.short}${run.parent === header ? '' : here}`)
    }
    parent = run.parent
    bearer = run
  }
  void parent
  if (bearer && bearer.until !== null) fields.push(...closing(bearer, to))
  return fields
}

const closing = (run: Run, to: Moves): string[] => {
  const until = run.until
  if (until === null) return []
  const next = to.get(run)
  return [`${until.toString(36)}:${next ? `>${next.code}` : '.'}`]
}

const levelText = (tied: readonly Tied[], level: Level): string => {
  const to: Moves = new Map(
    tied.flatMap(({ run, before }) => (before && before.code !== run.code ? [[before, run] as const] : [])),
  )
  const byCode = [...Map.groupBy(tied, ({ run }) => run.code)].map(([code, list]) => ({
    code,
    list,
    header: list[0]?.run.parent ?? '',
  }))
  byCode.sort((left, right) =>
    left.header < right.header ? -1 : left.header > right.header ? 1 : left.code < right.code ? -1 : 1,
  )
  const lines: string[] = [`=${level}`]
  let header: string | null = null
  for (const { code, list, header: own } of byCode) {
    if (own !== header && level !== 'province') lines.push(`#${own}`)
    header = own
    lines.push(`${code} ${fieldsOf(list, to, own).join('|')}`)
  }
  return lines.join('\n')
}

export const encodeFormer = (lists: Lists, tied: Readonly<Record<Level, readonly Tied[]>>): string =>
  [lists.dates.join(' '), ...levels.map((level) => levelText(tied[level], level))].join('\n')
