/** Fills a template with facts: every fact that is missing is named, none is guessed. */
import { isIsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import type {
  Bar,
  Block,
  Facts,
  Filled,
  FilledBlock,
  Look,
  Row,
  Run,
  Signature,
  Signed,
  Source,
  Template,
  Value,
} from './model.ts'
import { printProblem } from './problems.ts'

const day = (text: string) => text.split('-').toReversed().join('/')

/** `ngày 05 tháng 3 năm 2020`: days below ten, and the first two months, with a zero. */
const longDay = (text: string) => {
  const [year, month = '', dayOfMonth] = text.split('-')
  return `ngày ${dayOfMonth} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** `12.345,6`, as numbers are written in Vietnamese. */
const number = (value: number) => {
  const [whole = '', part] = String(value).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (part ? `,${part}` : '')
}

const written = (value: string | number, form: string | undefined): string => {
  if (typeof value === 'number') return form === 'plain' ? String(value) : number(value)
  if (!isIsoDate(value)) return value.normalize('NFC')
  return form === 'long' ? longDay(value) : day(value)
}

const isSourced = (value: Value): value is Extract<Value, { readonly source: Source }> =>
  typeof value === 'object' && value !== null

const numbered = (value: string | number) => (typeof value === 'number' ? { number: value } : {})

const looking = (runs: readonly Run[], look: Look | undefined): readonly Run[] =>
  look ? runs.map((run) => ({ ...run, look })) : runs
/** The number of a cell, as a length. */
const lengthOf = (runs: readonly Run[]): number => runs[0]?.number ?? 0

const placeholder = /\{([a-zA-Z][a-zA-Z0-9]*)(?:\|(\w+))?\}/g

/** The template with its facts, or every fact it lacks. Links to pages of ours begin with the address of the site. */
export const fill = (template: Template, facts: Facts, site = ''): Result<Filled> => {
  const missing = new Map<string, Problem>()
  const sources: Source[] = []
  const lacks = (name: string) =>
    missing.set(name, printProblem('fact-missing', { template: template.id, name }, { field: 'facts' }))

  const runs = (text: string, row: Row | null = null): readonly Run[] => {
    const found: Run[] = []
    let at = 0
    for (const match of text.matchAll(placeholder)) {
      const [whole, name = '', form] = match
      if (match.index > at) found.push({ text: text.slice(at, match.index) })
      at = match.index + whole.length
      const value = row && Object.hasOwn(row, name) ? row[name] : facts[name]
      if (value === undefined || Array.isArray(value)) lacks(name)
      else if (value !== null) {
        // A cast: lists were told apart just before, which the type of `isArray` does not tell for readonly ones.
        const one = value as Exclude<Value, null>
        if (!isSourced(one)) found.push({ text: written(one, form), ...numbered(one) })
        else {
          const source = {
            ...one.source,
            href: (one.source.href.startsWith('/') ? site : '') + one.source.href,
          }
          if (!sources.some(({ href }) => href === source.href)) sources.push(source)
          found.push({ text: written(one.value, form), source, ...numbered(one.value) })
        }
      }
    }
    if (at < text.length) found.push({ text: text.slice(at) })
    return found
  }
  const plain = (text: string, row: Row | null = null) =>
    runs(text, row)
      .map((run) => run.text)
      .join('')
  const rowsOf = (name: string): readonly Row[] => {
    const value = facts[name]
    // A cast: a list of facts is a list of rows, as the check of facts made sure.
    if (Array.isArray(value)) return value as readonly Row[]
    lacks(name)
    return []
  }
  const filledBlock = (block: Block): FilledBlock => {
    if (block.block === 'table')
      return {
        block: 'table',
        columns: block.columns.map((column) => ({ ...column, title: plain(column.title) })),
        rows: rowsOf(block.rows).map((row) => block.columns.map(({ text }) => runs(text, row))),
      }
    if (block.block === 'list') {
      const { each, text, lead, look } = block
      const items = rowsOf(each).map((row) => [
        ...(lead ? [...looking(runs(lead, row), 'bold'), { text: ' ' }] : []),
        ...looking(runs(text, row), look),
      ])
      return { block: 'list', items, hasDashes: lead === undefined && look === undefined }
    }
    if (block.block === 'bars') return { block: 'bars', bars: barsOf(block) }
    if (block.block === 'heading') return { block: 'heading', runs: runs(block.text) }
    const { text, look, isCentred = false } = block
    return { block: 'paragraph', runs: looking(runs(text), look), isCentred }
  }
  const barsOf = ({ rows, label, number: name }: Extract<Block, { block: 'bars' }>): readonly Bar[] => {
    const filled = rowsOf(rows).map((row) => ({ label: runs(label, row), number: runs(`{${name}}`, row) }))
    const longest = Math.max(1, ...filled.map((bar) => lengthOf(bar.number)))
    return filled.map((bar) => ({ ...bar, share: Math.max(0, lengthOf(bar.number)) / longest }))
  }
  const signed = (signature: Signature | null | undefined): Signed | null =>
    signature
      ? {
          lines: signature.lines.map((line) => plain(line)).filter((line) => line !== ''),
          name: plain(signature.name),
        }
      : null
  const listed = (name: string | null | undefined): readonly string[] =>
    name ? rowsOf(name).map((row) => plain('{name}', row)) : []
  const isSaid = (block: FilledBlock) =>
    block.block !== 'paragraph' || block.runs.some(({ text }) => text.trim() !== '')
  const filled: Filled = {
    layout: template.layout ?? 'document',
    isLandscape: template.isLandscape ?? false,
    above: plain(template.above),
    issuer: plain(template.issuer),
    number: plain(template.number),
    placeAndDate: plain(template.placeAndDate),
    kind: plain(template.kind),
    about: plain(template.about),
    blocks: template.blocks.map(filledBlock).filter(isSaid),
    to: listed(template.to),
    annexOf: plain(template.annexOf ?? ''),
    recipients: listed(template.recipients),
    signature: signed(template.signature),
    counterpart: signed(template.counterpart),
    witness: signed(template.witness),
    sources,
  }
  return missing.size > 0 ? refused(...missing.values()) : fine(filled)
}

/** The mark of a run's source in the list of sources, from 1; null without one. */
export const markOf = ({ source }: Run, { sources }: Filled): number | null =>
  source ? sources.findIndex(({ href }) => href === source.href) + 1 : null
