/** The page of a unit: what its code is on a day and what became of it, then why, then everything else. */
import type { IsoDate, LineRecord, NoteRecord, Unit } from '../../../../packages/register/src/model.ts'
import type { UnitStory } from '../../../../packages/register/src/register.ts'
import { addDays } from '../../../kernel/dates.ts'
import {
  answer,
  api,
  type Cited,
  type Content,
  citations,
  date,
  dateText,
  errorPage,
  type Fact,
  facts,
  type Html,
  html,
  joined,
  notice,
  number,
  type PageAnswer,
  page,
  section,
  table,
  timeline,
  to,
  type View,
  vietnamese,
} from '../../../web/index.ts'
import { problem } from '../problems.ts'
import { type Asked, levelName, stateDay, stateOf, systemName, typeName } from './asked.ts'
import { becameBlock, becameOf, daysOf, lastDay } from './became.ts'
import { bodiesSection } from './bodies.ts'
import { descentFigure, linesOf } from './descent.ts'
import { downloadsOf } from './downloads.ts'
import { historyOf } from './history.ts'
import { measuresTable } from './measures.ts'
import { addressOf, capital, cited, dayOf, inFull, inSentence, unitLink } from './naming.ts'
import { searchForm } from './search-form.ts'

/** The unit that the code means on the day, else the one it meant nearest to it. */
const subjectOf = (
  { register, view }: Asked,
  code: string,
  at: IsoDate,
): { readonly unit: Unit; readonly there: boolean } | null => {
  const place = view.query.level ? { level: view.query.level } : {}
  const there = register.unitAt(code, at, place)
  if (there) return { unit: there, there: true }
  const meanings = register.meanings(code, place)
  const nearest = meanings.findLast((one) => one.from <= at) ?? meanings[0]
  return nearest ? { unit: nearest.unit, there: false } : null
}

const formedOf = (
  asked: Asked,
  story: UnitStory,
): { readonly sentence: Content; readonly cited: readonly Cited[] } => {
  const { view, words, book } = asked
  const first = story.versions[0]?.validFrom
  const forming = story.changes.filter(
    ({ change, lines }) =>
      change.effectiveOn === first &&
      lines.some((line) => line.to === story.unit.id && line.from !== null && line.from !== story.unit.id),
  )
  const kept = story.changes.find(({ change }) => change.kind === 'keep')?.change
  const from = new Set(forming.flatMap(({ lines }) => lines.map((line) => line.from)))
  const bases = [...forming.map(({ change }) => change), ...(kept && forming.length === 0 ? [kept] : [])]
  const citedBases = bases.flatMap((change) =>
    change.basis ? [cited(book, { ...change.basis, effectiveOn: change.effectiveOn })] : [],
  )
  if (first && from.size > 0)
    return {
      sentence:
        from.size === 1
          ? words.unit.formedOne(dateText(view, first))
          : words.unit.formed(number(view, from.size), dateText(view, first)),
      cited: citedBases,
    }
  return { sentence: kept ? words.unit.kept : null, cited: citedBases }
}

const lead = (
  asked: Asked,
  code: string,
  unit: Unit,
  at: IsoDate,
  there: boolean,
  story: UnitStory,
): Html => {
  const { view, words } = asked
  const asksDay = Boolean(view.query.at ?? view.query.validAt)
  const became = becameOf(asked, unit, asksDay && there ? inSentence(unit) : inFull(unit))
  const name = html`<strong>${vietnamese(view, inFull(unit))}</strong>`
  const missing = there
    ? null
    : html`<p${asksDay ? null : html` class="quiet"`}>${words.unit.notUsed(code, dateText(view, at))}${asksDay ? html` <span class="quiet">${words.unit.notUsedShown}</span>` : null}</p>`
  if (became.sentence)
    return html`${asksDay ? missing : null}${
      asksDay && there ? html`<p>${words.unit.currentOn(name, code, dateText(view, at))}</p>` : null
    }${becameBlock(asked, became)}${became.next ? html`<p>${became.next}</p>` : null}${asksDay ? null : missing}`
  const formed = formedOf(asked, story)
  const own =
    at === view.today
      ? words.unit.current(html`<strong>${vietnamese(view, capital(inFull(unit)))}</strong>`, code)
      : words.unit.currentOn(name, code, dateText(view, at))
  return html`${missing}<div class="statement">${own} ${formed.sentence} ${citations(view, formed.cited)}</div>`
}

