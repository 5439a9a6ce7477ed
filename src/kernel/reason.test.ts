import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorCode, fileReasonOf, reasonOf } from './reason.ts'

const missing = Object.assign(new Error('no such file letters/of-somebody.docx'), { code: 'ENOENT' })

test('an error says why in its words, without words by its name', () => {
  assert.deepEqual([new Error('full'), new TypeError(''), 'thrown'].map(reasonOf), [
    'full',
    'TypeError',
    'thrown',
  ])
})

test('the reason of a file is its code, which tells no path', () => {
  assert.deepEqual([missing, new Error('full')].map(fileReasonOf), ['ENOENT', 'full'])
  assert.deepEqual([missing, new Error('full'), null].map(errorCode), ['ENOENT', '', ''])
})
