/** The register as files that a process converts by; asked by the command line that converts a file, in another process. */
import { Type } from 'typebox'
import { fine } from '../../kernel/result.ts'
import { dateField, nullable } from '../../platform/fields.ts'
import { defineOperation } from '../../platform/operation.ts'
import { registerFiles } from './work/register-file.ts'

export const prepare = defineOperation({
  name: 'conversion.prepare',
  // It changes nothing that haicap knows: it writes files that are made of it.
  kind: 'query',
  access: 'operator',
  faces: ['cli'],
  summary: {
    vi: 'Ghi sổ bộ thành tệp để chuyển đổi tệp; tự chạy khi cần',
    en: 'Writes the register into files that conversions of files read; done by itself when needed',
  },
  input: Type.Object({
    pointsOn: Type.Optional(
      dateField({ description: 'With the areas of the units of this day, for points' }),
    ),
  }),
  output: Type.Object({
    registerPath: Type.String(),
    revision: Type.String({ description: 'Names what the register holds' }),
    areasPath: nullable(Type.String({ description: 'Null where no boundaries are imported' })),
  }),
  examples: ['--points-on 2025-07-01'],
  run: async ({ pointsOn }, context) => fine(await registerFiles(context, pointsOn ?? null)),
})
