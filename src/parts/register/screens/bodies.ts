/** The organisations of a unit on the page's day: quietly by group, each with its day and its basis when opened. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import {
  type Content,
  date,
  dateText,
  type Html,
  html,
  number,
  section,
  table,
  vietnamese,
} from '../../../web/index.ts'
import { type Asked, knownOf } from './asked.ts'
import type { Bodies } from './doors.ts'
import { downloadsOf } from './downloads.ts'

type Body = Bodies['bodies'][number]
type Group = 'council' | 'committee' | 'party' | 'front'

const groups: readonly Group[] = ['council', 'committee', 'party', 'front']
const ofFront = ['front', 'trade-union', 'farmers', 'women', 'youth', 'veterans']

const groupOf = ({ kind }: Body): Group => {
  if (kind.startsWith('council')) return 'council'
  if (kind.startsWith('party')) return 'party'
  return ofFront.includes(kind) ? 'front' : 'committee'
}

const nameOf = ({ view }: Asked, body: Body): Content =>
  view.language === 'en' ? body.nameEn : vietnamese(view, body.name)

/** Names by group: what people look for first. */
const grouped = (asked: Asked, bodies: readonly Body[]): Html => {
  const all = Map.groupBy(bodies, groupOf)
  return html`<div class="groups">${groups.flatMap((group) => {
    const own = all.get(group)
    return own
      ? [
          html`<div><h3>${asked.words.bodies.groups[group]}</h3><ul>${own.map((one) => html`<li>${nameOf(asked, one)}</li>`)}</ul></div>`,
        ]
      : []
  })}</div>`
}

const bodiesTable = (asked: Asked, bodies: readonly Body[], code: string, at: string): Html => {
  const { view, words } = asked
  return table(view, {
    caption: words.bodies.caption(dateText(view, at)),
    hideCaption: true,
    orderBy: 'bodies',
    rows: bodies,
    columns: [
      {
        key: 'name',
        title: words.bodies.name,
        heads: true,
        cell: (one) =>
          html`${vietnamese(view, one.name)}${view.language === 'en' ? html`<br><span class="quiet">${one.nameEn}</span>` : null}`,
        sort: (one) => one.name,
      },
      {
        key: 'since',
        title: words.bodies.since,
        cell: (one) => date(view, one.validFrom),
        sort: (one) => one.validFrom,
      },
      {
        key: 'basis',
        title: words.bodies.basis,
        cell: (one) => html`<span class="tag">${one.basis.words}</span>`,
      },
    ],
    downloads: downloadsOf(asked, `/register/bodies/${encodeURIComponent(code)}`, { at }),
  })
}

/** Nothing where the register does not speak of organisations on the day, or of this kind of unit. */
export const bodiesSection = async (asked: Asked, unit: Unit, at: string): Promise<Content> => {
  const { view, words, doors, context } = asked
  if (unit.code === null) return null
  const known = await doors.bodies(
    { ...knownOf(asked), code: unit.code, validAt: at, level: unit.level },
    context,
  )
  if (!known.ok || known.value.bodies.length + known.value.notes.length === 0) return null
  const { bodies, notes } = known.value
  const isOrdered = view.query.bodies !== undefined
  return section(
    'bodies',
    words.bodies.title,
    html`${bodies.length > 0 ? grouped(asked, bodies) : null}<details class="twin"${isOrdered ? html` open` : null}><summary>${words.bodies.fold(number(view, bodies.length))}</summary>${bodiesTable(asked, bodies, unit.code, at)}${
      notes.length === 0
        ? null
        : html`<h3>${words.bodies.notes}</h3><ul>${notes.map((note) => html`<li>${note.words} <span class="tag">${note.basis.words}</span></li>`)}</ul>`
    }</details>`,
  )
}
