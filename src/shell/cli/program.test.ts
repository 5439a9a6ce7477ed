import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../../test/support/engine.ts'

const launcher = join(projectRoot, 'bin', 'haicap')

const run = (
  node: string,
  typed: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  program = launcher,
) => {
  const done = spawnSync(node, [program, ...typed], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...settings },
  })
  return { exit: done.status, out: done.stdout, error: done.stderr }
}

test('the launcher runs the program and hands on its exit', () => {
  assert.match(run(process.execPath, ['version']).out, /^\d+\.\d+\.\d+\n$/)
  assert.equal(run(process.execPath, ['no-such-part']).exit, 2)
})

const old = ['/usr/bin/node', '/usr/local/bin/node'].find((node) => {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return /^v(1[2-9]|2[0-3])\./.test(stdout ?? '')
})

test('under an old Node the pinned one takes over', {
  skip: old ? false : 'no old Node on this machine',
}, () => {
  const { node } = JSON.parse(run(old ?? '', ['version', '--json']).out)
  assert.match(node, /^v(24|2[5-9])\./)
  assert.equal(run(old ?? '', ['no-such-part']).exit, 2)
})

test('a link to the launcher finds the program', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-link-'))
  t.after(() => rmSync(folder, { recursive: true }))
  symlinkSync(launcher, join(folder, 'haicap'))
  for (const node of [process.execPath, ...(old ? [old] : [])])
    assert.equal(run(node, ['version'], {}, join(folder, 'haicap')).exit, 0)
})

test('what the launcher has compiled is kept beside the packages', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-kept-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const copy = join(folder, 'bin', 'haicap')
  cpSync(launcher, copy)
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src', 'main.ts'), 'const told: string = "here"\nconsole.log(told)\n')
  assert.equal(run(process.execPath, [], {}, copy).out, 'here\n')
  assert.notEqual(readdirSync(join(folder, 'node_modules', '.cache', 'haicap')).length, 0)
  // A file in its place is a folder that cannot be written, also for root.
  rmSync(join(folder, 'node_modules'), { recursive: true })
  writeFileSync(join(folder, 'node_modules'), '')
  assert.equal(run(process.execPath, [], {}, copy).out, 'here\n')
})

test('wrong settings are all named at once, without the password of an address', () => {
  const { exit, error } = run(process.execPath, ['version'], {
    PORT: 'http',
    HAICAP_POOL: '0',
    DATABASE_URL: 'mysql://a:secret@b',
    HAICAP_LANG: 'en',
  })
  assert.equal(exit, 2)
  assert.match(error, /PORT is “http”.*\n.*HAICAP_POOL is “0”/)
  assert.doesNotMatch(error, /secret/)
})
