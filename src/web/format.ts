/** Numbers and dates as a reader of the language writes them. Pure: dates come as ISO strings. */
import type { Language } from '../kernel/problems.ts'

export { formatDate } from '../kernel/dates.ts'

/** The day a reader typed, in either way of writing it; what is no day is given back as it is, to be refused with its words. */
export const readDate = (text: string): string | null => {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  if (!local) return text.trim() === '' ? null : text.trim()
  const [, day = '', month = '', year = ''] = local
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const marks = { vi: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const

/** 10.035 in Vietnamese, 10,035 in English; at most `digits` after the decimal mark. */
export const formatNumber = (value: number, language: Language, digits = 0): string => {
  const { thousands, decimal } = marks[language]
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const shown = fraction === '' ? grouped : `${grouped}${decimal}${fraction}`
  return value < 0 && Number(shown.replace(/\D/g, '')) !== 0 ? `\u2212${shown}` : shown
}

/** 66,91 % in Vietnamese, 66.91% in English. */
export const formatPercent = (percent: number, language: Language, digits = 2): string =>
  `${formatNumber(percent, language, digits)}${language === 'vi' ? '\u00a0%' : '%'}`
