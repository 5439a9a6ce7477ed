/** The story of a unit as a timeline: formed from, renamed, received, went to; each with its citation. */
import type { ChangeRecord, IsoDate, LineRecord, Unit } from '../../../../packages/register/src/model.ts'
import type { UnitStory } from '../../../../packages/register/src/register.ts'
import { addDays, holdsOn } from '../../../kernel/dates.ts'
import { type Content, citation, dayOrRange, html, joined, type TimelineEntry } from '../../../web/index.ts'
import { type Asked, typeName } from './asked.ts'
import { cited, linkInSentence, unitNear } from './naming.ts'

type Entry = TimelineEntry & { readonly day: IsoDate }

/** One thing that a change did to the unit: what, to or from whom, by which clause. */
type Deed = {
  readonly day: IsoDate
  readonly after: IsoDate | undefined
  readonly head: string
  readonly ends: readonly Content[]
  readonly clause: Content
}

/** The other end of a line with how much of it moved. */
const otherEnd = (asked: Asked, id: string | null, day: IsoDate, line: LineRecord): Content => {
  const { view, words, register } = asked
  if (id === null) return line.from === null ? words.change.newLand : words.change.nowhere
  const unit = unitNear(register, id, day)
  const scope =
    line.people === 'all' && line.scope === 'part'
      ? `${words.change.scopes.part}, ${words.change.people.toLowerCase()}: ${words.change.peoples.all}`
      : words.change.scopes[line.scope]
  return html`${unit ? linkInSentence(view, unit) : id} <span class="quiet">(${scope}${
    line.decision ? html`; ${words.change.decision}` : null
  })</span>`
}

const deedsOf = (
  asked: Asked,
  unit: Unit,
  { change, lines }: { readonly change: ChangeRecord; readonly lines: readonly LineRecord[] },
  first: IsoDate,
): readonly Deed[] => {
  const { words, book, view } = asked
  const { effectiveOn: day, after, basis } = change
  const from = lines.filter((line) => line.to === unit.id && line.from !== unit.id)
  const into = lines.filter((line) => line.from === unit.id && line.to !== unit.id)
  const clause = basis
    ? citation(view, cited(book, { ...basis, effectiveOn: day, ...(after ? { observedAfter: after } : {}) }))
    : null
  const deed = (head: string, ends: readonly Content[]): Deed => ({ day, after, head, ends, clause })
  const eve = addDays(day, -1)
  return [
    ...(from.length > 0
      ? [
          deed(
            day === first ? words.change.formedFrom : words.change.received,
            from.map((line) => otherEnd(asked, line.from, eve, line)),
          ),
        ]
      : []),
    ...(into.length === 0
      ? []
      : into.every((line) => line.to === null)
        ? [deed(words.change.endedNoSuccessor, [])]
        : [
            deed(
              words.change.wentTo,
              into.map((line) => otherEnd(asked, line.to, day, line)),
            ),
          ]),
    ...(from.length + into.length === 0 && change.kind === 'keep' ? [deed(words.change.kinds.keep, [])] : []),
  ]
}

/** Deeds of one day and kind are one entry: a unit divided between five went to five, once. */
const ofChanges = (asked: Asked, story: UnitStory, first: IsoDate): readonly Entry[] => {
  const deeds = story.changes
    .filter(({ change }) => change.state !== 'annulled')
    .flatMap((one) => deedsOf(asked, story.unit, one, first))
  return [...Map.groupBy(deeds, ({ day, after, head }) => `${day} ${after} ${head}`).values()].flatMap(
    (same): readonly Entry[] => {
      const [one] = same
      if (!one) return []
      const what =
        same.length === 1
          ? html`<strong>${one.head}</strong> ${joined(one.ends, ', ')}`
          : html`<strong>${one.head}</strong><ul>${same.map(({ ends, clause }) => html`<li>${joined(ends, ', ')} ${clause}</li>`)}</ul>`
      return [
        {
          day: one.day,
          when: dayOrRange(asked.view, one.day, one.after),
          what,
          more: same.length === 1 ? one.clause : null,
        },
      ]
    },
  )
}

/** What differs between two states of one unit, in words. */
const differences = (asked: Asked, before: Unit, after: Unit): readonly Content[] => {
  const { view, words } = asked
  const [was, is] = [before.parents[0], after.parents[0]]
  return [
    ...(before.name !== after.name
      ? [
          words.change.renamed(
            html`<span lang="vi">${before.name}</span>`,
            html`<strong lang="vi">${after.name}</strong>`,
          ),
        ]
      : []),
    ...(before.type !== after.type ? [words.change.becameType(typeName(asked, after.type))] : []),
    ...(is && was?.id !== is.id
      ? [
          words.change.movedTo(
            linkInSentence(view, { ...is, validFrom: after.validFrom, validTo: after.validTo }),
          ),
        ]
      : []),
    ...(after.code !== null && before.code !== after.code ? [words.change.newCode(after.code)] : []),
  ]
}

const ofVersions = (asked: Asked, story: UnitStory): readonly Entry[] =>
  story.versions.flatMap((version, index): readonly Entry[] => {
    const { view, words } = asked
    const before = story.versions[index - 1]
    const when = dayOrRange(view, version.validFrom, version.observedFromAfter)
    if (!before) {
      const formed = story.changes.some(
        ({ change, lines }) =>
          change.effectiveOn === version.validFrom &&
          lines.some((line) => line.to === version.id && line.from !== version.id),
      )
      return formed
        ? []
        : [
            {
              day: version.validFrom,
              when,
              what: words.change.began(html`<strong lang="vi">${version.name}</strong>`),
            },
          ]
    }
    const what = differences(asked, before, version)
    const change = story.changes.find(
      ({ change: one }) => one.effectiveOn === version.validFrom && one.basis,
    )?.change
    return what.length === 0
      ? []
      : [
          {
            day: version.validFrom,
            when,
            what: joined(what, ' · '),
            more: change?.basis
              ? citation(view, cited(asked.book, { ...change.basis, effectiveOn: change.effectiveOn }))
              : null,
          },
        ]
  })

/** Oldest first; the last entry not after `at` is the state that the page shows. */
export const historyOf = (asked: Asked, story: UnitStory, at: IsoDate): readonly TimelineEntry[] => {
  const first = story.versions[0]?.validFrom ?? at
  const entries = [...ofVersions(asked, story), ...ofChanges(asked, story, first)].sort((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  )
  const lives = story.versions.some((version) =>
    holdsOn({ from: version.validFrom, until: version.validTo }, at),
  )
  const current = lives ? entries.findLastIndex((entry) => entry.day <= at) : -1
  return entries.map((entry, index) => ({ ...entry, current: index === current }))
}
