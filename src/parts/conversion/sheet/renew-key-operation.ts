/** `conversion.renewSheetKey`: one more key for check codes; the former ones go on checking. */

import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { sheetProblem } from './problems.ts'
import { addKey } from './store.ts'

export const renewSheetKey = defineOperation({
  name: 'conversion.renewSheetKey',
  kind: 'command',
  access: { roles: ['administrator'], stepUp: true },
  where: () => wholeCountry,
  summary: {
    vi: 'Tạo khóa mới cho mã kiểm tra của tờ đối chiếu; các khóa cũ vẫn kiểm tra được tờ đã lập',
    en: 'Make a new key for check codes of sheets; former keys go on checking what they sealed',
  },
  input: Type.Object({}),
  output: Type.Object({
    key: Type.Integer({
      description: 'Number of the key that seals from now on; the key itself is never shown',
    }),
    madeAt: Type.String({ format: 'date-time' }),
  }),
  examples: [''],
  run: async (_, { database, now }) => {
    const key = await addKey(database, now)
    return key === null ? refused(sheetProblem('no-more-keys')) : fine({ key, madeAt: now })
  },
})
