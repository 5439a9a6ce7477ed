/** The shipped rows, decoded from the lines into one shape for tasks and grants. */
import type { Citation } from '../../../law/index.ts'
import type { Condition, Field, GrantMode, Holder, PlaceRule, Span } from '../model.ts'
import { cell, cells, citationOf, fieldOf, holderOf, placeOf, wordsIn } from './decode.ts'
import { industryTradeLines } from './industry-trade.ts'
import { capitalList } from './instruments.ts'
import { capitalWorksLines, capitalWorksTasks, ownLevelLines } from './own-levels.ts'

/** A task with its words. */
export type TaskRow = {
  readonly id: string
  readonly field: Field
  readonly vi: string
  readonly en: string
  readonly also: readonly string[]
  readonly provision: Citation | null
  readonly procedures: readonly string[]
  readonly placeRule: PlaceRule | null
}

/** Who held a task before and who holds it after, by one row or by the same row told twice. */
export type ChangeRow = {
  readonly task: string
  /** The rows of the source that say it; the first names the grants. */
  readonly rows: readonly string[]
  readonly before: Holder
  readonly beforeBasis: Citation | null
  /** Whether the text of the row names the former holder. */
  readonly beforeRead: boolean
  readonly after: Holder
  readonly mode: GrantMode
  readonly basis: Citation
  /** What the row beside it in the list stands on, where the list names no text for this one. */
  readonly beside: Citation | null
  readonly conditions: readonly Condition[]
  /** Hà Nội's department handles it on behalf of the city. */
  readonly capitalDelegates: boolean
}

/** What Hà Nội assigned down. */
export type AssignedRow = {
  readonly task: string
  readonly row: string
  readonly holder: Holder
  readonly point: string
  readonly span: Span
  readonly conditions: readonly Condition[]
}

const ministry: Holder = { level: 'central', kind: 'ministry', body: 'ministry-industry-trade' }
const minister: Holder = { ...ministry, kind: 'minister' }
const primeMinister: Holder = { level: 'central', kind: 'prime-minister', body: null }
const provinceCommittee: Holder = { level: 'province', kind: 'committee', body: null }

const notes: Readonly<Record<string, Condition>> = {
  opinions: {
    says: {
      vi: 'Có ý kiến của Bộ Quốc phòng, Bộ Công an',
      en: 'With the opinions of the ministries of defence and of public security',
    },
  },
  'delegated-by-province': {
    says: {
      vi: 'Khi được Ủy ban nhân dân tỉnh ủy quyền',
      en: 'Where the provincial Committee delegated it',
    },
  },
}
const conditionsIn = (marks: readonly string[]): readonly Condition[] =>
  marks.flatMap((mark) => notes[mark] ?? [])

const decree146 = '146/2025/NĐ-CP'

/** `31.13` of the decree, `38:23.1` of circular 38/2025/TT-BCT. */
const tradeBasis = (said: string): Citation => {
  const [first = '', second] = said.split(':')
  return second === undefined
    ? { instrument: decree146, point: first }
    : { instrument: `${first}/2025/TT-BCT`, point: second }
}

/**
 * The decree devolves and assigns down without the rows saying which; only what stood in a law can be devolved
 * (Law 72/2025/QH15, Article 12), so what stood in a decree or a circular is assigned down.
 */
const tradeMode = (before: Citation | null): GrantMode =>
  before?.instrument.includes('/QH') ? 'devolved' : 'assigned-down'

