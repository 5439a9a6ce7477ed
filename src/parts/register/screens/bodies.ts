/** The organisations of a unit on the page's day. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import { type Content, date, dateText, html, section, table, vietnamese } from '../../../web/index.ts'
import { type Asked, knownOf } from './asked.ts'
import { downloadsOf } from './downloads.ts'

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
  return section(
    'bodies',
    words.bodies.title,
    html`${table(view, {
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
      downloads: downloadsOf(asked, `/register/bodies/${encodeURIComponent(unit.code)}`, { at }),
    })}${
      notes.length === 0
        ? null
        : html`<h3>${words.bodies.notes}</h3><ul>${notes.map((note) => html`<li>${note.words} <span class="tag">${note.basis.words}</span></li>`)}</ul>`
    }`,
  )
}
