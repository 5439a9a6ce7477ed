import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { findBrowser, unpackLibraries } from './support/browser.ts'

test('the browser is found on this machine without downloading anything', async () => {
  const { path } = await findBrowser()
  assert.ok(existsSync(path), path)
})

test('the libraries that a bare machine lacks come with the browser and unpack once', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-libraries-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const archive = join(
    dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))),
    '../bin/al2023.tar.br',
  )
  const to = join(folder, 'unpacked')
  const lib = unpackLibraries(archive, to)
  assert.ok(existsSync(join(lib, 'libnss3.so')))
  assert.equal(unpackLibraries(archive, to), lib)
  assert.deepEqual(readdirSync(folder), ['unpacked'], 'nothing half done is left')
})
