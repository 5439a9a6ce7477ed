import assert from 'node:assert/strict'
import { test } from 'node:test'
import { degrees, millimetresOf, permanenceIn, secrecyIn, wholeNumber, yesOrNo } from './cells.ts'
import { fields } from './fields.ts'
import { bodyIn, kindIn } from './words.ts'

test('whole numbers are read as people write them, and nothing is guessed into one', () => {
  const read = [
    ['1250000', '1250000'],
    ['1.250.000', '1250000'],
    ['1,250,000', '1250000'],
    ['1 250 000 đ', '1250000'],
    ['1.250.000,00', '1250000'],
    ['12,0', '12'],
    ['12.00', '12'],
    ['-3.000', '-3000'],
    ['(1.000)', '-1000'],
    ['0', '0'],
    ['120 m2', '120'],
    ['1,5', null],
    ['1.25', null],
    ['1.250,000', null],
    ['1.2500', null],
    ['mười', null],
    ['1e5', null],
    ['99999999999999999', null],
    ['--1', null],
  ] as const
  for (const [text, number] of read) assert.equal(wholeNumber(text), number, text)
})

test('metres of shelf become whole millimetres', () => {
  const read = [
    ['1,25', '1250'],
    ['12', '12000'],
    ['0.005 m', '5'],
    ['3,5 mét', '3500'],
    ['1,2345', null],
    ['-1', null],
  ] as const
  for (const [text, millimetres] of read) assert.equal(millimetresOf(text), millimetres, text)
})

test('yes and no, terms, degrees and secrecy are read, other words are none', () => {
  assert.deepEqual(['Có', 'x', 'KHÔNG', 'có lẽ'].map(yesOrNo), ['1', '1', '', null])
  assert.deepEqual(['Vĩnh viễn', '70 năm', '10', 'lâu dài'].map(permanenceIn), [
    'permanent',
    'term',
    'term',
    null,
  ])
  assert.deepEqual(['21,5', '-91', 'x', ''].map(degrees(90)), ['21.5', null, null, null])
  assert.deepEqual(['Thường', 'Mật', 'TỐI MẬT', 'hơi mật'].map(secrecyIn), ['', 'Mật', 'Tối mật', null])
})

test('kinds and organisations are known by the words of offices', () => {
  assert.deepEqual(['Tài sản', 'HỒ SƠ', 'hop dong', 'Khiếu nại', 'seal', 'Vũ khí', ''].map(kindIn), [
    'asset',
    'record',
    'contract',
    'petition',
    'seal',
    null,
    null,
  ])
  const known = ['people-committee', 'council', 'front', 'office']
  assert.deepEqual(
    ['UBND', 'Mặt trận Tổ quốc', 'office', 'cái gì'].map((word) => bodyIn(word, known)),
    [...['people-committee', 'front', 'office'], null],
  )
})

test('no word heads two columns', () => {
  const words = fields.flatMap(({ name, title, alsoCalled }) =>
    [name, title.vi, title.en, ...alsoCalled].map((word) => [word.toLowerCase(), name] as const),
  )
  const owners = Map.groupBy(words, ([word]) => word)
  const shared = [...owners].filter(([, all]) => new Set(all.map(([, name]) => name)).size > 1)
  assert.deepEqual(
    shared.map(([word]) => word),
    [],
  )
})
