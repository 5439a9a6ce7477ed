/** `/data`: choose two days and what to take along; each file with its address, size, rows and checksum. */
import {
  answer,
  api,
  type Content,
  choiceField,
  dateField,
  dateText,
  errorPage,
  facts,
  type Html,
  html,
  number,
  type PageAnswer,
  page,
  questionForm,
  section,
  table,
  to,
  wordsIn,
} from '../../../../web/index.ts'
import { type Asked, dayAsked, levelName } from '../../screens/asked.ts'
import { licence, titleOf } from '../about.ts'
import { whyNotWanted } from '../check.ts'
import { dataFile, keptSet } from '../files.ts'
import { newestPoints, unitsWanted } from '../rows.ts'
import { type FileKind, fileOf, kindsOf, type SetName, sets, type Wanted, wantedFrom } from '../wanted.ts'
import { en } from './words.en.ts'
import type { DataWords } from './words.vi.ts'
import { vi } from './words.vi.ts'

const isSet = (text: string | undefined): text is SetName => sets.some((set) => set === text)

/** A workbook takes long to make, so its size is not shown before somebody wants it. */
const isMeasured = (kind: FileKind): boolean => kind !== 'xlsx'

const chooser = (asked: Asked, words: DataWords, set: SetName, days: { from: string; to: string }): Html => {
  const { view, register, book } = asked
  const min = register.release.dataFrom
  const [highest] = book.levels
  const provinces = register.unitsOn(days.to, { level: highest?.id ?? 'province' })
  return questionForm(view, {
    path: '/data',
    label: words.choose,
    fields: html`${choiceField(view, {
      name: 'set',
      label: words.set,
      value: set,
      choices: sets.map((one) => ({ value: one, label: words.sets[one] })),
    })}<div class="row">${dateField(view, { name: 'from', label: words.from, value: days.from, min })}${dateField(
      view,
      { name: 'to', label: words.to, value: days.to, min },
    )}</div><div class="row">${choiceField(view, {
      name: 'level',
      label: words.level,
      value: view.query.level ?? '',
      choices: [
        { value: '', label: words.allLevels },
        ...book.levels.map(({ id }) => ({ value: id, label: levelName(asked, id) })),
      ],
    })}${choiceField(view, {
      name: 'within',
      label: words.within,
      value: view.query.within ?? '',
      choices: [
        { value: '', label: words.allProvinces },
        ...provinces.map(({ code, name }) => ({ value: code ?? '', label: `${code} ${name}` })),
      ],
    })}</div>`,
    button: words.button,
  })
}

const fileLine = async (asked: Asked, words: DataWords, wanted: Wanted, kind: FileKind): Promise<Html> => {
  const { view, register, context } = asked
  const address = `/data/${fileOf(wanted, kind)}`
  const { knownAt } = view.keeps
  const shown = knownAt ? `${address}?knownAt=${knownAt}` : address
  const made = isMeasured(kind) ? await dataFile(register, { wanted, kind, knownAt }, context) : null
  const file = made?.ok ? made.value : null
  return html`<li><a href="${shown}" class="file-name">${view.origin}${shown}</a> <span class="quiet">${words.kinds[kind]}${
    file ? html` · ${words.size(number(view, file.bytes.byteLength / 1000, 1))}` : null
  }</span>${
    file
      ? html`<details class="checksum"><summary>${words.checksum}</summary><code>${file.checksum}</code></details>`
      : null
  }</li>`
}

const countOf = (asked: Asked, words: DataWords, wanted: Wanted): string => {
  const { view, register } = asked
  if (wanted.set !== 'points') return words.rows(number(view, keptSet(register, wanted).rows.length))
  const units = unitsWanted(register, wanted)
  const known = newestPoints(register)
  const shown = units.filter(({ id }) => known.has(id)).length
  return words.pointsHere(number(view, shown), number(view, units.length - shown))
}

const columnsTable = (asked: Asked, words: DataWords, wanted: Wanted): Content => {
  if (wanted.set === 'points') return null
  const { view, register } = asked
  return html`<details><summary>${words.columns}</summary>${table(view, {
    caption: words.columns,
    hideCaption: true,
    orderBy: 'columns',
    rows: keptSet(register, wanted).columns,
    columns: [
      { key: 'name', title: words.column, heads: true, cell: ({ name }) => html`<code>${name}</code>` },
      { key: 'meaning', title: words.meaning, cell: (one) => one[view.language] },
      { key: 'kind', title: words.kind, cell: ({ kind }) => words.columnKinds[kind] },
    ],
  })}</details>`
}

