/**
 * HTML as values: whatever stands in `${}` is escaped, unless it is HTML already. Nothing else can make HTML
 * (but `raw`, for text of our own), so what a user typed cannot become markup.
 */
import { escapeHtml, unescapeHtml } from '../kernel/markup.ts'

const mark = Symbol('html')

/** A piece of HTML that is safe to put into a page. */
export type Html = { readonly [mark]: string }

/** What may stand in `${}`. Nothing is written for null, undefined and booleans. */
export type Content = Html | string | number | boolean | null | undefined | readonly Content[]

const isHtml = (content: Content): content is Html =>
  typeof content === 'object' && content !== null && mark in content

const written = (content: Content): string => {
  if (content === null || content === undefined || typeof content === 'boolean') return ''
  if (typeof content === 'string') return escapeHtml(content)
  if (typeof content === 'number') return String(content)
  return isHtml(content) ? content[mark] : content.map(written).join('')
}

/** Our own markup, written as it is. Never give it what came from outside. */
export const raw = (markup: string): Html => ({ [mark]: markup })

/** `` html`<b>${name}</b>` ``: attribute values must stand in quotes. */
export const html = (strings: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  raw(strings.reduce((page, text, place) => page + written(contents[place - 1]) + text))

/** The text of the HTML, to send it. */
export const toText = (page: Html): string => page[mark]

/** The words of a piece as plain text, without what opens on a click; cut between words when longer than `most`. */
export const plainText = (content: Content, most: number): string => {
  const text = unescapeHtml(written(content).replace(/<details[\s\S]*?<\/details>|<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:)])/g, '')
    .trim()
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s\S*$/, '')} …`
}

/** Pieces with a separator between them, leaving out what is empty. */
export const joined = (contents: readonly Content[], separator: Content): Html =>
  html`${contents
    .filter((content) => written(content) !== '')
    .map((content, place) => (place === 0 ? content : [separator, content]))}`

/** Whether nothing would be written. */
export const isEmpty = (content: Content): boolean => written(content) === ''
