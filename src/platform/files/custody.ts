/** Holding files and deleting them: each by a numbered decision with its reason; and checking all that lies on the shelf. */

import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Type } from 'typebox'
import { fine, refused } from '../../kernel/result.ts'
import { actorKey } from '../access/actor.ts'
import type { AccessRule } from '../access/model.ts'
import { codeField, dateField, textField } from '../fields.ts'
import { isUuid, uuidv7 } from '../ids.ts'
import { type Context, defineOperation } from '../operation.ts'
import { FileAnswer, findFile, shownFile, touchedFile, whereFile } from './answers.ts'
import { checkedAgainst, WrongContent } from './checked.ts'
import { about } from './operations.ts'
import { fileProblem } from './problems.ts'
import { needsSecondPerson, whyNotDelete } from './rules.ts'
import type { Shelf } from './shelf.ts'
import { shelfOf } from './shelves.ts'
import {
  addDeletion,
  addHold,
  addProposal,
  addRelease,
  fileUnderHold,
  isNeeded,
  neededContent,
} from './store.ts'

const keepers: AccessRule = { roles: ['central', 'province', 'commune', 'archivist', 'inspector'] }
const deleters: AccessRule = { roles: ['central', 'province', 'commune', 'archivist'], stepUp: true }

const file = codeField({ description: 'Identity of the file' })
const number = textField({ maxLength: 80, description: 'Number of the decision or request' })
const reason = textField({ maxLength: 500, description: 'Why' })
const missing = (id: string) => refused(fileProblem('no-such-file', { file: id }, { field: 'file' }))

const told = async (id: string, context: Pick<Context, 'database'>) => {
  const found = await findFile(context, id)
  return found ? fine(shownFile(found)) : missing(id)
}

export const hold = defineOperation({
  name: 'files.hold',
  kind: 'command',
  access: keepers,
  where: whereFile,
  touched: touchedFile,
  summary: {
    vi: 'Giữ một tệp: chừng nào còn lệnh giữ thì không ai xóa được',
    en: 'Puts a file under hold: nobody deletes it while a hold stands',
  },
  input: Type.Object({ file, number, reason }),
  output: FileAnswer,
  positional: ['file'],
  examples: ['0198a5c0-1f0e-7c3a-9d2b-000000000000 --number 3/KL-TTr --reason "thanh tra"'],
  guards: { query: about, input: ({ file }) => ({ file }) },
  run: async (input, context) => {
    const found = await findFile(context, input.file)
    if (!found) return missing(input.file)
    if (found.deletion) return refused(fileProblem('deleted', { file: input.file, ...found.deletion }))
    await addHold(context.database, {
      file: input.file,
      hold: uuidv7(Date.parse(context.now)),
      number: input.number.trim(),
      reason: input.reason,
      setAt: context.now,
      setBy: actorKey(context.actor),
    })
    return told(input.file, context)
  },
})

const fileOfHold = async (id: string, { database }: Pick<Context, 'database'>) =>
  isUuid(id) ? await fileUnderHold(database, id) : null

export const release = defineOperation({
  name: 'files.release',
  kind: 'command',
  access: keepers,
  where: async (input, context) => {
    const held = await fileOfHold(input.hold, context)
    return held === null ? null : whereFile({ file: held }, context)
  },
  touched: touchedFile,
  summary: {
    vi: 'Bỏ một lệnh giữ tệp, với số và lý do',
    en: 'Releases a hold on a file, with number and reason',
  },
  input: Type.Object({ hold: codeField({ description: 'Identity of the hold' }), number, reason }),
  output: FileAnswer,
  positional: ['hold'],
  examples: ['0198a5c0-1f0e-7c3a-9d2b-000000000000 --number 9/KL-TTr --reason "đã kết luận"'],
  run: async (input, context) => {
    const held = await fileOfHold(input.hold, context)
    if (held === null) return refused(fileProblem('no-such-hold', { hold: input.hold }, { field: 'hold' }))
    await addRelease(context.database, {
      hold: input.hold,
      number: input.number.trim(),
      reason: input.reason,
      at: context.now,
      by: actorKey(context.actor),
    })
    return told(held, context)
  },
})

