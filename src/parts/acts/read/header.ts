/** Number, issuer, title and dates of an instrument, from the head of the text and its article on force. */
import type { Instrument } from '../model.ts'
import type { Article } from './articles.ts'
import { firstDate } from './dates.ts'

const numberOf = (head: string): string | null => {
  const found =
    /Số\s*:?\s*(\d{1,5}\s*[/-]\s*(?:\d{4}\s*\/\s*)?[\p{Lu}\d]+(?:\s*[-/]\s*[\p{Lu}\d]+)*)/u.exec(head) ??
    /(\d{1,5}\s*\/\s*(?:\d{4}\s*\/\s*)?(?:NQ|NĐ|QĐ|TT|UBTVQH|QH)[\p{Lu}\d]*(?:\s*-\s*[\p{Lu}\d]+)*)/u.exec(
      head,
    )
  return found?.[1]?.replace(/\s+/g, '') ?? null
}

const issuers: readonly (readonly [RegExp, string])[] = [
  [/UBTVQH\d*$/, 'Ủy ban Thường vụ Quốc hội'],
  [/QH\d+$/, 'Quốc hội'],
  [/-CP$/, 'Chính phủ'],
  [/QĐ-TTg$/i, 'Thủ tướng Chính phủ'],
  [/\/TW$/, 'Ban Chấp hành Trung ương'],
  [/-HĐND$/, 'Hội đồng nhân dân'],
  [/-UBND$/, 'Ủy ban nhân dân'],
]

const kinds: readonly (readonly [RegExp, string])[] = [
  [/NGHỊ\s*QUYẾT/u, 'resolution'],
  [/NGHỊ\s*ĐỊNH/u, 'decree'],
  [/QUYẾT\s*ĐỊNH/u, 'decision'],
  [/THÔNG\s*TƯ/u, 'circular'],
  [/(?:^|\n)LUẬT/u, 'law'],
  [/TỜ\s*TRÌNH/u, 'submission'],
  [/(?:CÔNG\s*VĂN|KẾ\s*HOẠCH|BÁO\s*CÁO|THÔNG\s*BÁO)/u, 'letter'],
]

const titleOf = (head: string): string | null => {
  const found =
    /(?:NGHỊ\s*QUYẾT|NGHỊ\s*ĐỊNH|QUYẾT\s*ĐỊNH|LUẬT)\s*((?:VỀ|Về|SẮP|Sắp|VIỆC|Việc)[\s\S]{5,300}?)(?=\n|ỦY\s*BAN THƯỜNG|QUỐC\s*HỘI|CHÍNH\s*PHỦ|HỘI\s*ĐỒNG|Căn cứ|$)/u.exec(
      head,
    )
  return found?.[1]?.replace(/\s+/g, ' ').trim() ?? null
}

const issuerIn = (head: string) =>
  /(ỦY\s*BAN\s*THƯỜNG\s*VỤ\s*QUỐC\s*HỘI)/u.test(head) ? 'Ủy ban Thường vụ Quốc hội' : null

/** The first date after a phrase, within the sentence that follows it. */
const dateAfter = (text: string, phrase: RegExp) => {
  const found = phrase.exec(text)
  if (!found) return null
  return firstDate(text.slice(found.index + found[0].length, found.index + found[0].length + 60))
}

/** What the text says of itself. A field that is not there is null; nothing is guessed. */
export const instrumentOf = (text: string, articles: readonly Article[]): Instrument => {
  const head = text.slice(0, articles[0]?.start ?? 4000).slice(0, 6000)
  const beforeGrounds = head.split(/Căn\s*cứ/u)[0] ?? head
  const number = numberOf(beforeGrounds)
  const adoptedOn = dateAfter(text.slice(-4000), /thông\s*qua\s*(?=ngày\s*\d)/u)
  const issuedOn = firstDate(beforeGrounds) ?? adoptedOn
  const force = articles.filter(({ title }) => /hiệu\s*lực/iu.test(title))
  const forceText = force.map(({ start, end }) => text.slice(start, end)).join('\n') || text.slice(-6000)
  const sentence = /có\s*hiệu\s*lực[^.;]{0,160}/iu.exec(forceText)?.[0] ?? null
  const fromAdoption = sentence && /(?:từ|kể từ)?\s*ngày\s*(?:được\s*)?(?:thông\s*qua|ký)/u.test(sentence)
  const effectiveOn = sentence ? (firstDate(sentence) ?? (fromAdoption ? issuedOn : null)) : null
  const operational = dateAfter(forceText, /chính\s*thức\s*hoạt\s*động\s*(?:kể\s*)?từ\s*(?=ngày)/u)
  return {
    number,
    kind: kinds.find(([words]) => words.test(beforeGrounds))?.[1] ?? null,
    issuer: issuers.find(([suffix]) => number && suffix.test(number))?.[1] ?? issuerIn(beforeGrounds),
    title: titleOf(beforeGrounds),
    issuedOn,
    effectiveOn,
    operationalOn: operational ?? effectiveOn,
  }
}
