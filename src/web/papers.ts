/** What a change of units means for the papers people hold: what the law says, then what to do. */
import type { IsoDate } from '../kernel/dates.ts'
import { type PapersRule, papersRules } from '../law/index.ts'
import { type Html, html } from './html.ts'
import { lawCitations } from './law-citation.ts'
import { section } from './layout.ts'
import { dateText, type View, wordsIn } from './view.ts'

type Words = {
  readonly title: string
  readonly unsettled: (day: string) => string
  readonly practice: string
  readonly ours: string
  readonly advice: readonly string[]
  readonly sheet: string
  readonly fees: string
}

const vi: Words = {
  title: 'Giấy tờ mang tên cũ',
  unsettled: (day) =>
    `Đơn vị này thay đổi từ ${day}. Chúng tôi chưa đọc được quy định nào nói riêng về giấy tờ cho lần thay đổi đó; hãy hỏi cơ quan đã cấp giấy.`,
  practice: 'Nên làm gì',
  ours: 'gợi ý của chúng tôi, không phải quy định',
  advice: [
    'Khi tờ khai hỏi địa chỉ hiện nay, ghi địa chỉ mới.',
    'Giữ giấy tờ cũ, không tẩy xóa hay tự ghi thêm.',
    'Nếu nơi tiếp nhận hỏi vì sao hai địa chỉ khác nhau, đưa kèm tờ đối chiếu.',
  ],
  sheet: 'Mở tờ đối chiếu để in',
  fees: 'Đổi giấy theo yêu cầu của mình có mất phí hay không: chưa nguồn nào chúng tôi đọc nói đến, nên không nêu ở đây.',
}

const en: Words = {
  title: 'Papers that bear the old name',
  unsettled: (day) =>
    `This unit changed on ${day}. We have read no provision about papers for that change; ask the office that issued them.`,
  practice: 'What to do',
  ours: 'our advice, not a rule',
  advice: [
    'Where a form asks for the current address, write the new one.',
    'Keep the old paper as it is; do not write on it.',
    'If an office asks why two addresses differ, hand in the correspondence sheet.',
  ],
  sheet: 'Open the correspondence sheet to print',
  fees: 'Whether a change you ask for yourself costs a fee: no source we have read says so, so nothing is said here.',
}

export const papersWords = { vi, en } as const

/** Statements that stand at the same places of the law, said together. */
const together = (rules: readonly PapersRule[]): readonly (readonly PapersRule[])[] => [
  ...Map.groupBy(rules, ({ citations }) => JSON.stringify(citations)).values(),
]

/** What the law says of papers after a change on a day, each statement with its tags. */
export const papersStatements = (view: View, changedOn: IsoDate): Html | null => {
  const rules = papersRules(changedOn)
  return rules.length === 0
    ? null
    : html`<ul class="papers">${together(rules).map(
        (group) =>
          html`<li>${group.map(({ says }) => html`${says[view.language]} `)}${lawCitations(view, group[0]?.citations ?? [])}</li>`,
      )}</ul>`
}

export type PapersParts = {
  /** The day of the change that ended the name on people's papers; null where the name still stands. */
  readonly changedOn: IsoDate | null
  /** Where the correspondence sheet is. */
  readonly sheet?: string
}

/** Nothing where nothing changed. */
export const papersSection = (view: View, { changedOn, sheet }: PapersParts): Html | null => {
  if (changedOn === null) return null
  const words = wordsIn(view, papersWords)
  return section(
    'papers',
    words.title,
    html`${
      papersStatements(view, changedOn) ?? html`<p>${words.unsettled(dateText(view, changedOn))}</p>`
    }<h3>${words.practice} <small class="quiet">(${words.ours})</small></h3><ul>${words.advice.map((one) => html`<li>${one}</li>`)}</ul>${
      sheet ? html`<p><a class="sheet-link" href="${sheet}">${words.sheet}</a></p>` : null
    }<p class="quiet">${words.fees}</p>`,
  )
}
