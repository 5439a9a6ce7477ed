/**
 * The acts that the lists of 2004 to 2025 name, each with the list it first appears in and the provinces and
 * districts its title names. Titles are read, not kept.
 */
import type { Level } from '../src/country/kinds.ts'
import { matchKey, tidy } from '../src/text.ts'
import { text } from './files.ts'
import type { Lists } from './lists.ts'
import { apart } from './notes.ts'

export type ListAct = {
  readonly id: string
  readonly list: number
  readonly issuedOn: string | null
  readonly title: string
  readonly provinces: readonly string[]
  readonly districts: readonly string[]
}

/** A number as printed, with the misprints of the lists put right. */
const cleanNumber = (printed: string): string =>
  tidy(printed)
    .replace(/\s+(ngày|năm).*$/i, '')
    .replace(/\s/g, '')
    .replace(/\/?N§-CP$/, '/NĐ-CP')
    .replace(/NDD-CP$/, 'NĐ-CP')
    .replace(/(\d)-NĐ-CP$/, '$1/NĐ-CP')
    .replace(/(\d)NĐ-CP$/, '$1/NĐ-CP')
    .replace(/NĐ\/CP$/, 'NĐ-CP')
    .replace(/NBTVQH/, 'UBTVQH')
    .replace(/UBTVQH$/, 'UBTVQH14')
    .replace(/^(\d+)\/UBTVQH/, '$1/NQ-UBTVQH')

/** Numbers of the Government such as 11/NQ-CP come back every year: the year tells them apart. */
const numberOf = (printed: string, year: string): string => {
  const number = cleanNumber(printed)
  return /^\d+\/N[QĐ]-CP$/.test(number) ? `${number}@${year}` : number
}

const dayIn = (printed: string): string | null => {
  const parts = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(printed)
  if (!parts) return null
  const [, day = '', month = '', year = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const areasIn = (lists: Lists, list: number, title: string): Pick<ListAct, 'provinces' | 'districts'> => {
  const words = ` ${apart(
    title.replace(/(?<=\p{L})-(?=\p{L})/gu, ' - ').replace(/Bà Rịa Vũng Tàu/, 'Bà Rịa - Vũng Tàu'),
  )
    .replace(/ tp(?: \.)? /g, ` ${matchKey('thành phố')} `)
    .replace(/ tx(?: \.)? /g, ` ${matchKey('thị xã')} `)
    .replace(/ h \. /g, ` ${matchKey('huyện')} `)
    .replace(/ q \. /g, ` ${matchKey('quận')} `)
    .replace(/\s+/g, ' ')} `
  const alive = (level: Level) =>
    [...lists.runs[level].values()]
      .flat()
      .filter((run) => run.from <= list && (run.until === null || run.until >= list))
  const provinceWords = ['tỉnh', 'thành phố'].map(matchKey)
  const provinces = alive('province')
    .filter((run) => provinceWords.some((word) => words.includes(` ${word} ${matchKey(run.short)} `)))
    .map((run) => run.code)
  const districts = alive('district')
    .filter((run) => provinces.length === 0 || provinces.includes(run.parent))
    .filter((run) => {
      const name = matchKey(run.short)
      const marked = words.replaceAll(` ${matchKey('tỉnh')} ${name} `, ' ')
      return marked.includes(` ${name} `)
    })
  const unique =
    provinces.length > 0
      ? districts
      : districts.filter((run) =>
          districts.every(
            (other) => other.code === run.code || matchKey(other.short) !== matchKey(run.short),
          ),
        )
  return {
    provinces: [...new Set(provinces)].sort(),
    districts: [...new Set(unique.map((run) => run.code))].sort(),
  }
}

export const readListActs = (folder: string, lists: Lists): readonly ListAct[] => {
  const acts = text(folder, 'units/change_events_2004-2025.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { date, resolutions } = JSON.parse(line) as { date: string; resolutions: string }
      const list = lists.dates.indexOf(date)
      return resolutions
        .normalize('NFC')
        .split(/;\s*(?=\d+[^:;]{1,40}:)/)
        .flatMap((part) => {
          const found = /^\s*(\d[^:]{1,40}?)\s*:\s*([\s\S]*?)[;.\s]*$/.exec(part)
          if (!found) return []
          const [, printed = '', title = ''] = found
          const issuedOn = dayIn(printed)
          const year = (issuedOn ?? date).slice(0, 4)
          return [
            {
              id: numberOf(printed, year),
              list,
              issuedOn,
              title: tidy(title),
              ...areasIn(lists, list, title),
            },
          ]
        })
    })
  const merged = [...Map.groupBy(acts, (act) => `${act.id}@${act.list}`).values()].map((twins) => {
    const [first] = twins
    if (!first) throw new Error('an empty group')
    return {
      ...first,
      provinces: [...new Set(twins.flatMap((act) => act.provinces))],
      districts: [...new Set(twins.flatMap((act) => act.districts))],
    }
  })
  return merged
}

export const encodeListActs = (acts: readonly ListAct[]): string =>
  acts
    .map((act) =>
      [
        act.id,
        act.list.toString(36),
        act.issuedOn ?? '',
        act.provinces.join(' '),
        act.districts.join(' '),
      ].join('|'),
    )
    .sort((left, right) => {
      const [a, b] = [left, right].map((line) => `${line.split('|')[1]?.padStart(3, '0')} ${line}`)
      return (a ?? '') < (b ?? '') ? -1 : 1
    })
    .join('\n')
