/** Acts on their way into force, in the workspace. */

import { plainKey } from '../../kernel/text.ts'
import { actorId } from '../../platform/access/actor.ts'
import type { Context } from '../../platform/operation.ts'
import { findingWeights } from '../../platform/workspace/desk-fields.ts'
import type {
  Action,
  Column,
  Desk,
  Field,
  SearchSource,
  StateWords,
  WorkSource,
} from '../../platform/workspace/model.ts'
import { type Reading, stateOf, stepTaken } from './enact/model.ts'
import { readingsOf } from './enact/store.ts'

const states: StateWords = {
  read: { vi: 'Chờ người thứ hai', en: 'Waits for a second person', tone: 'attention' },
  confirmed: { vi: 'Đã xác nhận, chờ thi hành', en: 'Confirmed, not in force yet', tone: 'attention' },
  'in-force': { vi: 'Đã thi hành', en: 'In force', tone: 'met' },
  annulled: { vi: 'Đã hủy thi hành', en: 'Annulled', tone: 'failed' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn', tone: 'plain' },
  replaced: { vi: 'Được thay bằng bản đính chính', en: 'Replaced by a correction', tone: 'plain' },
}

const about: readonly Column[] = [
  { field: 'title', title: { vi: 'Tên văn bản', en: 'Title' } },
  { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states },
  { field: 'effectiveOn', title: { vi: 'Có tác dụng từ', en: 'Takes effect on' }, kind: 'day' },
  { field: 'changes', title: { vi: 'Thay đổi', en: 'Changes' }, kind: 'number' },
  { field: 'errors', title: { vi: 'Lỗi', en: 'Errors' }, kind: 'number' },
  { field: 'warnings', title: { vi: 'Cần xem lại', en: 'Warnings' }, kind: 'number' },
  { field: 'correction', title: { vi: 'Bản đính chính', en: 'Correction' }, kind: 'yes' },
  { field: 'release', title: { vi: 'Bản dữ liệu cũng nêu', en: 'Stated by the release' } },
  { field: 'file', title: { vi: 'Tệp', en: 'File' } },
]
const reason: Field = { name: 'reason', title: { vi: 'Lý do', en: 'Reason' }, kind: 'long' }

const actions: readonly Action[] = [
  {
    operation: 'acts.confirm',
    title: { vi: 'Xác nhận bản đọc', en: 'Confirm the reading' },
    with: { number: '{number}' },
    when: { field: 'state', is: ['read'] },
    fields: [
      {
        name: 'accept',
        title: { vi: 'Chấp nhận các điểm cần xem lại', en: 'Accept the warnings' },
        kind: 'yes',
      },
    ],
    confirm: {
      vi: 'Bạn xác nhận với tư cách người thứ hai rằng văn bản đã được đọc đúng.',
      en: 'You confirm as the second person that the text was read rightly.',
    },
  },
  {
    operation: 'acts.putInForce',
    title: { vi: 'Thi hành', en: 'Put in force' },
    with: { number: '{number}' },
    when: { field: 'state', is: ['confirmed'] },
    fields: [
      {
        name: 'codes',
        title: { vi: 'Bảng mã của đơn vị mới', en: 'Codes of the new units' },
        help: { vi: 'Không bắt buộc; mã có thể gán sau', en: 'Not needed now; codes can follow' },
        kind: 'file',
      },
    ],
    confirm: {
      vi: 'Sổ đăng ký đổi từ ngày văn bản nêu, cho mọi người. Muốn bỏ phải hủy thi hành; điều đã ghi vẫn tra được.',
      en: 'The register changes from the day stated, for everybody. It can be annulled; what was written stays on record.',
    },
  },
  {
    operation: 'acts.withdraw',
    title: { vi: 'Rút bản đọc', en: 'Withdraw' },
    with: { number: '{number}' },
    when: { field: 'state', is: ['read', 'confirmed'] },
    fields: [reason],
  },
  {
    operation: 'acts.annul',
    title: { vi: 'Hủy thi hành', en: 'Annul' },
    with: { number: '{number}' },
    when: { field: 'state', is: ['in-force'] },
    fields: [reason],
    confirm: {
      vi: 'Sổ đăng ký trở lại như trước văn bản này.',
      en: 'The register becomes what it was before this act.',
    },
  },
]

const taken: readonly Field[] = [
  {
    name: 'file',
    title: { vi: 'Tệp văn bản', en: 'Text of the act' },
    help: { vi: 'DOCX, PDF có chữ, hoặc văn bản thô', en: 'DOCX, PDF with text, or plain text' },
    kind: 'file',
  },
  {
    name: 'on',
    title: { vi: 'Có tác dụng từ ngày', en: 'Takes effect on' },
    help: { vi: 'Chỉ khi văn bản không nêu', en: 'Where the act does not say it' },
    kind: 'day',
  },
  {
    name: 'convertLegacy',
    title: { vi: 'Chuyển mã tiếng Việt cũ', en: 'Convert an old Vietnamese encoding' },
    kind: 'yes',
  },
]

const unitColumns: readonly Column[] = [
  { field: 'code', title: { vi: 'Mã', en: 'Code' } },
  { field: 'name', title: { vi: 'Tên', en: 'Name' } },
]

/** Steps keep who took them by name and identity: `An (0197...)`. */
const isBy = ({ by }: { readonly by: string }, { actor }: Context): boolean =>
  actor.kind === 'person' && (by === actor.account || by.endsWith(`(${actorId(actor)})`))

const itemOf = (reading: Reading, title: string) => ({
  id: String(reading.id),
  title,
  ...(reading.act.instrument.title ? { detail: reading.act.instrument.title } : {}),
  to: `/work/acts/${encodeURIComponent(reading.number)}`,
  since: reading.steps.at(-1)?.at ?? reading.effectiveOn,
  dueOn: reading.effectiveOn,
})

const awaitsSecond: WorkSource = {
  id: 'acts.second',
  title: { vi: 'Nghị quyết chờ người thứ hai xác nhận', en: 'Acts that wait for a second person' },
  operation: 'acts.confirm',
  find: async (context) =>
    (await readingsOf(context.database))
      .filter((reading) => stateOf(reading) === 'read')
      .filter((reading) => !isBy(stepTaken(reading, 'read') ?? { by: '' }, context))
      .map((reading) =>
        itemOf(
          reading,
          context.language === 'vi' ? `Xác nhận ${reading.number}` : `Confirm ${reading.number}`,
        ),
      ),
}

const awaitsForce: WorkSource = {
  id: 'acts.force',
  title: { vi: 'Nghị quyết đã xác nhận, chờ thi hành', en: 'Confirmed acts to be put in force' },
  operation: 'acts.putInForce',
  find: async ({ database, language }) =>
    (await readingsOf(database))
      .filter((reading) => stateOf(reading) === 'confirmed')
      .map((reading) =>
        itemOf(reading, language === 'vi' ? `Thi hành ${reading.number}` : `Put ${reading.number} in force`),
      ),
}

/** Acts that were taken in here; those of the register are found by its own desk. */
const actsFound: SearchSource = {
  id: 'acts.taken',
  title: { vi: 'Nghị quyết đang đưa vào', en: 'Acts taken in' },
  operation: 'acts.enacted',
  find: async (text, { database, language }, limit) => {
    const wanted = plainKey(text)
    return (await readingsOf(database))
      .filter(({ number, act }) => plainKey(`${number} ${act.instrument.title ?? ''}`).includes(wanted))
      .slice(-limit)
      .map((reading) => ({
        title: reading.number,
        detail: states[stateOf(reading)]?.[language] ?? '',
        to: `/work/acts/${encodeURIComponent(reading.number)}`,
      }))
  },
}

export const actsDesk: Desk = {
  screens: [
    {
      kind: 'list',
      id: 'acts.enacted',
      path: '/acts',
      group: 'register',
      title: { vi: 'Nghị quyết đang đưa vào', en: 'Acts taken in' },
      lead: {
        vi: 'Đọc, xác nhận bởi người thứ hai, rồi thi hành.',
        en: 'Read, confirmed by a second person, then put in force.',
      },
      operation: 'acts.enacted',
      rows: 'acts',
      key: 'number',
      columns: [{ field: 'number', title: { vi: 'Số', en: 'Number' }, to: '/work/acts/{number}' }, ...about],
      actions,
      forms: ['acts.enact', 'acts.correct'],
      empty: {
        vi: 'Chưa đưa nghị quyết nào vào đây. Chọn “Đưa nghị quyết vào” và tải tệp lên.',
        en: 'No act was taken in here. Begin with “Take in an act” and its file.',
      },
    },
    {
      kind: 'thing',
      id: 'acts.review',
      path: '/acts/:number',
      inMenu: false,
      group: 'register',
      title: { vi: 'Một nghị quyết', en: 'One act' },
      operation: 'acts.review',
      with: { number: ':number' },
      heading: '{number}',
      facts: [
        ...about,
        {
          field: 'number',
          title: { vi: 'Xem trước việc thi hành', en: 'Preview of its effect' },
          to: '/work/acts/{number}/preview',
          // What is in force, or never will be, has no effect to come.
          when: { field: 'state', is: ['read', 'confirmed'] },
        },
      ],
      actions,
      parts: [
        {
          title: { vi: 'Các bước', en: 'Steps' },
          rows: 'steps',
          key: 'step',
          drawn: { as: 'timeline', day: 'at' },
          columns: [
            { field: 'at', title: { vi: 'Lúc', en: 'At' }, kind: 'instant' },
            { field: 'step', title: { vi: 'Bước', en: 'Step' }, kind: 'state', states },
            { field: 'by', title: { vi: 'Ai', en: 'By' } },
            { field: 'reason', title: { vi: 'Lý do', en: 'Reason' } },
          ],
          empty: { vi: 'Chưa có bước nào.', en: 'No step was taken.' },
        },
        {
          title: { vi: 'Các điểm cần xem', en: 'Findings' },
          rows: 'findings',
          key: 'words',
          columns: [
            { field: 'weight', title: { vi: 'Mức', en: 'Weight' }, kind: 'state', states: findingWeights },
            { field: 'place.article', title: { vi: 'Điều', en: 'Article' } },
            { field: 'place.clause', title: { vi: 'Khoản', en: 'Clause' } },
            { field: 'words', title: { vi: 'Nội dung', en: 'What' } },
          ],
          empty: { vi: 'Không có điểm nào cần xem.', en: 'Nothing was found.' },
        },
      ],
      history: { kind: 'act', id: '{number}' },
    },
    {
      kind: 'thing',
      id: 'acts.preview',
      path: '/acts/:number/preview',
      inMenu: false,
      group: 'register',
      title: { vi: 'Xem trước việc thi hành', en: 'Preview of its effect' },
      lead: {
        vi: 'Thử trong một giao dịch được hoàn tác; không ghi gì.',
        en: 'Tried in a transaction that is taken back; nothing is written.',
      },
      operation: 'acts.preview',
      with: { number: ':number' },
      heading: '{number}',
      facts: [
        { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states },
        { field: 'effectiveOn', title: { vi: 'Có tác dụng từ', en: 'Takes effect on' }, kind: 'day' },
        { field: 'possible', title: { vi: 'Thi hành được', en: 'Can be put in force' }, kind: 'yes' },
      ],
      parts: [
        {
          title: { vi: 'Điều còn vướng', en: 'What stands against it' },
          rows: 'problems',
          key: 'words',
          columns: [{ field: 'words', title: { vi: 'Nội dung', en: 'What' } }],
          empty: { vi: 'Không vướng gì.', en: 'Nothing.' },
        },
        {
          title: { vi: 'Đối chiếu trước và sau', en: 'Before and after' },
          rows: 'correspondence',
          key: 'fromCode',
          columns: [
            { field: 'fromCode', title: { vi: 'Mã cũ', en: 'Former code' } },
            { field: 'fromName', title: { vi: 'Đơn vị cũ', en: 'Former unit' } },
            { field: 'toCode', title: { vi: 'Mã mới', en: 'New code' } },
            { field: 'toName', title: { vi: 'Đơn vị mới', en: 'New unit' } },
            { field: 'scope', title: { vi: 'Phần', en: 'Scope' } },
            { field: 'clause', title: { vi: 'Khoản', en: 'Clause' } },
          ],
          empty: { vi: 'Không đơn vị nào đổi.', en: 'No unit changes.' },
        },
        {
          title: { vi: 'Đơn vị được thành lập', en: 'Units formed' },
          rows: 'formed',
          key: 'id',
          columns: unitColumns,
          empty: { vi: 'Không có.', en: 'None.' },
        },
        {
          title: { vi: 'Đơn vị kết thúc', en: 'Units that end' },
          rows: 'ended',
          key: 'id',
          columns: unitColumns,
          empty: { vi: 'Không có.', en: 'None.' },
        },
      ],
    },
    {
      kind: 'form',
      id: 'acts.enact',
      path: '/acts/new',
      inMenu: false,
      group: 'register',
      title: { vi: 'Đưa nghị quyết vào', en: 'Take in an act' },
      lead: {
        vi: 'Văn bản được đọc và đối chiếu với sổ đăng ký; người thứ hai xác nhận trước khi thi hành.',
        en: 'The text is read and tied to the register; a second person confirms it before it takes effect.',
      },
      operation: 'acts.enact',
      fields: taken,
      done: {
        says: {
          vi: 'Đã đọc {number}: {changes} thay đổi, {errors} lỗi, {warnings} điểm cần xem lại.',
          en: '{number} was read: {changes} changes, {errors} errors, {warnings} warnings.',
        },
        to: '/work/acts/{number}',
      },
    },
    {
      kind: 'form',
      id: 'acts.correct',
      path: '/acts/correct',
      inMenu: false,
      group: 'register',
      title: { vi: 'Đưa bản đính chính vào', en: 'Take in a correction' },
      operation: 'acts.correct',
      fields: taken,
      done: {
        says: {
          vi: 'Đã đọc bản đính chính của {number}; nó thay bản cũ khi được xác nhận và thi hành.',
          en: 'The correction of {number} was read; it replaces the former text once confirmed and put in force.',
        },
        to: '/work/acts/{number}',
      },
    },
  ],
  work: [awaitsSecond, awaitsForce],
  search: [actsFound],
}
