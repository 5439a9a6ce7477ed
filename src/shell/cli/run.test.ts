import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { testContext } from '../../../test/support/context.ts'
import { fine } from '../../kernel/result.ts'
import { sampleOperations } from '../testing.ts'
import { helpOfOperation, helpOfPart } from './help.ts'
import { type CommandLine, runCommandLine } from './run.ts'

let opened = 0
const line: CommandLine = {
  operations: sampleOperations,
  commands: [
    {
      words: ['db', 'status'],
      summary: { vi: 'Có chạy không', en: 'Whether it runs' },
      run: async (typed, face, io) => {
        io.out(JSON.stringify([typed.words, face.json]))
        return fine(1)
      },
    },
  ],
  language: 'vi',
  open: async (language) => {
    opened++
    return fine({ context: testContext({ language }), close: async () => {} })
  },
}

const run = async (typed: string, width: number | null = null) => {
  const told = { out: [] as (string | Uint8Array)[], error: '' }
  const io = {
    out: (bytes: string | Uint8Array) => void told.out.push(bytes),
    error: (text: string) => {
      told.error += text
    },
    width,
  }
  const exit = await runCommandLine(line, typed.split(' ').filter(Boolean), io)
  return { exit, out: told.out.map(String).join(''), error: told.error }
}

const folder = (t: TestContext): string => {
  const made = mkdtempSync(join(tmpdir(), 'haicap-cli-'))
  t.after(() => rmSync(made, { recursive: true }))
  return made
}

test('words by position, aliases and flags make the input; the answer is shown and the exit is 0', async () => {
  const { exit, out } = await run('sample fruit 01 --at 2025-07-01 --json')
  assert.equal(exit, 0)
  assert.deepEqual(JSON.parse(out).validAt, '2025-07-01')
  const { asked } = JSON.parse(
    (await run('sample all-fruits --limit=2 --heavy --codes 01,02 --codes 03 --json')).out,
  )
  assert.deepEqual(asked, { limit: 2, heavy: true, codes: ['01', '02', '03'] })
  assert.deepEqual(JSON.parse((await run('sample allFruits --no-heavy --json')).out).asked, { heavy: false })
})

test('words of the command line itself stand anywhere', async () => {
  const { out } = await run('--lang en sample --json fruit 01')
  assert.equal(JSON.parse(out).language, 'en')
})

test('exits tell apart: fine, nothing found, wrong use, our failure', async () => {
  assert.equal((await run('sample all-fruits')).exit, 0)
  assert.equal((await run('sample all-fruits --codes 99')).exit, 1)
  assert.equal((await run('sample fruit 09')).exit, 1)
  assert.equal((await run('sample fruit')).exit, 2)
  assert.equal((await run('sample fruit 01 --at 2025-02-30')).exit, 2)
  assert.equal((await run('sample fruits')).exit, 2)
  assert.equal((await run('sample')).exit, 2)
  assert.equal((await run('')).exit, 2)
  const failure = await run('sample crash')
  assert.equal(failure.exit, 3)
  assert.match(failure.error, /the secret inside/)
})

test('problems go to stderr, in words or as JSON, and nothing to stdout', async () => {
  const words = await run('sample fruit 01 --at 2025-02-30 --lang en')
  assert.deepEqual(
    [words.out, words.error.includes('2025-02-30'), words.error.includes('[input/not-a-day]')],
    ['', true, true],
  )
  const json = await run('sample fruit 09 --json')
  assert.deepEqual(JSON.parse(json.error).problems[0], {
    code: 'sample/no-such-fruit',
    details: { code: '09' },
    field: 'code',
    message: 'Không có quả mã 09.',
  })
})

test('a mistyped command or flag is told the nearest one, and the database is not opened for it', async () => {
  const before = opened
  assert.match((await run('smaple fruit 01')).error, /sample\?/)
  assert.match((await run('sample friut 01')).error, /fruit\?/)
  assert.match((await run('sample fruit 01 --valid-att 2025-07-01')).error, /--valid-at\?/)
  assert.match((await run('sample fruit 01 02')).error, /02.*\[shell\/too-many-words\]/)
  assert.match((await run('sample fruit 01 --at')).error, /--at.*\[shell\/missing-value\]/)
  assert.match((await run('sample fruit 01 --valid-att')).error, /--valid-at\?.*\[input\/unknown-field\]/)
  assert.match((await run('sample fruit 01 --jsn')).error, /--json\?.*\[input\/unknown-field\]/)
  assert.match((await run('db status --jsn')).error, /--json\?.*\[input\/unknown-field\]/)
  assert.match((await run('db status --port 80')).error, /--port.*\[input\/unknown-field\]/)
  assert.match((await run('sample fruit 01 --lang fr')).error, /fr/)
  assert.match((await run('sample fruit 01 --format csv')).error, /csv/)
  assert.equal(opened, before)
})

