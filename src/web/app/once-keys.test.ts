import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createOnceKeys } from './once-keys.ts'

const aShelf = () => {
  let kept: Readonly<Record<string, string>> = {}
  return {
    read: () => kept,
    write: (keys: Readonly<Record<string, string>>) => {
      kept = keys
    },
  }
}
let made = 0
const make = () => {
  made += 1
  return `key ${made}`
}

test('what is told again without an answer keeps its key, also after the page began anew', () => {
  const shelf = aShelf()
  const first = createOnceKeys(shelf, make)
  const key = first.keyOf('a')
  assert.equal(first.keyOf('a'), key)
  assert.equal(createOnceKeys(shelf, make).keyOf('a'), key)
  assert.notEqual(first.keyOf('b'), key)
})

test('what was answered is new when it is meant again', () => {
  const keys = createOnceKeys(aShelf(), make)
  const key = keys.keyOf('a')
  keys.forget('a')
  assert.notEqual(keys.keyOf('a'), key)
})

test('only so many keys are kept', () => {
  const shelf = aShelf()
  const keys = createOnceKeys(shelf, make)
  for (let each = 0; each < 200; each++) keys.keyOf(String(each))
  assert.equal(Object.keys(shelf.read()).length, 50)
})
