/** The parts of a unit's page below its answer: facts, codes, lineage, children, other meanings, notes. */
import type { IsoDate, NoteRecord, Unit } from '../../../../packages/register/src/model.ts'
import type { UnitStory } from '../../../../packages/register/src/register.ts'
import { addDays } from '../../../kernel/dates.ts'
import {
  type Column,
  type Content,
  date,
  dateText,
  type Fact,
  type Html,
  html,
  joined,
  notice,
  number,
  section,
  table,
  to,
  type View,
  vietnamese,
} from '../../../web/index.ts'
import { type Asked, levelName, lowestLevel, systemName, typeName } from './asked.ts'
import { daysOf, lastDay } from './became.ts'
import { descentFigure, linesOf, otherParts } from './descent.ts'
import { downloadsOf } from './downloads.ts'
import { epochsOf } from './epochs.ts'
import { addressOf, capital, dayOf, inFull, inSentence, unitLink } from './naming.ts'
import { originsOf, start } from './province.ts'

const degrees = (view: View, value: number): string =>
  number(view, value, Math.min(5, String(value).split('.')[1]?.length ?? 0))

/** The value that a source prints, with its day; every other value is in the table below. */
const measured = ({ view, words }: Asked, story: UnitStory, quantity: 'area' | 'population'): Content => {
  const known = story.measures.filter((one) => one.quantity === quantity)
  const one = known.find(({ method }) => method === 'printed') ?? known[0]
  if (!one) return null
  const value =
    quantity === 'area'
      ? `${number(view, one.value, 2)}\u00a0${words.unit.areaUnit}`
      : `${number(view, one.value)}\u00a0${words.unit.populationUnit}`
  return html`${value} <a class="quiet" href="#measures">${words.unit.methods[one.method] ?? one.method}, ${dateText(view, one.asOf)}</a>`
}

export const unitFacts = (asked: Asked, unit: Unit, story: UnitStory): readonly Fact[] => {
  const { view, words } = asked
  const names = story.names.filter(({ text }) => text !== unit.name && text !== unit.shortName)
  return [
    [words.unit.code, unit.code ? html`<code>${unit.code}</code>` : null],
    [words.unit.type, typeName(asked, unit.type)],
    [words.unit.level, levelName(asked, unit.level)],
    [
      words.unit.belongs,
      joined(
        unit.parents.map((parent) =>
          unitLink(view, { ...parent, validFrom: unit.validFrom, validTo: unit.validTo }),
        ),
        ', ',
      ),
    ],
    [
      words.unit.valid,
      html`${daysOf(asked, unit)}${
        unit.observedFromAfter && addDays(unit.observedFromAfter, 1) < unit.validFrom
          ? html` <span class="quiet">· ${words.unit.observed(dateText(view, unit.observedFromAfter), dateText(view, unit.validFrom))}</span>`
          : null
      }`,
    ],
    [
      words.unit.names,
      joined(
        names.map(
          ({ text, use }) =>
            html`<span lang="${use === 'english' ? 'en' : 'vi'}">${text}</span> <span class="quiet">(${words.unit.nameUse[use] ?? use})</span>`,
        ),
        ', ',
      ),
    ],
    [
      words.unit.seat,
      joined(
        story.seats.map((seat) => vietnamese(view, seat.text)),
        '; ',
      ),
    ],
    [
      words.unit.point,
      joined(
        story.points.map(
          ({ latitude, longitude }) => `${degrees(view, latitude)}; ${degrees(view, longitude)}`,
        ),
        ' · ',
      ),
    ],
    ...(['area', 'population'] as const).map(
      (quantity) => [capital(words.unit[quantity]), measured(asked, story, quantity)] as const,
    ),
    [words.unit.identity, html`<code>${unit.id}</code>`],
  ]
}

export const codesTable = (asked: Asked, story: UnitStory): Html | null => {
  const { view, words } = asked
  if (story.codes.length < 2) return null
  return section(
    'codes',
    words.unit.codes,
    table(view, {
      caption: words.unit.codes,
      hideCaption: true,
      orderBy: 'codes',
      rows: story.codes,
      columns: [
        {
          key: 'value',
          title: words.unit.code,
          kind: 'code',
          heads: true,
          cell: (one) => html`<code>${one.value}</code>`,
        },
        { key: 'system', title: words.unit.codeSystem, cell: (one) => systemName(asked, one.system) },
        { key: 'from', title: words.unit.codeFrom, cell: (one) => date(view, one.from) },
        {
          key: 'until',
          title: words.unit.codeUntil,
          cell: (one) => (one.until ? date(view, lastDay(one.until)) : words.unit.stillOpen),
        },
      ],
    }),
  )
}

/** More lines than this hide the unit's own. */
const mostLines = 44