const trade = cells(industryTradeLines).map((row) => {
  const list = cell(row, 0).split('+')
  const marks = cell(row, 4).split(',')
  const beforeBasis = citationOf(cell(row, 3))
  const task: TaskRow = {
    id: `fn:industry-trade:${cell(list, 0)}`,
    field: 'industry-trade',
    vi: cell(row, 5),
    en: cell(row, 6),
    also: wordsIn(cell(row, 7)),
    provision: beforeBasis,
    procedures: [cell(row, 1)],
    placeRule: placeOf(
      marks.find((mark) => ['enterprise-seat', 'facility', 'territory'].includes(mark)) ?? '',
    ),
  }
  const change: ChangeRow = {
    task: task.id,
    rows: list.map((number) => `HN-CT-${number}`),
    before: marks.includes('prime-minister')
      ? primeMinister
      : marks.includes('minister')
        ? minister
        : ministry,
    beforeBasis,
    beforeRead: !marks.includes('unread'),
    after: provinceCommittee,
    mode: tradeMode(beforeBasis),
    ...(marks.includes('unnamed')
      ? { basis: { instrument: capitalList, point: '' }, beside: tradeBasis(cell(row, 2)) }
      : { basis: tradeBasis(cell(row, 2)), beside: null }),
    conditions: conditionsIn(marks),
    capitalDelegates: true,
  }
  return { task, change }
})

const modeOf = (said: string): GrantMode => (said === 'assigned-down' ? 'assigned-down' : 'own')

const levels = cells(ownLevelLines).map((row) => {
  const [field = '', number = ''] = cell(row, 1).split(' ')
  const [before = '', after = ''] = cell(row, 4).split(' > ')
  const [rule = '', mark = ''] = cell(row, 6).split('+')
  const [basis, beforeBasis] = [citationOf(cell(row, 2)), citationOf(cell(row, 3))]
  if (!basis) throw new Error(`authority data: no text gives ${cell(row, 0)}`)
  const task: TaskRow = {
    id: `fn:${field}:${number}`,
    field: fieldOf(field),
    vi: cell(row, 7),
    en: cell(row, 8),
    also: wordsIn(cell(row, 9)),
    provision: beforeBasis,
    procedures: [],
    placeRule: placeOf(rule),
  }
  const change: ChangeRow = {
    task: task.id,
    rows: cell(row, 0).split('+'),
    before: holderOf(before),
    beforeBasis,
    beforeRead: true,
    after: holderOf(after),
    mode: modeOf(cell(row, 5)),
    basis,
    beside: null,
    conditions: conditionsIn([mark]),
    capitalDelegates: false,
  }
  return { task, change }
})

/** `3..` is grade III and lower, `..3` what stands above; the special grade counts 0, grade IV counts 4. */
const gradeIn = (said: string): Partial<Condition> => {
  const [from = '', below = ''] = said.split('..')
  return {
    ...(said === '' ? {} : { of: 'grade', unit: 'grade' }),
    ...(from === '' ? {} : { from: Number(from) }),
    ...(below === '' ? {} : { below: Number(below) }),
  }
}

const spanOf = (said: string): Span => (said === 'one-unit' || said === 'several-units' ? said : 'any')

const works = cells(capitalWorksLines).map((row) => {
  const vi = cell(row, 6)
  const assigned: AssignedRow = {
    task: `fn:construction:${cell(row, 1)}`,
    row: cell(row, 0),
    holder: holderOf(cell(row, 3)),
    point: cell(row, 2),
    span: spanOf(cell(row, 4)),
    conditions: vi === '' ? [] : [{ says: { vi, en: cell(row, 7) }, ...gradeIn(cell(row, 8)) }],
  }
  return { assigned, placeRule: placeOf(cell(row, 5)) }
})

const worksTasks = cells(capitalWorksTasks).map((row): TaskRow => {
  const id = `fn:construction:${cell(row, 0)}`
  return {
    id,
    field: 'construction',
    vi: cell(row, 1),
    en: cell(row, 2),
    also: wordsIn(cell(row, 3)),
    provision: null,
    procedures: [],
    placeRule: works.find(({ assigned, placeRule }) => assigned.task === id && placeRule)?.placeRule ?? null,
  }
})

export const taskRows: readonly TaskRow[] = [...trade, ...levels].map(({ task }) => task).concat(worksTasks)
export const changeRows: readonly ChangeRow[] = [...trade, ...levels].map(({ change }) => change)
export const assignedRows: readonly AssignedRow[] = works.map(({ assigned }) => assigned)
