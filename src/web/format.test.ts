import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDate, formatNumber, formatPercent, readDate } from './format.ts'

test('a date reads as its language writes it', () => {
  assert.equal(formatDate('2025-07-01', 'vi'), '01/07/2025')
  assert.equal(formatDate('2025-07-01', 'en'), '1 July 2025')
})

test('a typed date is understood in both ways of writing, anything else is kept to be refused with its words', () => {
  assert.equal(readDate('1/7/2025'), '2025-07-01')
  assert.equal(readDate(' 2025-07-01 '), '2025-07-01')
  assert.equal(readDate('31.02.2025'), '2025-02-31')
  assert.equal(readDate('hôm qua'), 'hôm qua')
  assert.equal(readDate(''), null)
})

test('numbers carry the mark of their language', () => {
  assert.equal(formatNumber(10035, 'vi'), '10.035')
  assert.equal(formatNumber(10035, 'en'), '10,035')
  assert.equal(formatNumber(1234567.891, 'vi', 2), '1.234.567,89')
  assert.equal(formatNumber(-3.21, 'en', 1), '\u22123.2')
  assert.equal(formatNumber(-0.001, 'en', 1), '0.0')
  assert.equal(formatPercent(66.9058, 'vi'), '66,91\u00a0%')
  assert.equal(formatPercent(66.9058, 'en'), '66.91%')
})
