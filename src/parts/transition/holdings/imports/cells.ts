/** How people write numbers, days, yes and no in cells: what is read is kept as the text that is meant, or it is none. */
import { plainKey } from '../../../../kernel/text.ts'
import { isoDay } from '../../../../platform/calendar/days.ts'

/** Spaces, also those that do not break, and the names of units. */
const bare = (text: string): string =>
  text.replace(/[\s\u00a0\u202f]+/g, '').replace(/(?:vnđ|vnd|đồng|đ|m2|m²)\.?$/iu, '')

/** `1.250.000`, `1,250,000`, `1250000`, `(1.000)` and `-1.000`; `12,0` and `12.00` are whole too; `1,5` is not. */
export const wholeNumber = (text: string): string | null => {
  const said = bare(text)
  const [, inner] = /^\((.+)\)$/.exec(said) ?? []
  const unsigned = inner ?? said.replace(/^[-−]/, '')
  const negative = inner !== undefined || /^[-−]/.test(said)
  const plain = /^(\d{1,16})(?:[.,]0{1,2})?$/.exec(unsigned)?.[1]
  const grouped = /^\d{1,3}([.,'])\d{3}(?:\1\d{3})*(?:[.,]0{1,2})?$/.test(unsigned)
  const digits = plain ?? (grouped ? unsigned.replace(/[.,]0{1,2}$/, '').replace(/[.,']/g, '') : undefined)
  if (digits === undefined || !Number.isSafeInteger(Number(digits))) return null
  const number = Number(digits)
  return String(negative && number !== 0 ? -number : number)
}

/** Metres with up to three decimals, as whole millimetres. */
export const millimetresOf = (text: string): string | null => {
  const [, metres, , rest = ''] =
    /^(\d{1,9})([.,](\d{1,3}))?m?$/iu.exec(bare(text).replace(/(mét|met)$/iu, '')) ?? []
  return metres === undefined ? null : String(Number(metres) * 1000 + Number(rest.padEnd(3, '0')))
}

const yes = new Set([
  'co',
  'x',
  'yes',
  'true',
  '1',
  'dung',
  'dung chung',
  'da',
  'da tat toan',
  'dang giai quyet',
  'chua xong',
  'roi',
])
const no = new Set(['khong', 'no', 'false', '0', 'sai', 'chua', 'rieng', 'da xong', 'da giai quyet'])
/** `1` for yes, nothing for no. */
export const yesOrNo = (text: string): string | null => {
  const said = plainKey(text)
  return yes.has(said) ? '1' : no.has(said) ? '' : null
}

export const dayIn = (text: string): string | null => isoDay(text.trim())

/** For ever, or for a term of years. */
export const permanenceIn = (text: string): string | null => {
  const said = plainKey(text)
  if (['vinh vien', 'permanent', 'vv'].includes(said)) return 'permanent'
  return /^(\d{1,3}( nam)?|term|co thoi han|den khi.*)$/.test(said) ? 'term' : null
}

/** Degrees with a decimal point or comma. */
export const degrees =
  (most: number) =>
  (text: string): string | null => {
    const number = Number(text.trim().replace(',', '.'))
    return text.trim() !== '' && Math.abs(number) <= most ? String(number) : null
  }

/** Levels of secrecy: nothing for what is open, else the level in its own word. */
export const secrecyIn = (text: string): string | null => {
  const said = plainKey(text)
  if (['thuong', 'khong', 'khong mat', 'cong khai', 'binh thuong', 'open', '0'].includes(said)) return ''
  const levels: Readonly<Record<string, string>> = {
    mat: 'Mật',
    'toi mat': 'Tối mật',
    'tuyet mat': 'Tuyệt mật',
  }
  return levels[said] ?? null
}