export const lineageSection = (asked: Asked, unit: Unit, story: UnitStory): Html | null => {
  const { view, words, register } = asked
  const own = linesOf(asked, story)
  if (own.length === 0) return null
  const others = otherParts(asked, story, own)
  const lines = own.length + others.length > mostLines ? own : [...own, ...others]
  const label = words.unit.lineageLabel(inSentence(unit))
  return section(
    'lineage',
    words.unit.lineage,
    html`${descentFigure(asked, lines, { label, caption: label, drawing: epochsOf(asked, story, lines), orderBy: 'lines' })}${
      unit.code
        ? html`<p><a href="${to(view, `/lineage/${encodeURIComponent(unit.code)}`, { from: dayOf(unit, view.today), to: unit.validTo === null ? register.release.dataFrom : view.today })}">${words.unit.lineageMore}</a></p>`
        : null
    }`,
  )
}

/** How many former units a commune was formed from; the number leads to them. */
const originsColumn = (asked: Asked): Column<Unit> => {
  const { view, words, register } = asked
  return {
    key: 'origins',
    title: words.province.origins,
    kind: 'number',
    cell: (one) => {
      const origins = originsOf(register, one)
      return origins.length === 1 && origins[0] === one.id
        ? html`<span class="quiet">${words.province.unchanged}</span>`
        : html`<a href="${addressOf(view, one.code ?? '', dayOf(one, view.today))}#lineage">${number(view, origins.length)}</a>`
    },
    sort: (one) => originsOf(register, one).length,
  }
}

export const childrenSection = (asked: Asked, unit: Unit, at: IsoDate): Html | null => {
  const { view, words, register } = asked
  const children = register.children(unit.id, at)
  const [first] = children
  if (!first) return null
  const counts = first.level === lowestLevel(asked) && at >= start
  return section(
    'children',
    words.unit.children(levelName(asked, first.level)),
    table(view, {
      caption: words.unit.childrenCaption(inSentence(unit), dateText(view, at)),
      hideCaption: true,
      orderBy: 'children',
      rows: children,
      columns: [
        {
          key: 'code',
          title: words.unit.code,
          kind: 'code',
          cell: (one) => html`<code>${one.code}</code>`,
          sort: (one) => one.code,
        },
        {
          key: 'name',
          title: words.unit.childName,
          heads: true,
          cell: (one) => unitLink(view, one),
          sort: (one) => one.shortName,
        },
        {
          key: 'type',
          title: words.unit.type,
          cell: (one) => typeName(asked, one.type),
          sort: (one) => one.type,
        },
        {
          key: 'since',
          title: words.unit.childSince,
          cell: (one) => date(view, one.validFrom),
          sort: (one) => one.validFrom,
        },
        ...(counts ? [originsColumn(asked)] : []),
      ],
      downloads: unit.code ? downloadsOf(asked, '/register/children', { code: unit.code, at }) : [],
    }),
  )
}

export const otherMeanings = (asked: Asked, code: string, unit: Unit): Html | null => {
  const { view, words, register } = asked
  const others = register.meanings(code, { level: unit.level }).filter((one) => one.unit.id !== unit.id)
  if (others.length === 0) return null
  return notice(
    'attention',
    html`<p>${words.unit.otherMeanings(code)}</p><ul>${others.map(({ unit: other, from, until }) => {
      const days = { validFrom: from, validTo: until }
      // A unit changes its name while it keeps its code: it is called as it was last.
      const day = dayOf(days, view.today)
      const called = register.unitById(other.id, day) ?? other
      const link = html`<a href="${addressOf(view, code, day)}">${vietnamese(view, inFull(called))}</a>`
      return html`<li>${words.unit.meaning(link, daysOf(asked, days))}</li>`
    })}</ul>`,
  )
}

/** Why it was so decided, where a person gave a reason (in English); else the facts of the note. */
const noteDetails = (view: View, details: NonNullable<NoteRecord['details']>): Html => {
  const { reason } = details
  if (typeof reason === 'string') return html`<span class="quiet" lang="en">${reason}</span>`
  const told = Object.entries(details).map(([name, value]) =>
    typeof value === 'number'
      ? `${name}: ${number(view, value, Number.isInteger(value) ? 0 : 2)}`
      : `${name}: ${value}`,
  )
  return html`<span class="quiet">(${told.join(', ')})</span>`
}

export const notes = ({ view, words }: Asked, story: UnitStory): Content =>
  story.notes.length === 0
    ? null
    : section(
        'notes',
        words.unit.notes,
        html`<ul>${story.notes.map(
          ({ code, details }) =>
            html`<li>${words.unit.noteWords[code] ?? html`<code>${code}</code>`} ${details ? noteDetails(view, details) : null}</li>`,
        )}</ul>`,
      )
