/** The pages of conversion. */
import { api, type Page, type PageRequest, readDate } from '../../../web/index.ts'
import { registerRevision } from '../../register/index.ts'
import { screen, usualDoors } from '../../register/screens/index.ts'
import { convertAddressPage } from './convert.ts'
import { homePage } from './home.ts'
import { jobScreen } from './job.ts'
import { manyPage } from './many.ts'

/** The operation that answers what the page of an address was asked. */
const twinOfAddress = ({ query }: PageRequest, today: string): string | null => {
  const address = (query.q ?? query.address ?? '').trim()
  const day = (name: string) => (query[name] ? (readDate(query[name]) ?? undefined) : undefined)
  return address === ''
    ? null
    : api('/conversion/convert', {
        address: address.slice(0, 1_000),
        writtenAt: day('writtenAt'),
        to: day('to') ?? day('at') ?? today,
        point: query.point,
      })
}

export const conversionPages = (): readonly Page[] => [
  {
    ...screen(usualDoors, '/', homePage),
    twin: () => api('/register/statistics'),
    revision: registerRevision,
  },
  // What people typed about themselves is not kept.
  {
    ...screen(usualDoors, '/convert', convertAddressPage),
    asks: api('/conversion/convert'),
    twin: twinOfAddress,
  },
  {
    ...screen(usualDoors, '/convert/many', manyPage),
    methods: ['GET', 'POST'],
    noTwin: {
      vi: 'Trang này là biểu mẫu nhận tệp. Chương trình gửi tệp bằng POST tới thao tác nêu ở api.',
      en: 'This page is a form that takes a file. Programs send theirs by POST to the operation named in api.',
      api: api('/conversion/jobs'),
    },
  },
  {
    ...screen(usualDoors, '/convert/many/:id', jobScreen),
    methods: ['GET', 'POST'],
    noTwin: {
      vi: 'Trang này là của riêng người biết địa chỉ. Chương trình hỏi thao tác nêu ở api.',
      en: 'This page is for who knows its address. Programs ask the operation named in api.',
      api: api('/conversion/jobs/{id}'),
    },
  },
]