const degrees = (view: View, value: number): string =>
  number(view, value, Math.min(5, String(value).split('.')[1]?.length ?? 0))

const unitFacts = (asked: Asked, unit: Unit, story: UnitStory): readonly Fact[] => {
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
    [words.unit.identity, html`<code>${unit.id}</code>`],
  ]
}

const codesTable = (asked: Asked, story: UnitStory): Html | null => {
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

const lineageSection = (asked: Asked, unit: Unit, story: UnitStory): Html | null => {
  const { view, words, book, register } = asked
  const basisOf = new Map(story.changes.map(({ change }) => [change.id, change.basis]))
  const cite = (line: LineRecord, day: IsoDate) => {
    const basis = basisOf.get(line.change)
    return basis ? cited(book, { ...basis, effectiveOn: day }) : null
  }
  const lines = linesOf(asked, story, cite)
  if (lines.length === 0) return null
  const label = words.unit.lineageLabel(inSentence(unit))
  return section(
    'lineage',
    words.unit.lineage,
    html`${descentFigure(asked, lines, { label, caption: label, focus: unit.id, orderBy: 'lines' })}${
      unit.code
        ? html`<p><a href="${to(view, `/lineage/${encodeURIComponent(unit.code)}`, { from: dayOf(unit, view.today), to: unit.validTo === null ? register.release.dataFrom : view.today })}">${words.unit.lineageMore}</a></p>`
        : null
    }`,
  )
}

const childrenSection = (asked: Asked, unit: Unit, at: IsoDate): Html | null => {
  const { view, words, register } = asked
  const children = register.children(unit.id, at)
  const [first] = children
  if (!first) return null
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
      ],
      downloads: unit.code ? downloadsOf(asked, '/register/children', { code: unit.code, at }) : [],
    }),
  )
}

const otherMeanings = (asked: Asked, code: string, unit: Unit): Html | null => {
  const { view, words, register } = asked
  const others = register.meanings(code, { level: unit.level }).filter((one) => one.unit.id !== unit.id)
  if (others.length === 0) return null
  return notice(
    'attention',
    html`<p>${words.unit.otherMeanings(code)}</p><ul>${others.map(
      (one) =>
        html`<li>${words.unit.meaning(
          html`<a href="${addressOf(view, code, one.from)}">${vietnamese(view, inFull(one.unit))}</a>`,
          daysOf(asked, { validFrom: one.from, validTo: one.until }),
        )}</li>`,
    )}</ul>`,
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

const notes = ({ view, words }: Asked, story: UnitStory): Content =>
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

export const unitPage = async (asked: Asked): Promise<PageAnswer> => {
  const { view, words, register, request, source } = asked
  const code = request.params.code ?? ''
  const at = stateDay(asked)
  const found = subjectOf(asked, code, at)
  const story = found ? register.story(found.unit.id) : null
  if (!found || !story)
    return answer(
      errorPage(
        view,
        [problem('unknown-code', { code, at: dateText(view, at) }, { field: 'code' })],
        searchForm(asked),
      ),
      404,
    )
  const { unit, there } = found
  const shown = there ? at : dayOf(unit, at)
  return answer(
    page(view, {
      title: unit.name,
      heading: vietnamese(view, unit.name),
      lead: lead(asked, code, unit, at, there, story),
      source,
      state: there || view.query.at ? stateOf(asked, at) : { ...stateOf(asked, shown), past: true },
      address: to(view, `/unit/${encodeURIComponent(code)}`, { at: view.query.at ? at : shown }),
      twin: api(`/register/unit/${encodeURIComponent(code)}`, { at: shown }),
      body: html`${otherMeanings(asked, code, unit)}${section('facts', words.unit.facts, facts(unitFacts(asked, unit, story)))}${section(
        'history',
        words.unit.history,
        timeline(historyOf(asked, story, shown)) ?? html`<p>${words.unit.historyEmpty}</p>`,
      )}${lineageSection(asked, unit, story)}${childrenSection(asked, unit, shown)}${await bodiesSection(asked, unit, shown)}${codesTable(asked, story)}${section(
        'measures',
        words.unit.measures,
        measuresTable(asked, story.measures),
      )}${notes(asked, story)}`,
    }),
  )
}
