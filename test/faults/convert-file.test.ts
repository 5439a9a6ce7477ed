/** The command that converts a file, killed, started twice and watched at a terminal: nothing damaged, nothing unsaid. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { countryRecords } from '../../packages/register/src/country.ts'
import { createRegister } from '../../packages/register/src/create-register.ts'
import { column, rowsOf, writeCsvList, writeXlsxList } from '../../src/parts/conversion/bench/lists.ts'
import { projectRoot } from '../support/engine.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-convert-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const program = join(projectRoot, 'bin', 'haicap')
// Without a database of its own the command answers by the register as it is shipped.
const env = { PATH: process.env.PATH, HAICAP_DATA: join(folder, 'data'), HAICAP_LANG: 'en' }
const rows = 12_000
const rowAt = rowsOf(createRegister(countryRecords()))
const lists = { csv: join(folder, 'list.csv'), xlsx: join(folder, 'list.xlsx') } as const
await writeCsvList(lists.csv, rows, rowAt)
await writeXlsxList(lists.xlsx, rows, rowAt)

const typed = (file: string, out: string): string[] => [
  ...[program, 'convert', '--file', file, '--column', column],
  ...['--to', '2026-01-01', '--out', out, '--json'],
]
const run = (file: string, out: string, more: Readonly<Record<string, string>> = {}) => {
  const done = spawnSync(process.execPath, typed(file, out), { encoding: 'utf8', env: { ...env, ...more } })
  return { exit: done.status, said: done.stderr, answer: () => JSON.parse(done.stdout) }
}
const begin = (file: string, out: string) =>
  spawn(process.execPath, typed(file, out), { env, stdio: ['ignore', 'ignore', 'pipe'] })

/** Settled when the command says this for the first time. */
const says = (child: ChildProcess, word: RegExp): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (bytes) => {
      said += String(bytes)
      if (word.test(said)) resolve()
    })
    child.once('close', () => reject(new Error(`ended without it: ${said}`)))
  })
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (code) => resolve(code)))

/** The bytes of work that nothing disturbed, by form. */
const whole = { csv: Buffer.alloc(0), xlsx: Buffer.alloc(0) }
for (const form of ['csv', 'xlsx'] as const) {
  const out = join(folder, `whole.${form}`)
  assert.equal(run(lists[form], out).exit, 0)
  whole[form] = readFileSync(out)
}

for (const form of ['csv', 'xlsx'] as const)
  for (const stage of ['Converting', 'Writing'] as const)
    test(`${form} killed while ${stage.toLowerCase()} goes on when asked again, and gives the same bytes`, async () => {
      const out = join(folder, `killed-${stage}.${form}`)
      const child = begin(lists[form], out)
      await says(child, new RegExp(stage))
      child.kill('SIGKILL')
      await ended(child)
      assert.ok(!existsSync(out))
      const again = run(lists[form], out)
      assert.equal(again.exit, 0, again.said)
      const { resumed } = again.answer()
      assert.ok(stage === 'Writing' ? resumed === rows : resumed > 0 && resumed < rows, String(resumed))
      assert.ok(readFileSync(out).equals(whole[form]))
      assert.deepEqual(
        readdirSync(folder).filter((name) => /part|lock|journal|gone/.test(name)),
        [],
      )
    })

test('a second command for the same output is refused in words, and the first is not disturbed', async () => {
  const out = join(folder, 'twice.csv')
  const first = begin(lists.csv, out)
  await says(first, /Converting/)
  // It stands still while others try, however fast the machine is.
  first.kill('SIGSTOP')
  const [english, vietnamese] = [run(lists.csv, out), run(lists.xlsx, out, { HAICAP_LANG: 'vi' })]
  assert.equal(english.exit, 1)
  const [problem] = JSON.parse(english.said.slice(english.said.indexOf('{'))).problems
  assert.equal(problem.code, 'conversion/being-written')
  assert.match(problem.message, new RegExp(`\\(process ${first.pid}\\) is writing .*twice\\.csv`))
  // Another form would have been refused first: the same file again, in Vietnamese.
  assert.match(vietnamese.said, /other-output/)
  assert.match(run(lists.csv, out, { HAICAP_LANG: 'vi' }).said, /Một lệnh khác .* đang ghi .*twice\.csv/)
  first.kill('SIGCONT')
  assert.equal(await ended(first), 0)
  assert.ok(readFileSync(out).equals(whole.csv))
  assert.ok(!existsSync(`${out}.lock`))
})

test('a lock of a process that is gone is taken over, one that cannot be judged is not', () => {
  const out = join(folder, 'locked.csv')
  const lock = `${out}.lock`
  const gone = spawnSync(process.execPath, ['-e', '']).pid
  const host = hostname()
  writeFileSync(lock, JSON.stringify({ host, pid: gone, began: '1', id: 'former' }))
  assert.equal(run(lists.csv, out).exit, 0)
  // The number of this process, begun at another time.
  writeFileSync(lock, JSON.stringify({ host, pid: process.pid, began: '1', id: 'former' }))
  assert.equal(run(lists.csv, out).exit, existsSync('/proc/self/stat') ? 0 : 1)
  for (const content of ['', JSON.stringify({ host: `other-${host}`, pid: 1, began: '1', id: 'x' })]) {
    writeFileSync(lock, content)
    const { exit, said } = run(lists.csv, out)
    assert.deepEqual([exit, said.includes(`delete ${lock}`)], [1, true], said)
    rmSync(lock)
  }
})

const terminal = spawnSync('script', ['--version'], { encoding: 'utf8' })

test('at a terminal a bar shows how far the work is and how long it still takes', {
  skip: /util-linux/.test(terminal.stdout ?? '')
    ? false
    : 'no `script` of util-linux to make a terminal with',
}, () => {
  const out = join(folder, 'seen.csv')
  const words = [process.execPath, ...typed(lists.csv, out)].map((word) => `'${word}'`).join(' ')
  const seen = spawnSync('script', ['-qec', `stty cols 100 rows 30; ${words}`, '/dev/null'], {
    encoding: 'utf8',
    env: { ...env, TERM: 'xterm', SHELL: '/bin/sh' },
  })
  assert.equal(seen.status, 0, seen.stdout)
  const looks = seen.stdout.split('\r').filter((look) => look.startsWith('['))
  const text = /^\[#*-*\] (Converting|Writing) \d+ % · [\d,]+ rows( · [\d,]+ rows\/s)?( · left \d+:\d\d)?/
  for (const look of looks) {
    assert.match(look, text)
    const [line = ''] = look.split(/\u001b\[K/)
    assert.ok(line.length <= 100, line)
  }
  assert.ok(
    looks.some((look) => /left \d+:\d\d/.test(look)),
    seen.stdout,
  )
  const shares = looks
    .filter((look) => look.includes('Converting'))
    .map((look) => Number(/(\d+) %/.exec(look)?.[1]))
  assert.deepEqual(
    shares,
    shares.toSorted((one, other) => one - other),
  )
  assert.ok(new Set(shares).size > 2, String(shares))
})
