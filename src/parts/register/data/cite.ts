/** How to cite the data: in words, for BibTeX and for reference managers (CSL-JSON). Always with the release. */
import type { Register } from '../../../../packages/register/src/register.ts'
import { formatDate, type IsoDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { licence } from './about.ts'

export type Cite = {
  readonly release: Register['release']
  /** Where it is read: with host, where that is known. */
  readonly address: string
  readonly on: IsoDate
}

const titles: Readonly<Record<Language, string>> = {
  vi: 'Đơn vị hành chính Việt Nam qua thời gian',
  en: 'Administrative units of Viet Nam through time',
}

export const citeInWords = ({ release, address, on }: Cite, language: Language): string =>
  language === 'vi'
    ? `haicap (${release.recordedAt.slice(0, 4)}). ${titles.vi} [bộ dữ liệu], bản ${release.id}, biết đến hết ngày ${formatDate(release.dataTo, 'vi')}. ${address}, truy cập ngày ${formatDate(on, 'vi')}.`
    : `haicap (${release.recordedAt.slice(0, 4)}). ${titles.en} [data set], release ${release.id}, known to the end of ${formatDate(release.dataTo, 'en')}. ${address}, accessed ${formatDate(on, 'en')}.`

/** A key of letters, digits and dashes, as every reader of BibTeX takes it. */
const keyOf = (release: string): string => `haicap-${release.replace(/[^A-Za-z0-9]+/g, '-')}`

/** Signs that mean something in BibTeX are left out of what comes from the register. */
const plain = (text: string): string => text.replace(/[{}\\%#$&~^]/g, '')

export const bibtex = ({ release, address, on }: Cite): string => `@misc{${keyOf(release.id)},
  author       = {{haicap}},
  title        = {${titles.en}},
  year         = {${release.recordedAt.slice(0, 4)}},
  version      = {${plain(release.id)}},
  howpublished = {\\url{${address}}},
  note         = {Data set, known to ${release.dataTo}, accessed ${on}, licence ${licence.id}}
}
`

const dateParts = (day: string) => ({ 'date-parts': [day.slice(0, 10).split('-').map(Number)] })

export const cslJson = ({ release, address, on }: Cite): string =>
  `${JSON.stringify(
    [
      {
        id: keyOf(release.id),
        type: 'dataset',
        title: titles.en,
        'original-title': titles.vi,
        author: [{ literal: 'haicap' }],
        publisher: 'haicap',
        version: release.id,
        issued: dateParts(release.recordedAt),
        accessed: dateParts(on),
        language: 'vi',
        license: licence.url,
        URL: address,
        note: `Known to ${release.dataTo}`,
      },
    ],
    null,
    2,
  ).replace(/\[\s+([\d,\s]+?)\s+\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`)}\n`
