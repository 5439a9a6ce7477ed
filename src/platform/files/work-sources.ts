/** Files whose term is over, and files by their name. */
import { addDays } from '../../kernel/dates.ts'
import type { SearchSource, WorkSource } from '../workspace/model.ts'
import { unitsOfFiles } from './list-operation.ts'
import { filesListed } from './store.ts'

/** Days before the end of a term in which a decision can be prepared. */
const ahead = 30

export const termsOver: WorkSource = {
  id: 'files.terms',
  title: { vi: 'Hồ sơ hết thời hạn lưu', en: 'Records whose term ends' },
  operation: 'files.delete',
  find: async (context) => {
    const { database, language, today } = context
    const units = await unitsOfFiles('files.delete', undefined, context)
    const found = await filesListed(database, {
      units,
      retention: 'record',
      text: null,
      endsBy: addDays(today, ahead),
      limit: 50,
    })
    return found
      .filter(({ held }) => !held)
      .map(({ file, name, retainedUntil, retainedBy }) => ({
        id: file,
        title: language === 'vi' ? `Quyết định về “${name}”` : `Decide on “${name}”`,
        detail: retainedBy,
        to: `/work/files/${file}`,
        dueOn: retainedUntil,
      }))
  },
}

export const filesFound: SearchSource = {
  id: 'files',
  title: { vi: 'Tệp', en: 'Files' },
  operation: 'files.list',
  find: async (text, context, limit) => {
    const units = await unitsOfFiles('files.list', undefined, context)
    const wanted = { units, retention: null, text, endsBy: null, limit } as const
    return (await filesListed(context.database, wanted)).map(({ file, name, retention, storedAt }) => ({
      title: name,
      detail: `${retention}, ${storedAt.slice(0, 10)}`,
      to: `/work/files/${file}`,
    }))
  },
}
