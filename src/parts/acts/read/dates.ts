import { type IsoDate, isIsoDate } from '../../../kernel/dates.ts'

const written =
  /ngày\s*(\d{1,2})\s*(?:tháng\s*(\d{1,2})\s*năm\s*(\d{4})|[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}))/iu

/** The first day written in the text ("ngày 16 tháng 6 năm 2025" or "ngày 16/6/2025"); null if none exists. */
export const firstDate = (text: string): IsoDate | null => {
  const found = written.exec(text)
  if (!found) return null
  const [, day = '', month = found[4] ?? '', year = found[5] ?? ''] = found
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : null
}
