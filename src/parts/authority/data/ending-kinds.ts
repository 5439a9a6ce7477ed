/** Texts of one kind that the law ends on one day. */
import { parameter } from '../../../law/index.ts'
import type { EndingKind } from '../horizon.ts'
import { districtsEnd } from '../reform.ts'

const districtDocuments = parameter('district-documents.last-day', districtsEnd)

export const endingKinds: readonly EndingKind[] = [
  {
    id: 'district-documents',
    title: { vi: 'Văn bản của huyện, quận, thị xã cũ', en: 'Documents of former districts' },
    lastDay: String(districtDocuments.value),
    basis: districtDocuments.citation,
    before: {
      vi: 'chưa biết; Hội đồng, Ủy ban cấp xã chọn văn bản còn dùng, bãi bỏ văn bản khác',
      en: 'not known; councils and Committees of communes choose which go on, and end others',
    },
  },
]
