/** `/your-commune-changed`: what became of a commune, and what that means for papers, cases, the way to the office, records. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import {
  answer,
  type Content,
  date,
  dateText,
  emptyState,
  errorPage,
  type Html,
  html,
  joined,
  lawCitations,
  number,
  type PageAnswer,
  page,
  percent,
  questionForm,
  section,
  table,
  textField,
  to,
  type View,
  vietnamese,
  wordsIn,
} from '../../../web/index.ts'
import { capital, dayOf, inFull, officeOf } from '../../register/index.ts'
import {
  type Asked,
  addressOf,
  becameOf,
  citedStatement,
  dayAsked,
  find,
  linkInSentence,
  officeSection,
  unitLink,
} from '../../register/screens/index.ts'
import { type CommuneStory, communeMeant, communeStory, type Taker, topics } from '../commune/story.ts'
import { transitionProblem } from '../problems.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export const communePath = '/your-commune-changed'
const level = 'commune'
const most = 20

const wordsOf = (view: View) => wordsIn(view, { vi, en })

const form = ({ view }: Asked): Html => {
  const words = wordsOf(view)
  return questionForm(view, {
    path: communePath,
    label: words.form,
    fields: textField(view, {
      name: 'q',
      kind: 'search',
      label: words.label,
      hint: words.hint,
      value: view.query.q,
    }),
    button: words.button,
  })
}

const again = (asked: Asked): Html => section('again', wordsOf(asked.view).again, form(asked))

export const addressOfCommune = (view: View, unit: Pick<Unit, 'code' | 'validFrom' | 'validTo'>): string => {
  const day = dayOf(unit, view.today)
  return to(view, communePath, { unit: unit.code ?? undefined, at: day === view.today ? undefined : day })
}

/** Units of the lowest level behind what was typed, each once. */
const unitsBehind = ({ register }: Asked, typed: string): readonly Unit[] => {
  const { hits } = find(register, typed, { limit: 3 * most })
  const units = hits.map(({ unit }) => unit).filter((unit) => unit.level === level && unit.code !== null)
  return [...new Map(units.map((unit) => [unit.id, unit])).values()].slice(0, most)
}

const choice = (asked: Asked, typed: string, units: readonly Unit[]): Html => {
  const { view, source } = asked
  const words = wordsOf(view)
  return page(view, {
    title: words.title,
    lead: html`<p>${units.length === 0 ? words.none(typed) : words.which(number(view, units.length))}</p>`,
    source,
    body: html`${
      units.length === 0
        ? emptyState(words.noneNext)
        : html`<ul class="hits">${units.map(
            (unit) =>
              html`<li><a href="${addressOfCommune(view, unit)}">${vietnamese(view, capital(inFull(unit)))}</a>${
                unit.validTo === null
                  ? null
                  : html`<p class="quiet">${becameOf(asked, unit).sentence ?? dateText(view, unit.validTo)}</p>`
              }</li>`,
          )}</ul>`
    }${form(asked)}`,
  })
}

const partText = (view: View, { whole, people }: Taker): Content => {
  const words = wordsOf(view)
  if (whole) return words.whole
  if (people === 0) return words.land
  return people === null || people >= 1 ? words.some : percent(view, people * 100, 1)
}

const officeText = (asked: Asked, unit: Unit): Content => {
  const { view, register } = asked
  const office = officeOf(register, unit, view.today)
  const committee = office?.bodies.find(({ kind }) => kind === 'people-committee')
  if (!committee) return wordsOf(view).noOffice
  return html`${vietnamese(view, committee.name.vi)}${
    office?.seat ? html`<br><span class="quiet">${vietnamese(view, office.seat.text)}</span>` : null
  }`
}

const nowTable = (asked: Asked, { now }: CommuneStory): Html => {
  const { view } = asked
  const words = wordsOf(view)
  return table(view, {
    caption: words.now,
    hideCaption: true,
    rows: now,
    columns: [
      {
        key: 'unit',
        title: words.unit,
        heads: true,
        cell: ({ unit }) => unitLink(view, unit),
      },
      { key: 'part', title: words.part, cell: (taker) => partText(view, taker) },
      { key: 'office', title: words.office, cell: ({ unit }) => officeText(asked, unit) },
    ],
  })
}

