/** The day on which the district level ended, and the day before: the law says it, no rule does. */
import { addDays, type IsoDate } from '../../kernel/dates.ts'
import { parameterList } from '../../law/index.ts'

const found = parameterList.find(({ id }) => id === 'districts.end')?.values.at(-1)
if (!found) throw new Error('the law kit has no districts.end')

/** The first day of two levels (Law 72/2025/QH15, Article 51.3). */
export const districtsEnd: IsoDate = String(found.value)
const documents = parameterList.find(({ id }) => id === 'district-documents.end')?.values.at(-1)
if (!documents) throw new Error('the law kit has no district-documents.end')
/** The first day without documents of former districts. */
export const districtDocumentsEnd: IsoDate = String(documents.value)
/** The last day of three levels. */
export const eve: IsoDate = addDays(districtsEnd, -1)
