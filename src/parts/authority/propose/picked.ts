/** Which rows read from a text a person picks, and what the person corrects: `3; title=Nuôi cá; kind=committee`. Pure. */
import { isIsoDate } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { holderKinds, holderLevels, placeRules, spans } from '../model.ts'
import { authorityProblem } from '../problems.ts'

export const corrections = [
  'title',
  'task',
  'level',
  'kind',
  'body',
  'point',
  'span',
  'place',
  'lastDay',
] as const
export type Correction = (typeof corrections)[number]
export type Picked = {
  readonly number: number
  readonly corrected: Partial<Readonly<Record<Correction, string>>>
}

const words: Partial<Record<Correction, readonly string[]>> = {
  level: holderLevels,
  kind: holderKinds,
  span: spans,
  place: placeRules,
}

const isName = (name: string): name is Correction => corrections.some((each) => each === name)

const whyNotValue = (name: string, value: string): string | null => {
  if (!isName(name)) return `${name}: ${corrections.join(', ')}`
  const allowed = words[name]
  if (allowed && !allowed.includes(value)) return `${name}=${value}: ${allowed.join(', ')}`
  if (name === 'lastDay' && !isIsoDate(value)) return `lastDay=${value}`
  return value === '' && name !== 'body' ? `${name}=` : null
}

/** One pick for each line; without lines every row is picked as it was read. */
export const readPicks = (
  text: string,
  count: number,
): { readonly picks: readonly Picked[]; readonly problems: readonly Problem[] } => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0)
    return {
      picks: Array.from({ length: count }, (_, at) => ({ number: at + 1, corrected: {} })),
      problems: [],
    }
  const problems: Problem[] = []
  const picks = new Map<number, Picked>()
  for (const [at, line] of lines.entries()) {
    const [first = '', ...rest] = line.split(';').map((part) => part.trim())
    const number = /^\d+$/.test(first) ? Number(first) : 0
    const said = rest
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', ...value] = part.split('=')
        return [name.trim(), value.join('=').trim()] as const
      })
    const wrong = [
      ...(number < 1 || number > count ? [`${first} (1–${count})`] : []),
      ...(picks.has(number) ? [`${number} × 2`] : []),
      ...said.flatMap(([name, value]) => whyNotValue(name, value) ?? []),
    ]
    for (const what of wrong)
      problems.push(authorityProblem('wrong-row', { row: at + 1, what }, { field: 'pick' }))
    picks.set(number, { number, corrected: Object.fromEntries(said) })
  }
  return { picks: [...picks.values()], problems }
}