const sentence = (asked: Asked, { unit, fate, changedOn, now, formerly }: CommuneStory): Content => {
  const { view } = asked
  const words = wordsOf(view)
  const name = html`<strong>${vietnamese(view, capital(inFull(unit)))}</strong>`
  const day = changedOn ? date(view, changedOn) : ''
  switch (fate) {
    case 'stands':
      return words.stands(name)
    case 'formed':
      return words.formed(name, day, number(view, formerly.length))
    case 'merged': {
      const takers = now.filter(({ people }) => people !== 0)
      return words.merged(
        name,
        joined(
          takers.map((taker) => html`<strong>${linkInSentence(view, taker.unit)}</strong>`),
          ', ',
        ),
        day,
      )
    }
    case 'divided':
      return words.divided(name, day, number(view, now.filter(({ people }) => people !== 0).length))
    case 'unknown':
      return words.unknown(name)
  }
}

const topicSections = (asked: Asked, { unit, fate, statements }: CommuneStory): Content => {
  const { view } = asked
  const words = wordsOf(view)
  const day = dayOf(unit, view.today)
  const next: Readonly<Record<(typeof topics)[number], Content>> = {
    papers:
      fate === 'formed'
        ? null
        : html`<p><a class="sheet-link" href="${to(view, '/sheet', { from: unit.code ?? undefined, at: day })}">${words.papersNext}</a></p>`,
    cases: html`<p><a href="${to(view, '/who-decides/open-matters')}">${words.casesNext}</a></p>`,
    records: null,
  }
  return topics.map((topic) => {
    const said = statements.filter((one) => one.topic === topic)
    return said.length === 0
      ? null
      : section(
          topic,
          words.topics[topic],
          html`<ul class="papers">${said.map(
            ({ says, citations }) => html`<li>${says[view.language]} ${lawCitations(view, citations)}</li>`,
          )}</ul>${next[topic]}`,
        )
  })
}

const formerlySection = (asked: Asked, { formerly }: CommuneStory): Content => {
  const { view } = asked
  const words = wordsOf(view)
  return formerly.length === 0
    ? null
    : section(
        'formerly',
        words.formerly,
        html`<p>${words.formerlyLead}</p><ul>${formerly.map(
          (one) =>
            html`<li><a href="${addressOfCommune(view, one)}">${vietnamese(view, capital(inFull(one)))}</a></li>`,
        )}</ul>`,
      )
}

const storyPage = (asked: Asked, unit: Unit): Html => {
  const { view, register, source } = asked
  const words = wordsOf(view)
  const story = communeStory(register, unit, view.today)
  const { changedOn, statements, now } = story
  const [only, ...others] = now.filter(({ people }) => people !== 0)
  const isOne = only !== undefined && others.length === 0
  return page(view, {
    title: words.titleOf(story.unit.name),
    heading: html`${vietnamese(view, story.unit.name)}`,
    lead: html`<div class="statement"><p>${sentence(asked, story)} ${citedStatement(asked, unit)}</p></div>${
      statements.length > 0 ? html`<p>${words.short}</p>` : null
    }`,
    source,
    address: addressOfCommune(view, unit),
    body: html`${
      changedOn && statements.length === 0
        ? html`<p>${words.unsettled(dateText(view, changedOn))}</p>`
        : topicSections(asked, story)
    }${isOne ? officeSection(view, officeOf(register, only.unit, view.today)) : null}${
      now.length > 1 ? section('now', words.now, nowTable(asked, story)) : null
    }${formerlySection(asked, story)}${
      unit.code
        ? html`<p><a href="${addressOf(view, unit.code, dayOf(unit, view.today))}">${words.unitPage}</a></p>`
        : null
    }${again(asked)}`,
  })
}

export const communePage = (asked: Asked): Html | PageAnswer => {
  const { view, register, source } = asked
  const words = wordsOf(view)
  const code = (view.query.unit ?? '').trim()
  if (code !== '') {
    const on = dayAsked(asked, ['at'], view.today)
    const unit = /^[\p{L}\p{N}._/#@:-]{1,80}$/u.test(code) ? communeMeant(register, code, on) : null
    return unit
      ? storyPage(asked, unit)
      : answer(
          errorPage(
            view,
            [transitionProblem('unknown-commune', { unit: code }, { field: 'unit' })],
            form(asked),
          ),
          404,
        )
  }
  const typed = (view.query.q ?? '').trim().slice(0, 200)
  if (typed === '')
    return page(view, {
      title: words.title,
      lead: html`<p>${words.begin}</p>`,
      source,
      body: form(asked),
    })
  const units = unitsBehind(asked, typed)
  const [only] = units
  return only && units.length === 1 ? storyPage(asked, only) : choice(asked, typed, units)
}