/** The title with level and place in the reader's words. */
const headingOf = (asked: Asked, wanted: Wanted): string => {
  const { view, register } = asked
  const { level, within, ...whole } = wanted
  const day = 'at' in wanted ? wanted.at : wanted.to
  return [
    titleOf(whole, view.language),
    ...(level === undefined ? [] : [levelName(asked, level).toLowerCase()]),
    ...(within === undefined ? [] : [register.unitAt(within, day)?.name ?? within]),
  ].join(', ')
}

const filesSection = async (asked: Asked, words: DataWords, wanted: Wanted): Promise<Html> => {
  const { view } = asked
  const lines = await Promise.all(kindsOf(wanted.set).map((kind) => fileLine(asked, words, wanted, kind)))
  const [first = 'csv'] = kindsOf(wanted.set)
  const address = `${view.origin}/data/${fileOf(wanted, first)}`
  return section(
    'files',
    words.files(headingOf(asked, wanted)),
    html`<p>${countOf(asked, words, wanted)}</p><ul class="files">${lines}</ul>${columnsTable(asked, words, wanted)}<h3>${words.curl}</h3><pre class="code" tabindex="0"><code>curl -O '${address}'</code></pre><p class="quiet">${words.permanent}</p>`,
  )
}

const links = (all: readonly (readonly [href: string, words: Content])[]): Html =>
  html`<ul class="links">${all.map(([href, words]) => html`<li><a href="${href}">${words}</a></li>`)}</ul>`

const structured = ({ view, register }: Asked, wanted: Wanted) => ({
  '@type': 'Dataset',
  name: titleOf(wanted, view.language),
  description: wordsIn(view, { vi, en }).lead(dateText(view, register.release.dataFrom)),
  version: register.release.id,
  license: licence.url,
  isAccessibleForFree: true,
  temporalCoverage: `${register.release.dataFrom}/${register.release.dataTo}`,
  spatialCoverage: 'Viet Nam',
  creator: { '@type': 'Organization', name: 'haicap' },
  distribution: kindsOf(wanted.set).map((kind) => ({
    '@type': 'DataDownload',
    contentUrl: `${view.origin}/data/${fileOf(wanted, kind)}`,
  })),
})

export const dataPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, register, source } = asked
  const words = wordsIn(view, { vi, en })
  const { query } = view
  const days = {
    from: dayAsked(asked, ['from'], '2025-06-30'),
    to: dayAsked(asked, ['to', 'at'], view.today),
  }
  const set = isSet(query.set) ? query.set : 'units'
  const place = { level: query.level || undefined, within: query.within || undefined }
  const wanted = wantedFrom(set, days, place)
  const form = chooser(asked, words, set, days)
  const against = whyNotWanted(register, wanted)
  if (against.length > 0) return answer(errorPage(view, against, form), 422)
  return page(view, {
    title: words.title,
    lead: words.lead(dateText(view, register.release.dataFrom)),
    source,
    address: to(view, '/data', { set, ...days, ...place }),
    structured: structured(asked, wanted),
    body: html`${form}${await filesSection(asked, words, wanted)}${section(
      'others',
      words.others,
      links(
        sets
          .filter((one) => one !== set)
          .map((one) => [to(view, '/data', { set: one, ...days, ...place }), words.sets[one]]),
      ),
    )}${section(
      'follow',
      words.follow,
      html`<p>${words.followText}</p>${facts([
        ['Atom', html`<a href="${to(view, '/feed.atom')}">${view.origin}${to(view, '/feed.atom')}</a>`],
        ['JSON Feed', html`<a href="${to(view, '/feed.json')}">${view.origin}${to(view, '/feed.json')}</a>`],
      ])}`,
    )}${section(
      'more',
      words.more,
      links([
        [to(view, '/data/licence'), words.licence],
        [to(view, '/quality'), words.quality],
        [to(view, '/api'), words.api],
        [api('/openapi.json'), 'OpenAPI 3.1'],
        [to(view, '/report', { page: to(view, '/data') }), words.report],
        [to(view, '/reports'), words.reports],
      ]),
    )}`,
  })
}
