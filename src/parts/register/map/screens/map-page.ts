/** `/map`: the country on a day, every unit a cell; or one province. */
import type { IsoDate } from '../../../../kernel/dates.ts'
import type { Problem } from '../../../../kernel/problems.ts'
import {
  answer,
  apiOf,
  choiceField,
  dateText,
  emptyState,
  errorPage,
  type Html,
  html,
  number,
  type PageAnswer,
  page,
  questionForm,
  section,
  table,
  to,
  vietnamese,
  wordsIn,
} from '../../../../web/index.ts'
import { type MapParts, mapFigure, mapFile } from '../../../../web/map/index.ts'
import { isProblem, unitMeant } from '../../questions.ts'
import { type Asked, stateDay, stateOf, typeName } from '../../screens/asked.ts'
import { originCounts } from '../cells-on.ts'
import { type Subject, subjectOf } from '../subject.ts'
import { provinceParts } from './area-map.ts'
import { hrefOf } from './cells.ts'
import { type Colouring, colourings, countsOf, everyUnitParts } from './every-unit.ts'
import { registerMapWords } from './words.ts'

type Drawn = {
  readonly at: IsoDate
  readonly by: Colouring
  readonly province: string
  readonly subject: Subject | null
  readonly name: string | null
  readonly parts: MapParts | null
}

const colouringOf = (typed: string | undefined, otherwise: Colouring): Colouring =>
  colourings.find((one) => one === typed) ?? otherwise

const highest = (asked: Asked) => asked.book.levels[0]?.id ?? 'province'

const drawnOf = async (asked: Asked): Promise<Drawn | Problem> => {
  const { view, register } = asked
  const at = stateDay(asked)
  const { drawn, provinces } = countsOf(asked, at)
  const by = colouringOf(view.query.by, drawn === at ? 'type' : 'province')
  const typed = view.query.province?.trim()
  const unit = typed ? unitMeant(register, typed.slice(0, 60), at, { level: highest(asked) }) : null
  if (isProblem(unit)) return unit
  if (!unit)
    return {
      at,
      by,
      province: '',
      subject: null,
      name: null,
      parts: provinces.size > 0 ? everyUnitParts(asked, at, by) : null,
    }
  const subject = subjectOf(register, unit, at)
  return {
    at,
    by,
    province: unit.code ?? '',
    subject,
    name: unit.name,
    parts: subject.cells.length > 0 ? await provinceParts(asked, unit, subject) : null,
  }
}

const form = (asked: Asked, { at, by, province }: Drawn): Html => {
  const { view, register } = asked
  const words = wordsIn(view, registerMapWords)
  return questionForm(view, {
    path: '/map',
    keep: { at: view.query.at },
    inline: true,
    label: words.title,
    button: words.go,
    fields: html`${choiceField(view, {
      name: 'province',
      label: words.province,
      value: province,
      choices: [
        { value: '', label: words.everywhere },
        ...register
          .unitsOn(at, { level: highest(asked) })
          .map(({ code, name }) => ({ value: code ?? '', label: name })),
      ],
    })}${
      province === ''
        ? choiceField(view, {
            name: 'by',
            label: words.show,
            value: by,
            choices: colourings.map((one) => ({ value: one, label: words.by[one] })),
          })
        : null
    }`,
  })
}

const rowsOfProvince = (asked: Asked, { cells, day }: Subject): Html => {
  const { view, register } = asked
  const words = wordsIn(view, registerMapWords)
  const counts = originCounts(register, day.drawn)
  return table(view, {
    caption: words.table,
    hideCaption: true,
    orderBy: 'cells',
    rows: cells,
    columns: [
      {
        key: 'code',
        title: words.code,
        kind: 'code',
        cell: ({ unit }) => html`<code>${unit.code}</code>`,
        sort: ({ unit }) => unit.code,
      },
      {
        key: 'name',
        title: words.unit,
        heads: true,
        cell: ({ unit }) => {
          const href = hrefOf(view, unit, day.drawn)
          const name = vietnamese(view, unit.name)
          return href ? html`<a href="${href}">${name}</a>` : name
        },
        sort: ({ unit }) => unit.shortName,
      },
      {
        key: 'type',
        title: words.type,
        cell: ({ unit }) => typeName(asked, unit.type),
        sort: ({ unit }) => unit.type,
      },
      {
        key: 'origins',
        title: words.origins,
        kind: 'number',
        cell: ({ unit }) => {
          const count = counts.get(unit.id)
          return count === undefined ? view.words.none : number(view, count)
        },
        sort: ({ unit }) => counts.get(unit.id) ?? null,
      },
    ],
  })
}