export const remove = defineOperation({
  name: 'files.delete',
  kind: 'command',
  access: deleters,
  where: whereFile,
  touched: touchedFile,
  summary: {
    vi: 'Xóa một tệp theo quyết định; hồ sơ cần người thứ hai xác nhận cùng số quyết định',
    en: 'Deletes a file by a decision; a record needs a second person to confirm its number',
  },
  input: Type.Object({
    file,
    number,
    reason,
    decidedOn: dateField({ description: 'The day of the decision' }),
  }),
  output: FileAnswer,
  positional: ['file'],
  examples: ['0198a5c0-1f0e-7c3a-9d2b-000000000000 --number 7/QĐ --reason "hết hạn" --decided-on 2026-01-10'],
  guards: { query: about, input: ({ file }) => ({ file }) },
  run: async (input, context) => {
    const found = await findFile(context, input.file)
    if (!found) return missing(input.file)
    const against = whyNotDelete(found, context.today, input.decidedOn)
    if (against.length > 0) return refused(...against)
    const by = actorKey(context.actor)
    const decision = input.number.trim()
    const proposal = found.proposals.find((each) => each.number === decision)
    const second = needsSecondPerson(found.retention)
    if (proposal && second && proposal.proposedBy === by)
      return refused(fileProblem('same-person', { by, number: decision }, { field: 'number' }))
    const { database, now } = context
    if (!proposal)
      await addProposal(database, {
        file: input.file,
        number: decision,
        reason: input.reason,
        decidedOn: input.decidedOn,
        proposedAt: now,
        proposedBy: by,
      })
    if (proposal || !second) await addDeletion(database, { file: input.file, number: decision, at: now, by })
    return told(input.file, context)
  },
})

/** What is wrong with one content; null where it is what it says. */
const whyNotWhole = async (shelf: Shelf, sha256: string): Promise<'missing' | 'changed' | null> => {
  const pieces = await shelf.read(sha256)
  if (!pieces) return 'missing'
  try {
    const nowhere = new Writable({ write: (_piece, _encoding, done) => done() })
    await pipeline(pieces, checkedAgainst(sha256), nowhere)
    return null
  } catch (error) {
    if (error instanceof WrongContent) return 'changed'
    throw error
  }
}

export const check = defineOperation({
  name: 'files.check',
  kind: 'query',
  access: { roles: ['administrator', 'archivist', 'inspector'] },
  faces: ['cli'],
  summary: {
    vi: 'Kiểm mọi nội dung đã lưu theo mã băm: thiếu, sai, thừa',
    en: 'Checks all content that is kept against its hash: missing, changed, left over',
  },
  input: Type.Object({}),
  output: Type.Object({
    checked: Type.Integer(),
    faults: Type.Array(Type.Object({ sha256: Type.String(), what: Type.String() })),
    leftOver: Type.Integer(),
  }),
  examples: ['--json'],
  outcome: ({ faults }) => (faults.length === 0 ? 'fine' : 'findings'),
  table: {
    columns: ['sha256', 'what'],
    rows: ({ faults }) => faults.map((each) => [each.sha256, each.what]),
  },
  aside: ({ checked, faults, leftOver }, language) => [
    language === 'vi'
      ? `Đã kiểm ${checked} nội dung: ${faults.length} lỗi; ${leftOver} nội dung không còn tệp nào dùng.`
      : `Checked ${checked} contents: ${faults.length} faults; ${leftOver} contents that no file needs.`,
  ],
  run: async (_input, { database, data, signal }) => {
    const place = shelfOf(data === undefined ? {} : { data })
    if (!place) return fine({ checked: 0, faults: [], leftOver: 0 })
    const faults: { sha256: string; what: string }[] = []
    let [checked, leftOver, after] = [0, 0, '']
    for (;;) {
      const next = await neededContent(database, after, 500)
      for (const sha256 of next) {
        signal.throwIfAborted()
        const what = await whyNotWhole(place.shelf, sha256)
        if (what) faults.push({ sha256, what })
        checked += 1
      }
      if (next.length === 0) break
      after = next.at(-1) ?? after
    }
    for await (const sha256 of place.shelf.all()) if (!(await isNeeded(database, sha256))) leftOver += 1
    return fine({ checked, faults, leftOver })
  },
})
