/** NDJSON as pieces: each line as it was written; what is added is one more member of its object. */
import { addedColumns } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import { columnsOf, flawed, readCellsOf, type Wanted } from './cells.ts'
import { noSuchColumn, Objection } from './columns.ts'
import { mostRow, type Piece, type Source } from './source.ts'
import { type TextFile, textOfFile } from './text-file.ts'

const objectIn = (line: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(line)
    // An object that is no list has members by name.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null
  } catch {
    return null
  }
}

const textOfValue = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

export const ndjsonSource = (file: TextFile, wanted: Wanted): Source => {
  const members = membersMeant(file, wanted)
  const readCells = readCellsOf(wanted)
  const taken = new Set<string>()
  return {
    format: 'ndjson',
    name: file.name,
    bytes: file.bytes,
    mostColumns: Number.MAX_SAFE_INTEGER,
    taken: () => [...taken],
    merged: () => [],
    close: async () => {},
    rendered: (cells, { text, at }, { names }) => {
      const [name = 'haicap'] = names
      const added = Object.fromEntries(addedColumns.map((each, place) => [each, cells[place] || null]))
      const isEmpty = /^\s*\{\s*$/.test(text.slice(0, at))
      return `${isEmpty ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(added)}`
    },
    pieces: async function* (onShare) {
      let [text, row] = ['', 0]
      const pieceOf = (line: string): Piece => {
        row++
        const other = { text: line, at: line.length, width: 0, asked: null } as const
        if (line.trim() === '') return { ...other, role: 'other' }
        const object = objectIn(line)
        if (!object) return { ...other, role: 'row', asked: flawed(row, 'unreadable-row'), width: -1 }
        for (const name of Object.keys(object)) if (name.startsWith('haicap')) taken.add(name)
        const asked = readCells(
          row,
          members.map((member) => textOfValue(Object.hasOwn(object, member) ? object[member] : '')),
        )
        return { text: line, at: line.lastIndexOf('}'), width: 0, role: 'row', asked }
      }
      for await (const chunk of textOfFile(file, () => row, onShare)) {
        text += chunk
        const pieces: Piece[] = []
        let start = 0
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
          pieces.push(pieceOf(text.slice(start, end + 1)))
          start = end + 1
        }
        text = text.slice(start)
        if (text.length > mostRow)
          throw new Objection(
            conversionProblem('row-too-long', { file: file.name, row: row + 1, most: mostRow }),
          )
        yield pieces
      }
      if (text !== '') yield [pieceOf(text)]
    },
  }
}

/** The members asked for, as the first lines name them. */
const membersMeant = ({ sample, name }: TextFile, wanted: Wanted): readonly string[] => {
  const objects = sample
    .split('\n')
    .slice(0, 200)
    .flatMap((line) => {
      const object = objectIn(line)
      return object ? [object] : []
    })
  const known = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  return columnsOf(wanted).map(([column, field]) => {
    if (known.includes(column)) return column
    const other = known.find((each) => each.normalize('NFC') === column.normalize('NFC'))
    if (other !== undefined) return other
    if (objects.length === 0) throw new Objection(conversionProblem('no-rows', { file: name }))
    throw new Objection(noSuchColumn(name, known, column, field))
  })
}
