/** Files to convert, written into a folder that goes with the test, and the answers of a small invented country. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { createConverter } from '../../../../packages/register/src/address/converter.ts'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { aCountry } from '../../register/testing/country.ts'
import type { Answerer, Answering } from '../bulk/convert-file.ts'
import type { FileAsked } from '../bulk/file-asked.ts'

const register = createRegister(aCountry())
export const answerer: Answerer = { register, converter: createConverter(register) }
/** Answers by the invented country, or by what is given instead of a part of it. */
export const answeringBy = (given: Partial<Answerer> & { readonly revision?: string } = {}): Answering => ({
  revision: given.revision ?? 'test',
  open: async () => ({ ...answerer, ...given }),
})
export const answering = answeringBy()

export const aFolder = (t: Pick<TestContext, 'after'>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-conversion-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A file in a folder of its own and the question about its column. */
export const asking = (
  t: Pick<TestContext, 'after'>,
  name: string,
  content: string | Uint8Array,
  given: Partial<FileAsked> = {},
): FileAsked => {
  const folder = aFolder(t)
  const path = join(folder, name)
  writeFileSync(path, content)
  return {
    path,
    name,
    out: join(folder, `out${name.slice(name.lastIndexOf('.'))}`),
    column: 'address',
    dateColumn: null,
    pointColumns: null,
    sheet: null,
    what: 'addresses',
    language: 'en',
    from: null,
    to: '2025-06-30',
    hamlets: null,
    level: null,
    system: null,
    ...given,
  }
}

export const textAt = (path: string): string => readFileSync(path, 'utf8')

type Value = string | number | boolean | Date | null
/** A workbook with one sheet. */
export const aWorkbook = (
  rows: readonly (readonly Value[])[],
  more: Partial<Parameters<typeof writeXlsx>[0]['sheets'][number]> = {},
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [{ name: 'List', rows: rows.map((row) => [...row]), ...more }],
    properties: { created: new Date(0), modified: new Date(0) },
  })

/** The cells of a sheet as another program reads them. */
export const sheetAt = async (path: string, sheet = 0): Promise<readonly (readonly unknown[])[]> => {
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: true })
  return sheets[sheet]?.rows ?? []
}
