import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { settingList } from '../src/platform/setting-list.ts'
import { root } from './house/tree.ts'

const text = (file: string) => readFileSync(join(root, 'deploy', file), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'haicap-deploy-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Instructions of a container file, with lines that go on put together. */
const instructions = (file: string) =>
  file
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, word = '', rest = ''] =
        /^([A-Z]+)\s+(.*)$/.exec(line) ?? assert.fail(`no instruction: ${line}`)
      return { word, rest }
    })

const known = [
  'FROM',
  'WORKDIR',
  'COPY',
  'RUN',
  'ENV',
  'USER',
  'VOLUME',
  'HEALTHCHECK',
  'STOPSIGNAL',
  'ENTRYPOINT',
  'CMD',
]
const secretWords = /password|passwd|secret|token|api_?key|postgres:\/\/\w+:/i

/** What is wrong with a container file. */
const whyNotContainer = (file: string): readonly string[] => {
  const all = instructions(file)
  const last = all.slice(all.findLastIndex(({ word }) => word === 'FROM'))
  const of = (word: string) => last.filter((each) => each.word === word)
  const user = of('USER').at(-1)?.rest ?? 'root'
  return [
    ...all.filter(({ word }) => !known.includes(word)).map(({ word }) => `unknown ${word}`),
    ...(/^(root|0)(:|$)/.test(user) ? ['it runs as root'] : []),
    ...(of('HEALTHCHECK').length === 1 ? [] : ['no healthcheck']),
    ...(of('ENTRYPOINT').length === 1 ? [] : ['no entry point']),
    ...last
      .filter(({ word, rest }) => word === 'RUN' && /npm|curl|wget|apt/.test(rest))
      .map(({ rest }) => `network: ${rest}`),
    ...all
      .filter(({ word, rest }) => /^(ENV|ARG)$/.test(word) && secretWords.test(rest))
      .map(({ rest }) => `a secret: ${rest}`),
    ...all
      .filter(({ word, rest }) => word === 'FROM' && /(:latest$|^[^:]+$)/.test(rest.split(' ')[0] ?? ''))
      .map(({ rest }) => `not pinned: ${rest}`),
  ]
}

const copied = (file: string) =>
  instructions(file)
    .filter(({ word, rest }) => word === 'COPY' && !rest.startsWith('--from'))
    .flatMap(({ rest }) => rest.split(' ').slice(0, -1))

test('the container runs as nobody special, is watched, needs no network and holds no secret', () => {
  const file = text('Containerfile')
  assert.deepEqual(whyNotContainer(file), [])
  for (const source of copied(file)) assert.ok(existsSync(join(root, source)), source)
})

test('faults in a container file are noticed', () => {
  const file = text('Containerfile')
  const faults = (changed: string) => whyNotContainer(changed).length
  assert.equal(faults(file.replace('USER 1000:1000', 'USER root')), 1)
  assert.equal(faults(file.replace('USER 1000:1000\n', '')), 1)
  assert.equal(faults(file.replace('PORT=8080', 'HAICAP_SMTP_PASSWORD=x')), 1)
  assert.equal(faults(file.replace('RUN install', 'RUN apt-get install')), 1)
  assert.equal(faults(file.replace('node:24-bookworm-slim AS', 'node AS')), 1)
})

test('what the container copies is enough to run', () => {
  const place = join(folder, 'image')
  const wanted = copied(text('Containerfile'))
  // As .dockerignore leaves them out.
  const left = /(^|\/)(node_modules|testing|bench)(\/|$)|\.test\.ts$/
  for (const source of new Set(wanted))
    cpSync(join(root, source), join(place, source), {
      recursive: true,
      filter: (path) => !left.test(path.slice(root.length + 1)),
    })
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  const run = (...typed: string[]) =>
    execFileSync(process.execPath, [join(place, 'bin', 'haicap'), ...typed], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HAICAP_DATA: join(folder, 'data') },
    })
  assert.match(run('version'), /^\d+\.\d+/)
  assert.match(run('help'), /doctor/)
})

/** Sections of a unit file. Throws on what is no line of one. */
const unitOf = (file: string) => {
  const found = new Map<string, string[]>()
  let section = ''
  for (const line of file.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const heading = /^\[(\w+)\]$/.exec(line)
    if (heading) section = heading[1] ?? ''
    else assert.match(line, /^[A-Z]\w+=/, line)
    if (!heading) found.set(section, [...(found.get(section) ?? []), line])
  }
  return found
}

const units = ['haicap.service', 'haicap-backup.service', 'haicap-backup.timer'] as const

test('the units run as a user of their own, closed in, and hold no secret', () => {
  for (const unit of units) {
    const file = text(unit)
    const service = unitOf(file).get('Service')
    assert.doesNotMatch(file, secretWords, unit)
    if (!service) continue
    for (const line of [
      'User=haicap',
      'NoNewPrivileges=yes',
      'ProtectSystem=strict',
      'ProtectHome=yes',
      'UMask=0077',
      'CapabilityBoundingSet=',
    ])
      assert.ok(service.includes(line), `${unit} ${line}`)
  }
})

const analyze = spawnSync('systemd-analyze', ['--version']).status === 0
test('systemd understands the units', {
  skip: analyze ? false : 'systemd-analyze is not installed here',
}, () => {
  for (const unit of units) {
    const { stderr, stdout } = spawnSync('systemd-analyze', ['verify', join(root, 'deploy', unit)], {
      encoding: 'utf8',
    })
    const said = `${stderr}${stdout}`
      .split('\n')
      .filter((line) => line.includes(unit) && !line.includes('is not executable'))
    assert.deepEqual(said, [], unit)
  }
})

test('the example of settings names settings that exist, and no secret', () => {
  const names: ReadonlySet<string> = new Set(Object.values(settingList).map(({ name }) => name))
  for (const line of text('haicap.env.example')
    .split('\n')
    .filter((each) => /^#?[A-Z_]+=/.test(each)))
    assert.ok(names.has(line.replace(/^#/, '').split('=')[0] ?? ''), line)
  assert.doesNotMatch(text('haicap.env.example'), /password=|:\/\/\w+:\w+@/i)
})