test('what a machine has only is not asked at the command line where it is not offered, and the operator may do what is his', async () => {
  assert.equal(
    JSON.parse((await run('sample press 1 --code 01 --json')).error).problems[0].code,
    'shell/too-many-words',
  )
  assert.equal((await run('sample press --code 01')).exit, 0)
})

test('rows are a table on a screen, and CSV, NDJSON or XLSX where asked', async (t) => {
  const { out } = await run('sample all-fruits', 80)
  assert.equal(
    out,
    'code  name          weight\n----  ------------  ------\n  01  Bưởi Năm Roi     1.2\n  02  Xoài "cát"       0.4\n',
  )
  assert.equal(
    (await run('sample all-fruits --format csv')).out,
    'code,name,weight\n01,Bưởi Năm Roi,1.2\n02,"Xoài ""cát""",0.4\n',
  )
  assert.equal((await run('sample all-fruits --format xlsx')).exit, 2)
  const file = join(folder(t), 'fruits.xlsx')
  const written = await run(`sample all-fruits --format xlsx --out ${file}`)
  assert.deepEqual([written.exit, written.out, readFileSync(file).subarray(0, 2).toString()], [0, '', 'PK'])
  assert.equal((await run(`sample all-fruits --out ${file}/no/where`)).exit, 2)
})

test('a file is read by its path, and refused by its size before it is read', async (t) => {
  const [good, large] = [join(folder(t), 'a.txt'), join(folder(t), 'b.txt')]
  writeFileSync(good, 'abc')
  writeFileSync(large, 'x'.repeat(1001))
  assert.deepEqual(JSON.parse((await run(`sample weigh ${good} --json`)).out), {
    name: 'a.txt',
    bytes: 3,
    note: null,
    times: 1,
  })
  assert.match((await run(`sample weigh ${large}`)).error, /input\/file-too-large/)
  assert.match((await run(`sample weigh ${good}x`)).error, /ENOENT.*\[input\/file-unreadable\]/)
  assert.match((await run(`sample weigh ${tmpdir()}`)).error, /\[input\/file-unreadable\]/)
  assert.match((await run(`sample walk --directory ${good}`)).error, /ENOTDIR/)
})

test('help is there at every level, in both languages, with examples', async () => {
  for (const language of ['vi', 'en']) {
    assert.match((await run(`--help --lang ${language}`)).out, /sample.*fruit/)
    assert.match((await run(`help --lang ${language}`)).out, /db status/)
    assert.match((await run(`sample --help --lang ${language}`)).out, /all-fruits/)
    const { exit, out } = await run(`help sample fruit --lang ${language}`)
    assert.equal(exit, 0)
    assert.match(out, /--at, --valid-at YYYY-MM-DD/)
    assert.match(out, /haicap sample fruit 01 --at 2025-07-01/)
  }
})

test('help says how to ask in the other language', async () => {
  assert.match((await run('--help')).out, /In English: haicap --lang en --help/)
  assert.match((await run('--help --lang en')).out, /Tiếng Việt: haicap --lang vi --help/)
})

test('where the answer is a file, help shows the word that says where to write it', async () => {
  const fruit = sampleOperations.find(({ name }) => name === 'sample.fruit')
  assert.ok(fruit)
  const label = { ...fruit, document: () => ({ name: 'label.txt', type: 'text/plain', text: '' }) }
  const help = helpOfOperation(label, 'en')
  assert.match(help, /haicap sample fruit CODE \[FILE\]/)
  assert.match(help, /^ {2}FILE +the file to write the answer to/m)
  assert.match(helpOfPart('sample', [label], [], 'vi'), /fruit CODE \[FILE\]/)
})

test('commands of the program itself get their own words', async () => {
  assert.deepEqual(await run('db status x --json'), { exit: 1, out: '[["x"],true]', error: '' })
  assert.match((await run('db statsu')).error, /status\?/)
})
