/** Remarks in words, for a terminal: what an answer leaves out or takes for granted is said beside its rows. */
import type { Language } from '../../kernel/problems.ts'
import type { Remark } from './questions.ts'

type Details = Remark['details']

const words: Readonly<Record<Remark['code'], Readonly<Record<Language, (details: Details) => string>>>> = {
  'after-the-data': {
    vi: (d) =>
      `Dữ liệu biết đến ngày ${d.dataTo}; ngày ${d.date} được trả lời theo tình trạng cuối cùng đã biết.`,
    en: (d) => `The data end on ${d.dataTo}; ${d.date} is answered by the last state known.`,
  },
  'other-meanings': {
    vi: (d) => `Mã ${d.code} còn từng chỉ ${d.count} đơn vị khác. Hãy nêu ngày bằng --at.`,
    en: (d) => `The code ${d.code} has also meant ${d.count} other units. Give the day with --at.`,
  },
  'no-longer-used': {
    vi: (d) => `Mã ${d.code} nay không còn dùng; đây là đơn vị mang mã ấy lần cuối, ngày ${d.lastDay}.`,
    en: (d) => `The code ${d.code} is no longer used; this is its last bearer, on ${d.lastDay}.`,
  },
  more: {
    vi: (d) => `Mới hiện ${d.shown} trên ${d.of}; xem thêm bằng --limit.`,
    en: (d) => `These are ${d.shown} of ${d.of}; see more with --limit.`,
  },
}

const isKnown = (code: string): code is Remark['code'] => Object.hasOwn(words, code)

export const remarksTold = (
  { remarks }: { readonly remarks: readonly { readonly code: string; readonly details: Details }[] },
  language: Language,
): readonly string[] =>
  remarks.map(({ code, details }) => (isKnown(code) ? words[code][language](details) : code))
