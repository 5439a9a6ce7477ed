/** What begins, changes and lapses, by date: from the rows, their texts and provisions, with what is known to come after. */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Citation } from '../../law/index.ts'
import { afterOf } from './checks/texts.ts'
import { type Life, type Matrix, sameHolder } from './matrix.ts'
import type { AuthorityInstrument, Field, Grant, Ground, Words } from './model.ts'

export type HorizonEvent = {
  readonly on: IsoDate
  /** `changes`: it ends for one holder and begins for another on the same day. */
  readonly what: 'begins' | 'changes' | 'lapses'
  readonly function: string
  readonly field: Field
  readonly ending: Grant | null
  readonly beginning: Grant | null
  /** Rows known to hold afterwards; empty where nothing is known to replace it. */
  readonly after: readonly Grant[]
}

/** Texts of one kind that the law ends together: nobody has the list of them. */
export type EndingKind = {
  readonly id: string
  readonly title: Words
  /** The last day on which they hold. */
  readonly lastDay: IsoDate
  readonly basis: Citation
  /** What the law lets be done with them before. */
  readonly before: Words
}

export type KindEvent = { readonly on: IsoDate; readonly kind: EndingKind }

/** Kinds of texts whose last day lies in a time: of every field, on all ground. */
export const kindHorizon = (
  kinds: readonly EndingKind[],
  options: Pick<HorizonOptions, 'from' | 'to' | 'instrument'>,
): readonly KindEvent[] =>
  options.instrument
    ? []
    : kinds.flatMap((kind) => (isWithin(kind.lastDay, options) ? [{ on: kind.lastDay, kind }] : []))

export type TextEvent = {
  readonly on: IsoDate
  readonly what: 'begins' | 'lapses'
  readonly instrument: AuthorityInstrument
  /** The point that ends; empty where the whole text does. */
  readonly point: string
  /** The text that ends or replaces it, where one is known. */
  readonly by: Citation | null
}

export type HorizonOptions = {
  readonly from: IsoDate
  /** The last day that is told. */
  readonly to: IsoDate
  readonly field?: Field | null
  /** Only what concerns the ground of a unit. */
  readonly unit?: string | null
  /** Only what stands on this text. */
  readonly instrument?: string | null
}

const isWithin = (day: IsoDate | null, { from, to }: Pick<HorizonOptions, 'from' | 'to'>): day is IsoDate =>
  day !== null && from <= day && day <= to

const concerns = (ground: Ground, grant: Grant, { unit, from }: HorizonOptions): boolean =>
  !unit || ground.covers(grant.territory, unit, from) || ground.covers(unit, grant.territory, from)

const byDay = <Of extends { readonly on: IsoDate }>(left: Of, right: Of): number =>
  left.on < right.on ? -1 : left.on > right.on ? 1 : 0

const differs = (left: Grant, right: Grant): boolean =>
  !sameHolder(left.holder, right.holder) ||
  left.basis.instrument !== right.basis.instrument ||
  left.mode !== right.mode

/** Kinds of events, and what leaves its holder; `open` lapses and nothing is known to come after. */
export const horizonKinds = ['begins', 'changes', 'lapses', 'leaves', 'open'] as const
export type HorizonKind = (typeof horizonKinds)[number]

export const isOfKind = (
  { what, after }: Pick<HorizonEvent, 'what'> & { after: readonly unknown[] },
  kind: HorizonKind,
) =>
  kind === 'leaves'
    ? what !== 'begins'
    : kind === 'open'
      ? what === 'lapses' && after.length === 0
      : what === kind

const standsOn = ({ ending, beginning }: HorizonEvent, instrument: string): boolean =>
  ending?.basis.instrument === instrument || beginning?.basis.instrument === instrument

/** What happens to holders in a time. */
export const horizon = (matrix: Matrix, ground: Ground, options: HorizonOptions): readonly HorizonEvent[] =>
  matrix.facts.functions
    .filter(({ field }) => !options.field || field === options.field)
    .flatMap((what) => {
      const rows = matrix.grantsOf(what.id).filter((grant) => concerns(ground, grant, options))
      const lives = new Map<Grant, Life>(rows.map((grant) => [grant, matrix.lifeOf(grant)]))
      const taken = new Set<Grant>()
      const event = (
        on: IsoDate,
        kind: HorizonEvent['what'],
        ending: Grant | null,
        beginning: Grant | null,
      ): HorizonEvent => ({
        on,
        what: kind,
        function: what.id,
        field: what.field,
        ending,
        beginning,
        after: ending ? afterOf(matrix, ending, on) : [],
      })
      const endings = rows.flatMap((grant) => {
        const until = lives.get(grant)?.until ?? null
        if (!isWithin(until, options)) return []
        const next = rows.find(
          (other) =>
            !taken.has(other) &&
            lives.get(other)?.from === until &&
            differs(grant, other) &&
            other.under === grant.under,
        )
        if (next) taken.add(next)
        return [event(until, next ? 'changes' : 'lapses', grant, next ?? null)]
      })
      const beginnings = rows.flatMap((grant) => {
        const life = lives.get(grant)
        // The first day of which something is known is no beginning.
        const from = life && !life.sinceUnknown ? life.from : null
        return !taken.has(grant) && isWithin(from, options) ? [event(from, 'begins', null, grant)] : []
      })
      return [...endings, ...beginnings]
    })
    .filter((event) => !options.instrument || standsOn(event, options.instrument))
    .toSorted(byDay)

/** What happens to texts and their provisions in a time. */
export const textHorizon = (matrix: Matrix, options: HorizonOptions): readonly TextEvent[] =>
  matrix.facts.instruments
    .filter(
      ({ field, number }) =>
        (!options.field || field === options.field) && (!options.instrument || number === options.instrument),
    )
    .flatMap((instrument): readonly TextEvent[] => {
      const whole = { instrument, point: '' }
      const by =
        matrix.facts.instruments
          .flatMap(({ number, replaces }) =>
            replaces.some((each) => each.instrument === instrument.number && each.point === '')
              ? [{ instrument: number, point: '' }]
              : [],
          )
          .at(0) ?? null
      return [
        ...(isWithin(instrument.from, options)
          ? [{ ...whole, on: instrument.from, what: 'begins', by: null } as const]
          : []),
        ...(isWithin(instrument.until, options)
          ? [{ ...whole, on: instrument.until, what: 'lapses', by } as const]
          : []),
        ...instrument.ends.flatMap((end) =>
          isWithin(end.until, options)
            ? [{ instrument, point: end.point, on: end.until, what: 'lapses', by: end.by } as const]
            : [],
        ),
      ]
    })
    .toSorted(byDay)
