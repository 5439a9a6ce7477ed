/** Reads what people type: numbers and days in the way of their language. Null for what it is not. */
import { type IsoDate, isIsoDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { readDate } from '../../format.ts'

const marks = { vi: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const

/** `1.234,5` in Vietnamese, `1,234.5` in English; also plain `1234` in both. Marks of thousands must stand where they do. */
export const readNumber = (text: string, language: Language): number | null => {
  const { thousands, decimal } = marks[language]
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/, '-')
    .replace(/[\u00a0\u202f ]/g, '')
  const [whole = '', fraction, ...rest] = plain.split(decimal)
  if (rest.length > 0 || (fraction !== undefined && !/^\d{1,9}$/.test(fraction))) return null
  const grouped = whole.includes(thousands)
    ? new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+$`).test(whole)
    : /^-?\d{1,15}$/.test(whole)
  if (!grouped) return null
  return Number(`${whole.replaceAll(thousands, '')}${fraction === undefined ? '' : `.${fraction}`}`)
}

/** 01/07/2025, 1-7-2025, 2025-07-01: the day is before the month in both languages. */
export const readDay = (text: string): IsoDate | null => {
  const day = readDate(text)
  return day !== null && isIsoDate(day) ? day : null
}

/** A day as it is typed into a field, the same in both languages: 01/07/2025. */
export const dayText = (day: string | null): string => {
  const [year, month, date] = (day ?? '').slice(0, 10).split('-')
  return date === undefined ? '' : `${date}/${month}/${year}`
}

/** The clock of the country stands seven hours before that of the world, all year. */
const offset = '+07:00'

/** 01/07/2025 08:30, on the clock of the country, as an instant. */
export const readInstant = (text: string): string | null => {
  const [, date = '', hour = '', minute = ''] = /^(\S+)[ T,]+(\d{1,2})[:hg.](\d{2})$/.exec(text.trim()) ?? []
  const day = readDay(date)
  if (day === null || Number(hour) > 23 || Number(minute) > 59) return null
  return new Date(`${day}T${hour.padStart(2, '0')}:${minute}:00${offset}`).toISOString()
}
