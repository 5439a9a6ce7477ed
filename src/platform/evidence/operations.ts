/** What can be asked of the evidence log. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Type } from 'typebox'
import { addDays } from '../../kernel/dates.ts'
import { fileReasonOf } from '../../kernel/reason.ts'
import { fine, refused } from '../../kernel/result.ts'
import type { AccessRule } from '../access/model.ts'
import { unitsVisible } from '../access/visible.ts'
import {
  afterField,
  codeField,
  dateField,
  limitField,
  nullable,
  nullableNumber,
  nullableText,
  pathField,
  textField,
} from '../fields.ts'
import { isUuid } from '../ids.ts'
import { type Context, defineOperation } from '../operation.ts'
import { pagingOf } from '../paging.ts'
import { exportLines } from './export-file.ts'
import { orderEntries } from './order.ts'
import { evidenceProblem } from './problems.ts'
import { proveConsistency, proveInclusion } from './proof.ts'
import { newestStamps } from './stamp-keep.ts'
import {
  backlog,
  entriesOfThing,
  entryById,
  headsOf,
  keys,
  leaves,
  newestHeads,
  type StoredEntry,
} from './store.ts'
import { type KeptHead, type Verified, verifyFile } from './verify-file.ts'

const readers: AccessRule = { roles: ['administrator', 'central', 'province', 'inspector'] }

const EntryAnswer = Type.Object({
  entry: Type.String(),
  stream: Type.String(),
  place: nullableNumber,
  at: Type.String(),
  operation: Type.String(),
  actor: Type.String(),
  role: nullableText,
  unit: nullableText,
  things: Type.Array(Type.Object({ kind: Type.String(), id: Type.String() })),
  changed: Type.String(),
  leaf: nullableText,
  body: Type.String(),
})

const actorText = (actor: Readonly<Record<string, string>>): string =>
  actor.name ?? actor.account ?? actor.client ?? actor.kind ?? ''

const shown = ({ entry, stream, place, body, leaf }: StoredEntry) => {
  const { at, operation, actor, role, unit, things, changed } = JSON.parse(body)
  return {
    ...{ entry, stream, place, at, operation, actor: actorText(actor), role, unit, things, changed },
    leaf: leaf?.toString('hex') ?? null,
    body,
  }
}

/** Whether an entry lies on the ground of who asks: by its stream, or by the unit it was done for; own ones always do. */
const sightOf = async (name: 'evidence.history' | 'evidence.prove', context: Context) => {
  const { actor, today: on, now } = context
  const territory = (await context.territory?.()) ?? null
  const units = unitsVisible(actor, { name, access: readers }, { on, now }, territory)
  const self = actor.kind === 'person' ? actor.account : null
  return (entry: ReturnType<typeof shown>): boolean =>
    units === 'all' ||
    entry.actor === self ||
    [territory?.named(entry.stream, on)?.id ?? null, entry.unit].some(
      (unit) => unit !== null && units?.includes(unit),
    )
}

/** The first moment of a day on the clock of the country. */
const startOf = (day: string): string => `${day}T00:00:00+07:00`

