/** What may follow what in the life of an act: every objection, never only the first. Pure. */

import type { Finding } from '../../../kernel/findings.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { isClosed, type Reading, type Step, stateOf, stepTaken } from './model.ts'
import { enactProblem } from './problems.ts'

const sameName = (one: string, other: string): boolean =>
  one.normalize('NFC').trim().toLowerCase() === other.normalize('NFC').trim().toLowerCase()

/** The reading that questions about a number mean: the one still open or in force, else the newest. */
export const readingMeant = (readings: readonly Reading[]): Reading | null =>
  readings.findLast((reading) => !isClosed(stateOf(reading)) && stateOf(reading) !== 'in-force') ??
  readings.findLast((reading) => stateOf(reading) === 'in-force') ??
  readings.at(-1) ??
  null

const saidOf = (reading: Reading) => {
  const last = reading.steps.at(-1)
  return { number: reading.number, state: stateOf(reading), by: last?.by ?? '', at: last?.at ?? '' }
}

/** Why a text cannot be taken in as a new reading of its number. */
export const whyNotTakeIn = (readings: readonly Reading[], contentHash: string): Problem[] => {
  const open = readings.filter((reading) => !isClosed(stateOf(reading)))
  const same = open.find((reading) => reading.contentHash === contentHash)
  if (same) return [enactProblem('act-already-read', saidOf(same))]
  return open.slice(-1).map((reading) => enactProblem('act-already-open', saidOf(reading)))
}

export const whyNotInState = (reading: Reading, needed: Step): Problem[] => {
  const state = stateOf(reading)
  return state === needed
    ? []
    : [enactProblem('act-in-another-state', { number: reading.number, state, needed })]
}

const codesOf = (findings: readonly Finding[]) => [
  ...new Set(
    findings.map(({ code, place }) => (place?.clause ? `${code} (${place.clause})` : code)).slice(0, 20),
  ),
]

/** What second persons confirm: no error stands, warnings are accepted, and they are not the first. */
export const whyNotConfirm = (reading: Reading, by: string, accept: boolean): Problem[] => {
  const { number, act } = reading
  const first = stepTaken(reading, 'read')
  const errors = act.findings.filter(({ weight }) => weight === 'error')
  const warnings = act.findings.filter(({ weight }) => weight === 'warning')
  return [
    ...whyNotInState(reading, 'read'),
    ...(first && sameName(first.by, by) ? [enactProblem('same-person', { by })] : []),
    ...(errors.length > 0
      ? [enactProblem('findings-stop-it', { number, count: errors.length, codes: codesOf(errors) })]
      : []),
    ...(warnings.length > 0 && !accept
      ? [enactProblem('warnings-not-accepted', { number, count: warnings.length, codes: codesOf(warnings) })]
      : []),
  ]
}
