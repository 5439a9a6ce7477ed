/** What would settle it, as questions that can be answered right here. */
import { addDays } from '../../../kernel/dates.ts'
import {
  type Content,
  choiceField,
  dateField,
  html,
  questionForm,
  section,
  textField,
} from '../../../web/index.ts'
import { unitAtPoint } from '../../register/index.ts'
import { say } from './box.ts'
import { type Found, isSettled, originOf, queryOf } from './found.ts'

/** Whether the day has boundaries at all: the middle of the country lies in some unit then. */
const hasBoundaries = async ({ asked, question }: Found): Promise<boolean> => {
  const lowest = asked.register.unitsOn(question.to).at(-1)?.level
  if (lowest === undefined) return false
  const found = await unitAtPoint(asked.context, [105.85, 21.03], { at: question.to, level: lowest })
  return found !== 'no-boundaries'
}

const dateQuestion = ({ asked, question }: Found): Content => {
  const { view, register } = asked
  const words = say(asked)
  return questionForm(view, {
    path: '/convert',
    keep: { ...queryOf(question, view.today), writtenAt: undefined },
    fields: dateField(view, {
      name: 'writtenAt',
      label: words.convert.settling.date,
      value: question.writtenAt,
      min: register.release.dataFrom,
    }),
    button: words.convert.go,
    inline: true,
  })
}

/** The communes of a district that was named alone. */
const communeQuestion = ({ asked, question, answered }: Found): Content => {
  const { view, register } = asked
  const words = say(asked)
  const higher = originOf(answered)
  if (!higher || (answered.written?.readings.length ?? 0) > 1 || higher.level === 'commune') return null
  const last = higher.validTo === null ? question.to : addDays(higher.validTo, -1)
  const below = register.children(higher.id, last)
  if (below.length === 0 || below[0]?.level !== 'commune') return null
  const after = [higher.name, ...higher.parents.map(({ name }) => name)].join(', ')
  return questionForm(view, {
    path: '/convert',
    keep: { ...queryOf(question, view.today), q: undefined, before: answered.rest, after },
    fields: choiceField(view, {
      name: 'add',
      label: words.convert.chooseCommune,
      choices: below.map(({ name }) => ({ value: name, label: name })),
    }),
    button: words.convert.go,
    inline: true,
  })
}

const pointQuestion = async (found: Found): Promise<Content> => {
  const { asked, question, answered } = found
  const { view } = asked
  const words = say(asked)
  if (!(await hasBoundaries(found))) return html`<p>${words.convert.pointAdvice}</p>`
  return html`${answered.pointUsed ? html`<p>${words.convert.pointOutside}</p>` : null}${questionForm(view, {
    path: '/convert',
    keep: { ...queryOf(question, view.today), point: undefined },
    fields: textField(view, {
      name: 'point',
      label: words.convert.settling.point,
      hint: words.box.pointHint,
      value: question.point,
      length: 24,
    }),
    button: words.convert.go,
    inline: true,
  })}`
}

/** Every way to settle that can be gone, the most useful first. */
export const settleSection = async (found: Found): Promise<Content> => {
  const { asked, answered, question } = found
  const { convert: words } = say(asked)
  const settled = isSettled(answered)
  if (settled && answered.doubt !== 'day-matters') return null
  const items: Content[] = []
  for (const way of answered.settledBy) {
    if (way === 'date' && !question.writtenAt) items.push(dateQuestion(found))
    if (way === 'commune') items.push(communeQuestion(found))
    if (way === 'point') items.push(await pointQuestion(found))
    if (way === 'hamlet') items.push(html`<p>${words.hamletAdvice}</p>`)
    if (way === 'street') items.push(html`<p>${words.streetAdvice}</p>`)
  }
  const shown = items.filter((item) => item !== null)
  if (shown.length === 0) return null
  return section(
    'settle',
    words.settle,
    html`<ul class="settle">${shown.map((item) => html`<li>${item}</li>`)}</ul>`,
  )
}
