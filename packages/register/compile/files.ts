/** Reads the tables of the sources folder. Nothing of them is kept but the facts they state. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const defaultSources = fileURLToPath(new URL('../../../../shared/sources/', import.meta.url))

export type Row = Readonly<Record<string, string>>

/** The folder with the sources, or null where it is missing. */
export const sourcesFolder = (folder = defaultSources): string | null =>
  existsSync(`${folder}/units/history_2004-2025.tsv`) ? folder : null

export const text = (folder: string, file: string): string =>
  readFileSync(`${folder}/${file}`, 'utf8').replace(/^\uFEFF/, '')

/** Rows of a tab-separated file with a header line, keyed by column. */
export const table = (folder: string, file: string): readonly Row[] => {
  const [header = '', ...lines] = text(folder, file)
    .split('\n')
    .filter((line) => line !== '')
  const columns = header.replace(/\r$/, '').split('\t')
  return lines.map((line) => {
    const cells = line.replace(/\r$/, '').split('\t')
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']))
  })
}

/** The cell of a column that the file must have. */
export const cell = (row: Row, column: string): string => {
  const value = row[column]
  if (value === undefined) throw new Error(`no column ${column}`)
  return value
}

export const json = <T>(folder: string, file: string): T => JSON.parse(text(folder, file)) as T
