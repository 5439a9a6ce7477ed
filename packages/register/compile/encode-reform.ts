/** Writes the reorganisation in the form that `src/country/reform.ts` reads. */

import { legMarks } from '../src/country/reform.ts'
import type { People, Scope } from '../src/model.ts'
import type { FormedProvince } from './provinces.ts'
import type { ReformAct, ReformClause } from './reform.ts'

const markOf = (scope: Scope, people: People): string => {
  const mark = [...legMarks].find(([, meaning]) => meaning.scope === scope && meaning.people === people)?.[0]
  if (mark === undefined) throw new Error(`no mark for ${scope} with ${people} of the people`)
  return mark
}

const legsText = ({ legs }: ReformClause): string =>
  legs
    .flatMap((leg) => {
      if (leg.code === null) return leg.scope === 'land' ? [] : [`*${markOf(leg.scope, leg.people)}`]
      return [`${leg.code}${markOf(leg.scope, leg.people)}${leg.how === 'decision' ? '!' : ''}`]
    })
    .join(' ')

const actText = ({ number, province, act, clauses }: ReformAct): string => {
  const kept = clauses.filter((one) => one.kind === 'keep')
  const [closing] = kept
  return [
    `=${number} ${province} ${act.instrument.issuedOn ?? ''} ${act.instrument.effectiveOn ?? ''}`,
    ...clauses
      .filter((one) => one.kind !== 'keep')
      .map(
        (one) =>
          `${one.clause}${one.kind === 'rename' ? '~' : ' '}${one.unit.code}${one.unit.letter}${one.unit.short}|${legsText(one)}`,
      ),
    ...(closing
      ? [
          `${closing.clause}=${kept
            .map((one) => one.unit.code)
            .sort()
            .join(' ')}`,
        ]
      : []),
  ].join('\n')
}

export const encodeReform = (provinces: readonly FormedProvince[], acts: readonly ReformAct[]): string =>
  [
    ...provinces.map(
      (one) =>
        `${one.item} ${one.code}${one.letter}${one.short}|${one.from.map((unit) => unit.codes.at(-1)?.code).join(' ')}|${one.seat?.codes.at(-1)?.code ?? ''}`,
    ),
    ...acts.map(actText),
  ].join('\n')