const rowsOfCountry = (asked: Asked, at: IsoDate): Html => {
  const { view } = asked
  const words = wordsIn(view, registerMapWords)
  const rows = [...countsOf(asked, at).provinces.values()].flatMap((cells) => {
    const [first] = cells
    return first ? [{ place: first.province, count: cells.length }] : []
  })
  return table(view, {
    caption: words.tableProvinces,
    hideCaption: true,
    orderBy: 'provinces',
    rows: rows.toSorted((one, other) => ((one.place.code ?? '') < (other.place.code ?? '') ? -1 : 1)),
    columns: [
      {
        key: 'code',
        title: words.code,
        kind: 'code',
        cell: ({ place }) => html`<code>${place.code}</code>`,
        sort: ({ place }) => place.code,
      },
      {
        key: 'name',
        title: words.province,
        heads: true,
        cell: ({ place }) =>
          html`<a href="${to(view, '/map', { at: view.query.at, province: place.code ?? undefined })}">${vietnamese(view, place.name)}</a>`,
        sort: ({ place }) => place.name.replace(/^(Tỉnh|Thành phố) /, ''),
      },
      {
        key: 'cells',
        title: words.cells,
        kind: 'number',
        cell: ({ count }) => number(view, count),
        sort: ({ count }) => count,
      },
    ],
  })
}

const leadOf = (asked: Asked, { at, name, subject }: Drawn): string => {
  const { view } = asked
  const words = wordsIn(view, registerMapWords)
  const { drawn, cells, provinces } = countsOf(asked, at)
  const day = dateText(view, at)
  if (name && subject)
    return words.leadProvince(
      name,
      day,
      number(view, subject.cells.length),
      drawn === at ? null : dateText(view, drawn),
    )
  const count = number(view, provinces.size)
  return drawn === at
    ? words.lead(cells, count, day)
    : words.leadBefore(count, day, dateText(view, drawn), cells)
}

export const mapPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, source } = asked
  const words = wordsIn(view, registerMapWords)
  const drawn = await drawnOf(asked)
  if (isProblem(drawn)) return answer(errorPage(view, [{ ...drawn, field: 'province' }]), 404)
  const { at, by, province, subject, parts } = drawn
  const query = { at, province: province || undefined, by: province ? undefined : by }
  return page(view, {
    title: words.title,
    lead: parts ? leadOf(asked, drawn) : words.empty,
    source,
    state: stateOf(asked, at),
    address: to(view, '/map', query),
    twin: apiOf(view, '/register/map', { at, within: province || undefined }),
    islands: ['map'],
    body: parts
      ? html`${form(asked, drawn)}${mapFigure(view, parts)}<ul class="links"><li><a href="${to(view, '/map.svg', query)}" download="haicap-map-${at}.svg">${words.svg}</a></li><li><a href="${apiOf(view, '/register/map', { at, within: province || undefined })}">${words.json}</a></li><li><a href="${apiOf(view, '/register/map', { at, within: province || undefined, format: 'csv' })}">CSV</a></li></ul>${section(
          'rows',
          subject ? words.table : words.tableProvinces,
          subject ? rowsOfProvince(asked, subject) : rowsOfCountry(asked, at),
        )}`
      : html`${form(asked, drawn)}${emptyState(words.empty)}`,
  })
}

/** The same map as a file. */
export const mapSvg = async (asked: Asked): Promise<PageAnswer> => {
  const { view } = asked
  const drawn = await drawnOf(asked)
  if (isProblem(drawn)) return answer(errorPage(view, [{ ...drawn, field: 'province' }]), 404)
  const { parts, at } = drawn
  const title = `${wordsIn(view, registerMapWords).title}, ${dateText(view, at)}`
  if (!parts) return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, html: title }
  return {
    status: 200,
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
    html: mapFile(parts, { title, origin: view.origin }),
  }
}