export const history = defineOperation({
  name: 'evidence.history',
  kind: 'query',
  access: readers,
  summary: {
    vi: 'Những gì đã làm với một đối tượng: ai, lúc nào, với vai trò nào',
    en: 'What was done to a thing: by whom, when, as what',
  },
  input: Type.Object({
    kind: codeField({ description: 'Kind of the thing, such as unit or account' }),
    id: textField({ description: 'Its identity' }),
    actor: Type.Optional(
      textField({ description: 'Only what this person or program did, as the log names them' }),
    ),
    from: Type.Optional(dateField({ description: 'From this day, on the clock of the country' })),
    to: Type.Optional(dateField({ description: 'To this day, with it' })),
    limit: Type.Optional(limitField(500, { description: 'Most entries; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  output: Type.Object({ entries: Type.Array(EntryAnswer), next: nullableText }),
  pages: { rows: 'entries' },
  positional: ['kind', 'id'],
  examples: ['calendar-decision 12729/VPCP-KGVX', 'unit 1656/NQ-UBTVQH15#1.3 --json'],
  table: {
    columns: ['at', 'operation', 'actor', 'role', 'unit', 'stream', 'place', 'entry'],
    rows: ({ entries }) =>
      entries.map((one) => [
        one.at,
        one.operation,
        one.actor,
        one.role,
        one.unit,
        one.stream,
        one.place,
        one.entry,
      ]),
  },
  run: async (input, context) => {
    const { kind, id } = input
    const paging = pagingOf('evidence.history', input, { usual: 100, order: ['uuid'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const sees = await sightOf('evidence.history', context)
    const found = await entriesOfThing(context.database, kind, id, wanted, {
      after: place && String(place[0]),
      actor: input.actor ?? null,
      from: input.from === undefined ? null : startOf(input.from),
      until: input.to === undefined ? null : startOf(addDays(input.to, 1)),
    })
    const { rows, next } = cut(found, ({ entry }) => [entry])
    return fine({ entries: rows.map(shown).filter(sees), next })
  },
})

const HeadAnswer = Type.Object({
  stream: Type.String(),
  size: Type.Integer(),
  root: Type.String(),
  signedAt: Type.String(),
  key: Type.String(),
  signature: Type.String(),
})
const headShown = (head: Awaited<ReturnType<typeof newestHeads>>[number]) => ({
  ...head,
  root: head.root.toString('hex'),
  signature: head.signature.toString('base64'),
})

export const heads = defineOperation({
  name: 'evidence.heads',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Đầu đã ký mới nhất của mỗi luồng nhật ký, để giữ lại và đối chiếu về sau',
    en: 'The newest signed head of each stream, to be kept and compared later',
  },
  input: Type.Object({}),
  output: Type.Object({
    heads: Type.Array(HeadAnswer),
    keys: Type.Array(Type.Object({ key: Type.String(), publicKey: Type.String() })),
    waiting: Type.Integer(),
    stamps: Type.Array(
      Type.Object({
        stream: Type.String(),
        size: Type.Integer(),
        authority: Type.String(),
        stampedAt: Type.String(),
        token: Type.String({ description: 'As the authority answered (RFC 3161), DER in base64' }),
      }),
    ),
  }),
  examples: ['--json'],
  table: {
    columns: ['stream', 'size', 'root', 'signed_at', 'key'],
    rows: ({ heads: all }) => all.map((one) => [one.stream, one.size, one.root, one.signedAt, one.key]),
  },
  run: async (_input, { database }) =>
    fine({
      heads: (await newestHeads(database)).map(headShown),
      keys: (await keys(database)).map(({ key, publicKey }) => ({
        key,
        publicKey: publicKey.toString('base64'),
      })),
      waiting: (await backlog(database)).count,
      stamps: (await newestStamps(database)).map((stamp) => ({
        ...stamp,
        token: stamp.token.toString('base64'),
      })),
    }),
})

export const prove = defineOperation({
  name: 'evidence.prove',
  kind: 'query',
  access: readers,
  summary: {
    vi: 'Chứng minh một mục nhật ký nằm dưới một đầu đã ký',
    en: 'Proves that an entry lies under a signed head',
  },
  input: Type.Object({
    entry: codeField({ description: 'Identity of the entry' }),
    since: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'Also prove that nothing changed since the head of this size',
      }),
    ),
  }),
  output: Type.Object({
    entry: EntryAnswer,
    head: HeadAnswer,
    publicKey: Type.String(),
    before: Type.String(),
    inclusion: Type.Array(Type.String()),
    consistency: nullable(Type.Array(Type.String())),
  }),
  positional: ['entry'],
  examples: ['01978a5c-1f0e-7c3a-9d2b-000000000000'],
  run: async ({ entry: id, since }, context) => {
    const { database } = context
    const found = isUuid(id) ? await entryById(database, id) : null
    // What lies on the ground of others is, for who asks, not there.
    const sees = await sightOf('evidence.prove', context)
    if (!found || !sees(shown(found)))
      return refused(evidenceProblem('no-such-entry', { entry: id }, { field: 'entry' }))
    const { stream, place } = found
    const all = await headsOf(database, stream)
    const head = all.at(-1)
    const publicKey = (await keys(database)).find(({ key }) => key === head?.key)?.publicKey
    if (place === null || !head || head.size <= place || !publicKey)
      return refused(evidenceProblem('not-signed-yet', { entry: id }, { field: 'entry' }))
    const [before] = place === 0 ? [] : await leaves(database, stream, place - 1, place)
    const hex = (digests: readonly Buffer[]) => digests.map((each) => each.toString('hex'))
    return fine({
      entry: shown(found),
      head: headShown(head),
      publicKey: publicKey.toString('base64'),
      before: (before ?? Buffer.alloc(32)).toString('hex'),
      inclusion: hex(await proveInclusion(database, stream, place, head.size)),
      consistency:
        since === undefined || since > head.size
          ? null
          : hex(await proveConsistency(database, stream, since, head.size)),
    })
  },
})

export const exportLog = defineOperation({
  name: 'evidence.export',
  kind: 'query',
  access: 'operator',
  faces: ['cli'],
  summary: {
    vi: 'Xuất toàn bộ nhật ký ra một tệp mà ai cũng kiểm được',
    en: 'Writes the whole log to a file that anyone can verify',
  },
  input: Type.Object({
    out: pathField({ description: 'The file to write' }),
  }),
  output: Type.Object({ file: Type.String(), entries: Type.Integer(), heads: Type.Integer() }),
  writesTo: 'out',
  examples: ['--out evidence.ndjson'],
  run: async ({ out }, { database }) => {
    await orderEntries(database)
    const path = resolve(out)
    const half = `${path}.${process.pid}.part`
    let [entries, signed] = [0, 0]
    const counted = async function* () {
      for await (const piece of exportLines(database)) {
        for (const line of piece.split('\n')) {
          if (line.startsWith('{"body":')) entries += 1
          else if (line.includes('"signature":')) signed += 1
        }
        yield piece
      }
    }
    try {
      await pipeline(Readable.from(counted()), createWriteStream(half))
      await rename(half, path)
    } catch (error) {
      await rm(half, { force: true })
      return refused(
        evidenceProblem('file-unreadable', { file: out, reason: fileReasonOf(error) }, { field: 'out' }),
      )
    }
    return fine({ file: path, entries, heads: signed })
  },
})

const headIn = (value: string): KeptHead | null => {
  const found = /^([a-z0-9-]{1,20}):(\d{1,15}):([0-9a-f]{64})$/.exec(value)
  return found ? { stream: found[1] ?? '', size: Number(found[2]), root: found[3] ?? '' } : null
}

const told: Readonly<Record<'vi' | 'en', (result: Verified & { readonly trusted: boolean }) => string>> = {
  vi: ({ entries, faults, keys: named, trusted, streams }) =>
    faults.length === 0
      ? `Nhật ký nguyên vẹn: ${entries} mục trong ${streams.length} luồng, mọi đầu ký đều đúng.\nKhóa ${trusted ? 'đã cho là' : 'trong tệp (hãy đối chiếu với khóa được công bố)'}: ${named.join(', ') || '–'}\n`
      : `Nhật ký KHÔNG nguyên vẹn: ${faults.length} lỗi.\n${faults.map(({ line, what, stream, place }) => `  dòng ${line}: ${what}${stream ? ` (${stream}, mục ${place})` : ''}`).join('\n')}\n`,
  en: ({ entries, faults, keys: named, trusted, streams }) =>
    faults.length === 0
      ? `The log is whole: ${entries} entries in ${streams.length} streams, every head is right.\nKeys ${trusted ? 'as given' : 'of the file (compare with those published)'}: ${named.join(', ') || '–'}\n`
      : `The log is NOT whole: ${faults.length} faults.\n${faults.map(({ line, what, stream, place }) => `  line ${line}: ${what}${stream ? ` (${stream}, entry ${place})` : ''}`).join('\n')}\n`,
}

export const verifyLog = defineOperation({
  name: 'evidence.verify',
  kind: 'query',
  access: 'public',
  faces: ['cli'],
  alone: true,
  summary: {
    vi: 'Kiểm một tệp nhật ký đã xuất, không cần cơ sở dữ liệu',
    en: 'Verifies an exported log, without any database',
  },
  input: Type.Object({
    file: pathField({ description: 'The exported file' }),
    key: Type.Optional(
      Type.Array(Type.String({ pattern: '^[0-9a-f]{64}$' }), {
        description: 'Names of the keys to trust; those of the file when left out',
      }),
    ),
    head: Type.Optional(
      Type.Array(Type.String({ maxLength: 120 }), {
        description: 'Heads kept from before, STREAM:SIZE:ROOT: the log must still contain them',
      }),
    ),
  }),
  output: Type.Object({
    whole: Type.Boolean(),
    entries: Type.Integer(),
    streams: Type.Array(Type.Object({ stream: Type.String(), size: Type.Integer(), signed: Type.Integer() })),
    keys: Type.Array(Type.String()),
    faults: Type.Array(
      Type.Object({
        line: Type.Integer(),
        what: Type.String(),
        stream: nullableText,
        place: nullableNumber,
      }),
    ),
    trusted: Type.Boolean(),
  }),
  positional: ['file'],
  examples: ['evidence.ndjson', 'evidence.ndjson --head centre:120:9f2c... --json'],
  outcome: ({ whole }) => (whole ? 'fine' : 'findings'),
  // A cast: what the schema allows as a fault is what the verifier says.
  told: (result, language) => told[language](result as Verified & { readonly trusted: boolean }),
  run: async ({ file, key, head }) => {
    const kept: KeptHead[] = []
    for (const value of head ?? []) {
      const found = headIn(value)
      if (!found) return refused(evidenceProblem('head-unreadable', { value }, { field: 'head' }))
      kept.push(found)
    }
    try {
      const result = await verifyFile(resolve(file), { ...(key ? { trusted: key } : {}), kept })
      return fine({
        whole: result.faults.length === 0,
        entries: result.entries,
        streams: [...result.streams],
        keys: [...result.keys],
        faults: [...result.faults],
        trusted: key !== undefined,
      })
    } catch (error) {
      return refused(
        evidenceProblem('file-unreadable', { file, reason: fileReasonOf(error) }, { field: 'file' }),
      )
    }
  },
})

export const evidenceOperations = [history, heads, prove, exportLog, verifyLog] as const
