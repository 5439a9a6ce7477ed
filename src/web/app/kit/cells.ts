/** What a value says in a column: the same words on the page, in a filter and in a file. */
import type { Column } from '../../../platform/workspace/model.ts'
import type { View } from '../view.ts'
import { type Row, valueAt } from './rows.ts'

export type Kind = NonNullable<Column['kind']>

export const kindOf = ({ kind = 'text' }: Pick<Column, 'kind'>): Kind => kind

/** Columns whose values are compared as numbers and stand right. */
export const isNumeric = (column: Pick<Column, 'kind'>): boolean =>
  ['number', 'money', 'share'].includes(kindOf(column))

/** `1656/NQ-UBTVQH15 · Điều 1 khoản 3`, from an answer's citation or from a text. */
const citationText = (value: unknown, { language }: Pick<View, 'language'>): string => {
  if (typeof value === 'string') return value
  const [instrument, article, clause] = ['instrument', 'article', 'clause'].map((name) =>
    valueAt(value, name),
  )
  if (typeof instrument !== 'string') return ''
  const vi = language === 'vi'
  const place = [
    ...(article ? [`${vi ? 'Điều' : 'Article'} ${String(article)}`] : []),
    ...(clause ? [`${vi ? 'khoản' : 'clause'} ${String(clause)}`] : []),
  ].join(' ')
  return place === '' ? instrument : `${instrument} · ${place}`
}

const plainText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(plainText).join(', ')
  if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  return String(value)
}

const digitsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2)

export type Words = { readonly yes: string; readonly no: string }
const answers = { vi: { yes: 'Có', no: 'Không' }, en: { yes: 'Yes', no: 'No' } } as const

/** The words of a value; empty for what is not known. */
export const shownText = (column: Column, value: unknown, view: View): string => {
  if (value === null || value === undefined || value === '') return ''
  switch (kindOf(column)) {
    case 'number':
      return typeof value === 'number' ? view.number(value, digitsOf(value)) : plainText(value)
    case 'money':
      return typeof value === 'number' ? view.money(value) : plainText(value)
    case 'share':
      return typeof value === 'number' ? view.share(value) : plainText(value)
    case 'day':
      return typeof value === 'string' ? view.day(value) : plainText(value)
    case 'instant':
      return typeof value === 'string' ? view.instant(value) : plainText(value)
    case 'state': {
      const words = column.states?.[String(value)]
      return words ? view.say(words) : plainText(value)
    }
    case 'yes':
      return value === true
        ? answers[view.language].yes
        : value === false
          ? answers[view.language].no
          : plainText(value)
    case 'citation':
      return citationText(value, view)
    case 'text':
      return plainText(value)
  }
}

/** A value within a sentence: days, moments and numbers in the way of the reader. */
export const inSentence =
  (view: View) =>
  (text: string, value: unknown): string => {
    if (typeof value === 'number') return view.number(value, digitsOf(value))
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return view.instant(text)
    return /^\d{4}-\d\d-\d\d$/.test(text) ? view.day(text) : text
  }

export const cellText = (column: Column, row: Row, view: View): string =>
  shownText(column, valueAt(row, column.field), view)
