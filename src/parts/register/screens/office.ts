/** Which office now serves a place, with the law behind it; what no source says is a dash with the reason. */
import {
  type Content,
  date,
  dateText,
  facts,
  type Html,
  html,
  lawCitation,
  section,
  unknownFact,
  type View,
  vietnamese,
  wordsIn,
} from '../../../web/index.ts'
import { inSentence } from '../naming.ts'
import type { Office, OfficeBody } from '../organisations/index.ts'

const vi = {
  title: 'Cơ quan phục vụ',
  committee: 'Ủy ban nhân dân',
  centre: 'Nơi nộp hồ sơ',
  since: 'từ',
  seat: 'Trụ sở',
  seatAsOf: (day: string) => `theo nguồn ngày ${day}, có thể đã dời`,
  noSeat: 'chưa nguồn nào chúng tôi đọc cho biết trụ sở',
  noCentre: 'chưa rõ đơn vị có trung tâm riêng hay không; hãy hỏi Ủy ban nhân dân',
  shared:
    'Đơn vị này không có trung tâm riêng; trung tâm của tỉnh, thành phố nhận hồ sơ, có thể qua chi nhánh.',
  anywhere: 'Trung tâm của xã, phường khác trong cùng tỉnh, thành phố cũng nhận hồ sơ.',
  hours: 'Sổ đăng ký không ghi giờ làm việc và số điện thoại.',
}
const en: typeof vi = {
  title: 'The office that serves',
  committee: "People's Committee",
  centre: 'Where to hand in files',
  since: 'since',
  seat: 'Seat',
  seatAsOf: (day) => `by a source of ${day}; it may have moved`,
  noSeat: 'no source we have read gives its seat',
  noCentre: "whether the unit has a centre of its own is not known; ask the People's Committee",
  shared:
    'This unit has no centre of its own; that of the province or city takes files, perhaps at a branch.',
  anywhere: 'Centres of other communes of the same province take files too.',
  hours: 'The register does not have hours and telephone numbers.',
}

/** Also received elsewhere in the province. */
const elsewhere = { instrument: '118/2025/NĐ-CP', point: '14' } as const

const bodyLine = (view: View, { name, since, basis }: OfficeBody): Html => {
  const words = wordsIn(view, { vi, en })
  return html`<strong>${vietnamese(view, name.vi)}</strong>${
    view.language === 'en' ? html` (${name.en})` : null
  }, ${words.since} ${date(view, since)} ${lawCitation(view, basis)}`
}

const seatLine = (view: View, { seat }: Office): Content => {
  const words = wordsIn(view, { vi, en })
  if (!seat) return unknownFact(words.noSeat)
  const source = seat.publisher === '' ? seat.source : `${seat.source} (${seat.publisher})`
  return html`${vietnamese(view, seat.text)} <span class="quiet">(${
    seat.asOf ? `${words.seatAsOf(dateText(view, seat.asOf))}: ` : null
  }${seat.url ? html`<a href="${seat.url}" rel="noreferrer" lang="vi">${source}</a>` : vietnamese(view, source)})</span>`
}

const centreLine = (view: View, { bodies, gaps }: Office): Content => {
  const words = wordsIn(view, { vi, en })
  const centre = bodies.find(({ kind }) => kind === 'service-centre')
  const gap = gaps.find(({ kind }) => kind === 'service-centre')
  if (!centre) return unknownFact(words.noCentre)
  return html`${bodyLine(view, centre)}${
    gap
      ? html`<br>${words.shared} ${lawCitation(view, gap.basis)}`
      : html`<br><span>${words.anywhere}</span> ${lawCitation(view, elsewhere)}`
  }`
}

/** The office as facts: what the sheet and the pages show. */
export const officeFacts = (view: View, office: Office): Html | null => {
  const words = wordsIn(view, { vi, en })
  const committee = office.bodies.find(({ kind }) => kind === 'people-committee')
  return facts([
    [words.committee, committee ? bodyLine(view, committee) : null],
    [words.centre, centreLine(view, office)],
    [words.seat, seatLine(view, office)],
  ])
}

/** Nothing where the register does not speak of bodies. */
export const officeSection = (view: View, office: Office | null): Html | null =>
  office &&
  section(
    'office',
    html`${wordsIn(view, { vi, en }).title} ${vietnamese(view, inSentence(office.unit))}`,
    html`${officeFacts(view, office)}<p class="quiet">${wordsIn(view, { vi, en }).hours}</p>`,
  )
