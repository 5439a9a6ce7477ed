import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { announced, reportedFigures } from './data/announced.ts'

const folder = join(import.meta.dirname, '../../../../../shared/founding')
const skip = existsSync(folder) ? false : 'the founding documents are not beside the project'

/** What is a number and no figure: days, years, numbers of documents, plenums, sections, levels, terms. */
const noFigures: readonly RegExp[] = [
  /https?:\S+/g,
  /(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b(-\d{1,2})?(, \d{4})?|(January|May|June|July|August|October) \d{4}/g,
  /(in|the) (20\d\d|2013 Constitution)\b/g,
  /\d+-(BC|KL|HD|NQ|QD|KH|CT)\/\w+|No\. ?\d+\S*|Resolution \d+/g,
  /\b\d+(st|nd|rd|th)\b|\b2-level|\b2 levels|\b\d+ (months?|years)\b/g,
  /^\s*\d(\.\d)?\. |\(\d\)/gm,
]

const figuresIn = (file: string): readonly string[] => {
  const text = noFigures.reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    readFileSync(join(folder, file), 'utf8'),
  )
  return (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((number) => number.replaceAll(/,(?=\d{3})|,$/g, ''))
}

test('every figure of the founding documents is on the list', { skip }, () => {
  const said = [
    ...Object.values(announced).map(([figure]) => figure),
    ...reportedFigures.map((row) => row.announced),
  ]
  const known = new Set(said.flatMap((figure) => String(figure).match(/\d+(\.\d+)?/g) ?? []))
  const files = readdirSync(folder)
  assert.ok(figuresIn('progress-figures_2025-05.txt').length >= 25)
  assert.deepEqual(
    files.flatMap((file) =>
      figuresIn(file)
        .filter((figure) => !known.has(figure))
        .map((figure) => `${file}: ${figure}`),
    ),
    [],
  )
})
