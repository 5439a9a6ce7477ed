/** The page of a unit: what its code is on a day and what became of it, then why, then everything else. */
import type { IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import type { UnitStory } from '../../../../packages/register/src/register.ts'
import {
  answer,
  apiOf,
  type Cited,
  type Content,
  citations,
  dateText,
  errorPage,
  facts,
  type Html,
  html,
  number,
  type PageAnswer,
  page,
  papersSection,
  section,
  timeline,
  to,
  vietnamese,
} from '../../../web/index.ts'
import { mapOfUnit } from '../map/index.ts'
import { officeOf } from '../organisations/index.ts'
import { problem } from '../problems.ts'
import { type Asked, lowestLevel, stateDay, stateOf } from './asked.ts'
import { becameBlock, becameOf } from './became.ts'
import { bodiesSection } from './bodies.ts'
import { historyOf } from './history.ts'
import { measuresTable } from './measures.ts'
import { capital, cited, dayOf, inFull, inSentence } from './naming.ts'
import { officeSection } from './office.ts'
import { provinceSection } from './province.ts'
import { searchForm } from './search-form.ts'
import { sheetAddress, stepsOf } from './steps.ts'
import { structuredOf } from './structured.ts'
import { thenAndNow, whereTo } from './then-and-now.ts'
import {
  childrenSection,
  codesTable,
  lineageSection,
  notes,
  otherMeanings,
  unitFacts,
} from './unit-sections.ts'

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

/** The office that serves the place, and for an ended unit what the change means for papers that bear its name. */
const aroundOf = (asked: Asked, unit: Unit, at: IsoDate): Content => {
  const { view, register } = asked
  if (unit.level !== lowestLevel(asked)) return null
  const hasEnded = unit.validTo !== null && register.unitById(unit.id, view.today) === null
  if (!hasEnded || unit.validTo === null) return officeSection(view, officeOf(register, unit, at))
  const [only, ...others] = whereTo(asked, unit)
  return html`${only && others.length === 0 ? officeSection(view, officeOf(register, only, view.today)) : null}${papersSection(view, { changedOn: unit.validTo, sheet: sheetAddress(asked, unit) })}`
}

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
      twin: apiOf(view, `/register/unit/${encodeURIComponent(code)}`, { at: shown }),
      structured: structuredOf(asked, unit, story),
      body: html`${stepsOf(asked, unit, at)}${otherMeanings(asked, code, unit)}${provinceSection(asked, unit, shown)}${thenAndNow(asked, unit)}${section(
        'facts',
        words.unit.facts,
        html`<div class="columns">${facts(unitFacts(asked, unit, story))}${await mapOfUnit(asked, unit, shown)}</div>`,
      )}${aroundOf(asked, unit, shown)}${section(
        'history',
        words.unit.history,
        timeline(historyOf(asked, story, shown)) ?? html`<p>${words.unit.historyEmpty}</p>`,
      )}${lineageSection(asked, unit, story)}${await bodiesSection(asked, unit, shown)}${codesTable(asked, story)}${section(
        'measures',
        words.unit.measures,
        measuresTable(asked, story.measures),
      )}${childrenSection(asked, unit, shown)}${notes(asked, story)}`,
    }),
  )
}
