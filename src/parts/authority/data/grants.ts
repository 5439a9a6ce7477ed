/**
 * The shipped grants: who held a task on the eve of the reform, who holds it since, and who acts for the holder. A
 * former holder begins on the first day of the text it held it by, where a source states that day. Otherwise its
 * beginning is not known: it is known from the day on which the text that took the task over was issued, which names it.
 */
import type { Citation } from '../../../law/index.ts'
import type { Grant, Holder } from '../model.ts'
import { districtsEnd, eve } from '../reform.ts'
import { grantId } from './decode.ts'
import {
  authorityInstruments,
  capitalList,
  juneDecrees,
  juneDecreesEnd,
  statedFirstDays,
} from './instruments.ts'
import { provinces } from './places.ts'
import { type AssignedRow, assignedRows, type ChangeRow, changeRows } from './rows.ts'

const texts = new Map(authorityInstruments.map((text) => [text.number, text]))
const fromJune = new Set(juneDecrees.map(({ number }) => number))

/** A row of the June decrees ends with them; others state no end. */
const endOf = ({ instrument }: Citation) => (fromJune.has(instrument) ? juneDecreesEnd : null)

const always = { span: 'any', territory: 'country', conditions: [], under: null } as const
const sourceOf = (rows: readonly string[]) => `authority_rows ${rows.join(', ')}`

const capitalDepartment: Holder = {
  level: 'province',
  kind: 'department',
  body: 'department-industry-trade',
}

type Beginning = Pick<Grant, 'from' | 'sinceUnknown'>

/** Since when it was held; else the first day of which a text at hand says so, never after the eve of the reform. */
const formerBeginning = ({ basis, beforeBasis }: ChangeRow): Beginning => {
  const stated = statedFirstDays.get(beforeBasis?.instrument ?? '')
  if (stated !== undefined) return { from: stated }
  const issued = texts.get(basis.instrument)?.issuedOn ?? eve
  return { from: issued < eve ? issued : eve, sinceUnknown: true }
}

/** The day of the row; a text that was issued after it cannot give anything before, and its own first day is not known. */
const beginningOf = ({ basis }: ChangeRow): Beginning => {
  const issued = texts.get(basis.instrument)?.issuedOn ?? null
  return issued !== null && issued > districtsEnd
    ? { from: issued, sinceUnknown: true }
    : { from: districtsEnd }
}

const ofChange = (row: ChangeRow): readonly Grant[] => {
  const [first = ''] = row.rows
  const source = sourceOf(row.rows)
  const until = endOf(row.basis)
  const stood = row.beforeBasis && texts.has(row.beforeBasis.instrument) ? row.beforeBasis : row.basis
  const before: Grant = {
    ...always,
    id: grantId(first, 'before'),
    function: row.task,
    holder: row.before,
    mode: 'own',
    conditions: row.conditions,
    basis: stood,
    ...formerBeginning(row),
    until: districtsEnd,
    verified: row.beforeRead,
    source,
  }
  const held: Grant = {
    ...always,
    id: grantId(first),
    function: row.task,
    holder: row.after,
    mode: row.mode,
    conditions: row.conditions,
    basis: row.basis,
    from: districtsEnd,
    until,
    verified: true,
    source,
  }
  const after: Grant = { ...held, ...beginningOf(row), ...(row.beside ? { beside: row.beside } : {}) }
  if (!row.capitalDelegates) return [before, after]
  const delegate: Grant = {
    ...held,
    id: grantId(first, 'delegate'),
    holder: capitalDepartment,
    mode: 'delegated',
    conditions: [],
    until: null,
    territory: provinces.haNoi,
    under: after.id,
    basis: { instrument: capitalList, point: '' },
    // The copy at hand bears no number, no day and no term.
    verified: false,
  }
  return [before, after, delegate]
}

const capitalDecision = '74/2025/QĐ-UBND'

/** The city's Committee keeps each task that it assigned down in part, by Article 2.2 of its decision. */
const givers: readonly Grant[] = [...new Set(assignedRows.map(({ task }) => task))].map((task) => ({
  ...always,
  id: `gr:${task.slice('fn:'.length)}:giver`,
  function: task,
  holder: { level: 'province', kind: 'committee', body: null },
  mode: 'own',
  territory: provinces.haNoi,
  basis: { instrument: capitalDecision, point: '2.2' },
  from: '2025-12-04',
  until: null,
  verified: true,
  source: sourceOf(assignedRows.filter((row) => row.task === task).map(({ row }) => row)),
}))

const giverOf = new Map(givers.map((grant) => [grant.function, grant.id]))

/** A row with several cases gives several grants: the first bears its name. */
const ofAssigned = (row: AssignedRow, at: number): Grant => {
  const earlier = assignedRows.slice(0, at).filter((other) => other.row === row.row).length
  return {
    ...always,
    id: earlier === 0 ? grantId(row.row) : `${grantId(row.row)}:${earlier + 1}`,
    function: row.task,
    holder: row.holder,
    mode: 'assigned-down',
    span: row.span,
    territory: provinces.haNoi,
    conditions: row.conditions,
    under: giverOf.get(row.task) ?? null,
    basis: { instrument: capitalDecision, point: row.point },
    from: '2025-12-04',
    until: null,
    verified: true,
    source: sourceOf([row.row]),
  }
}

export const authorityGrants: readonly Grant[] = [
  ...changeRows.flatMap(ofChange),
  ...givers,
  ...assignedRows.map(ofAssigned),
]
