/** Who decides what, as the workspace shows it: the matrix of a day, two days beside each other, findings, texts, what lapses. */

import { parameterList } from '../../law/index.ts'
import { findingWeights } from '../../platform/workspace/desk-fields.ts'
import type { Column, Desk, Field, StateWords } from '../../platform/workspace/model.ts'
import { currentMatrix } from './current.ts'
import { passableScreenOf } from './desk-passable.ts'
import { workDesk } from './desk-work.ts'
import { fields as fieldIds } from './model.ts'
import { districtsEnd, eve } from './reform.ts'
import { findFunctions } from './search.ts'
import { inLanguage, nameOfField } from './words.ts'

/** The first day without the decrees of June 2025: what lapses by then is looked at. */
const lastOfDecrees = String(
  parameterList.find(({ id }) => id === 'june-decrees.end')?.values.at(-1)?.value ?? districtsEnd,
)

const fieldChoices = Object.fromEntries(
  fieldIds.map((id) => [id, { vi: nameOfField(id, 'vi'), en: nameOfField(id, 'en') }]),
)
const kinds: StateWords = {
  begins: { vi: 'Bắt đầu', en: 'Begins', tone: 'plain' },
  ends: { vi: 'Hết', en: 'Ends', tone: 'attention' },
  changes: { vi: 'Thay đổi', en: 'Changes', tone: 'plain' },
  lapses: { vi: 'Hết hiệu lực', en: 'Lapses', tone: 'attention' },
}
const findingKinds: StateWords = {
  'authority/gap': { vi: 'Bỏ trống', en: 'Gap', tone: 'failed' },
  'authority/overlap': { vi: 'Chồng chéo', en: 'Overlap', tone: 'failed' },
  'authority/contradiction': { vi: 'Mâu thuẫn', en: 'Contradiction', tone: 'attention' },
  'authority/shadowed': { vi: 'Không khi nào có tác dụng', en: 'Never takes effect', tone: 'attention' },
  'authority/delegation-pair': { vi: 'Ủy quyền không đúng cặp', en: 'Pair not allowed', tone: 'failed' },
  'authority/delegation-term': {
    vi: 'Ủy quyền không thời hạn',
    en: 'Delegation without term',
    tone: 'failed',
  },
  'authority/sub-delegation': { vi: 'Giao tiếp', en: 'Passed on again', tone: 'failed' },
  'authority/beyond-base': { vi: 'Quá hạn của căn cứ', en: 'Beyond its base', tone: 'failed' },
  'authority/beyond-ground': { vi: 'Ngoài địa bàn', en: 'Beyond its ground', tone: 'failed' },
  'authority/one-holds-several': {
    vi: 'Một nơi giữ việc nhiều nơi',
    en: 'One holds what is of several',
    tone: 'failed',
  },
  'authority/holder-dissolved': { vi: 'Cơ quan đã kết thúc', en: 'Holder ended', tone: 'failed' },
  'authority/basis-lapsed': { vi: 'Căn cứ đã hết', en: 'Basis lapsed', tone: 'failed' },
  'authority/basis-lapsing': { vi: 'Căn cứ sắp hết', en: 'Basis lapsing', tone: 'attention' },
  'authority/procedure-names-district': {
    vi: 'Thủ tục còn ghi cấp huyện',
    en: 'Procedure names the district',
    tone: 'attention',
  },
  'authority/vague-holder': { vi: 'Không rõ cơ quan', en: 'Holder unclear', tone: 'attention' },
  'authority/vague-place': { vi: 'Không rõ theo nơi nào', en: 'Place unclear', tone: 'attention' },
  'authority/vague-term': { vi: 'Không rõ thời hạn', en: 'Term unclear', tone: 'plain' },
  'authority/told-twice': { vi: 'Ghi hai lần', en: 'Told twice', tone: 'attention' },
}

const validAt: Field = {
  name: 'validAt',
  title: { vi: 'Vào ngày', en: 'On the day' },
  help: { vi: 'Bỏ trống: hôm nay', en: 'Left out: today' },
  kind: 'day',
}
const field: Field = {
  name: 'field',
  title: { vi: 'Lĩnh vực', en: 'Field' },
  kind: 'choice',
  choices: fieldChoices,
}
const unit: Field = { name: 'unit', title: { vi: 'Trên địa bàn', en: 'On the ground of' }, kind: 'unit' }
const instrument: Field = {
  name: 'instrument',
  title: { vi: 'Văn bản số', en: 'Number of the text' },
  kind: 'text',
}

const passableScreen = passableScreenOf([validAt, field])

const fieldColumn: Column = { field: 'function.fieldName', title: { vi: 'Lĩnh vực', en: 'Field' } }
const taskColumn: Column = {
  field: 'function.title',
  title: { vi: 'Việc', en: 'Matter' },
  to: '/who-decides/{function.id}',
}
const dayColumns: readonly Column[] = [
  { field: 'from', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
  { field: 'until', title: { vi: 'Đến trước ngày', en: 'Until before' }, kind: 'day' },
]

export const authorityDesk: Desk = {
  screens: [
    {
      kind: 'board',
      id: 'authority.board',
      path: '/authority',
      group: 'authority',
      title: { vi: 'Ai quyết định gì', en: 'Who decides what' },
      lead: {
        vi: 'Những điều cần xem trong ma trận thẩm quyền hôm nay, kể cả căn cứ sắp hết hiệu lực.',
        en: 'What needs attention in the matrix of authority today, and what lapses next.',
      },
      operation: 'authority.check',
      with: { lapsingBy: lastOfDecrees },
      figures: [],
      parts: [
        {
          title: { vi: 'Theo loại', en: 'By kind' },
          rows: 'counts',
          key: 'code',
          columns: [
            {
              field: 'code',
              title: { vi: 'Loại', en: 'Kind' },
              kind: 'state',
              states: findingKinds,
              to: '/work/authority/findings?code={code}',
            },
            { field: 'weight', title: { vi: 'Mức', en: 'Weight' }, kind: 'state', states: findingWeights },
            { field: 'count', title: { vi: 'Số lượng', en: 'Count' }, kind: 'number' },
          ],
          empty: { vi: 'Không tìm thấy điều gì sai.', en: 'Nothing wrong was found.' },
        },
      ],
    },
    {
      kind: 'list',
      id: 'authority.matrix',
      path: '/authority/matrix',
      group: 'authority',
      title: { vi: 'Ma trận thẩm quyền', en: 'Matrix of authority' },
      lead: {
        vi: 'Từng việc của một ngày: ai giữ, theo văn bản nào.',
        en: 'Each matter of a day: who holds it, by which text.',
      },
      operation: 'authority.matrix',
      rows: 'rows',
      key: 'function.id',
      columns: [
        fieldColumn,
        taskColumn,
        { field: 'held.holders', title: { vi: 'Ai giữ', en: 'Who holds it' } },
        { field: 'held.texts', title: { vi: 'Theo', en: 'By' } },
        { field: 'function.placeWords', title: { vi: 'Theo nơi nào', en: 'Which place counts' } },
        { field: 'held.levels', title: { vi: 'Cấp', en: 'Level' }, hidden: true },
        { field: 'function.procedures', title: { vi: 'Mã thủ tục', en: 'Procedures' }, hidden: true },
        { field: 'function.id', title: { vi: 'Mã việc', en: 'Code of the matter' }, hidden: true },
      ],
      filters: [
        validAt,
        field,
        unit,
        instrument,
        { name: 'matter', title: { vi: 'Có chữ', en: 'With the words' }, kind: 'text' },
      ],
      empty: { vi: 'Không có việc nào như vậy vào ngày này.', en: 'There is no such matter on this day.' },
    },
    passableScreen,
    {
      kind: 'board',
      id: 'authority.differences',
      path: '/authority/differences',
      group: 'authority',
      title: { vi: 'So hai ngày', en: 'Two days compared' },
      lead: {
        vi: 'Việc đổi người giữ, văn bản hay phạm vi giữa hai ngày: trước và sau, đặt cạnh nhau.',
        en: 'Matters whose holder, text or reach differs between two days: before and after, side by side.',
      },
      operation: 'authority.differences',
      with: { from: eve, to: districtsEnd },
      filters: [
        { name: 'from', title: { vi: 'Ngày trước', en: 'Earlier day' }, kind: 'day' },
        { name: 'to', title: { vi: 'Ngày sau', en: 'Later day' }, kind: 'day' },
        field,
        unit,
        instrument,
      ],
      figures: [],
      parts: [
        {
          title: { vi: 'Trước và sau', en: 'Before and after' },
          rows: 'rows',
          key: 'function.id',
          columns: [
            taskColumn,
            { field: 'what', title: { vi: 'Thay đổi', en: 'Change' }, kind: 'state', states: kinds },
            fieldColumn,
          ],
          drawn: {
            as: 'diff',
            before: 'heldBefore',
            after: 'heldAfter',
            says: ['from', 'to'],
            facts: [
              { field: 'holders', title: { vi: 'Ai giữ', en: 'Who holds it' } },
              { field: 'texts', title: { vi: 'Theo', en: 'By' } },
            ],
          },
          empty: { vi: 'Hai ngày như nhau.', en: 'The two days are alike.' },
        },
      ],
    },
    {
      kind: 'list',
      id: 'authority.check',
      path: '/authority/findings',
      group: 'authority',
      title: { vi: 'Điều cần xem trong ma trận', en: 'Findings in the matrix' },
      lead: {
        vi: 'Bỏ trống, chồng chéo, mâu thuẫn, ủy quyền sai, căn cứ hết hiệu lực, chỗ chưa rõ.',
        en: 'Gaps, overlaps, contradictions, wrong delegations, bases that lapse, what is vague.',
      },
      operation: 'authority.check',
      with: { lapsingBy: lastOfDecrees },
      rows: 'findings',
      key: 'words',
      columns: [
        { field: 'code', title: { vi: 'Loại', en: 'Kind' }, kind: 'state', states: findingKinds },
        {
          field: 'words',
          title: { vi: 'Nội dung', en: 'What' },
          to: '/who-decides/{function}',
        },
        { field: 'texts', title: { vi: 'Văn bản', en: 'Texts' } },
        {
          field: 'weight',
          title: { vi: 'Mức', en: 'Weight' },
          kind: 'state',
          states: findingWeights,
          hidden: true,
        },
        { field: 'function', title: { vi: 'Mã việc', en: 'Code of the matter' }, hidden: true },
        { field: 'grants', title: { vi: 'Dòng', en: 'Rows' }, hidden: true },
      ],
      filters: [
        validAt,
        { name: 'lapsingBy', title: { vi: 'Hết hiệu lực đến ngày', en: 'Lapsing by' }, kind: 'day' },
        field,
        {
          name: 'code',
          title: { vi: 'Loại', en: 'Kind' },
          kind: 'choice',
          choices: findingKinds,
        },
      ],
      empty: { vi: 'Không tìm thấy điều gì sai.', en: 'Nothing wrong was found.' },
    },
    {
      kind: 'board',
      id: 'authority.horizon',
      path: '/authority/horizon',
      group: 'authority',
      title: { vi: 'Sắp hết hiệu lực', en: 'What lapses next' },
      lead: {
        vi: 'Dòng giao việc bắt đầu, đổi người giữ hay hết hiệu lực: theo tháng, theo văn bản, từng dòng.',
        en: 'Rows that begin, change hands or lapse: by month, by text, one by one.',
      },
      operation: 'authority.horizon',
      filters: [
        {
          name: 'from',
          title: { vi: 'Từ ngày', en: 'From' },
          help: { vi: 'Bỏ trống: hôm nay', en: 'Left out: today' },
          kind: 'day',
        },
        {
          name: 'to',
          title: { vi: 'Đến ngày', en: 'To' },
          help: { vi: 'Bỏ trống: ba năm sau', en: 'Left out: three years on' },
          kind: 'day',
        },
        field,
        unit,
      ],
      figures: [],
      parts: [
        {
          title: { vi: 'Theo tháng', en: 'By month' },
          rows: 'months',
          key: 'month',
          columns: [
            { field: 'month', title: { vi: 'Tháng', en: 'Month' }, kind: 'day' },
            { field: 'lapses', title: { vi: 'Hết hiệu lực', en: 'Lapses' }, kind: 'number' },
            { field: 'changes', title: { vi: 'Đổi người giữ', en: 'Changes hands' }, kind: 'number' },
            { field: 'begins', title: { vi: 'Bắt đầu', en: 'Begins' }, kind: 'number' },
          ],
          drawn: { as: 'lines', day: 'month', values: ['lapses', 'changes', 'begins'] },
          empty: { vi: 'Không có tháng nào trong khoảng này.', en: 'There is no month in this time.' },
        },
        {
          title: { vi: 'Theo văn bản', en: 'By text' },
          rows: 'texts',
          key: 'instrument',
          columns: [
            { field: 'on', title: { vi: 'Ngày', en: 'Day' }, kind: 'day' },
            { field: 'what', title: { vi: 'Điều gì', en: 'What' }, kind: 'state', states: kinds },
            {
              field: 'instrument',
              title: { vi: 'Văn bản', en: 'Text' },
              to: '/work/authority/matrix?instrument={instrument}',
            },
            { field: 'point', title: { vi: 'Điều khoản', en: 'Provision' } },
            { field: 'title', title: { vi: 'Về việc', en: 'About' } },
            { field: 'by.words', title: { vi: 'Văn bản thay', en: 'Replaced by' } },
          ],
          empty: { vi: 'Không văn bản nào đổi hiệu lực.', en: 'No text begins or lapses.' },
        },
        {
          title: { vi: 'Từng dòng giao việc', en: 'Row by row' },
          rows: 'events',
          key: 'key',
          columns: [
            { field: 'on', title: { vi: 'Ngày', en: 'Day' }, kind: 'day' },
            { field: 'what', title: { vi: 'Điều gì', en: 'What' }, kind: 'state', states: kinds },
            taskColumn,
            { field: 'ending.holder.name', title: { vi: 'Đang giữ', en: 'Holder' } },
            { field: 'ending.basis.words', title: { vi: 'Theo', en: 'By' } },
            { field: 'beginning.holder.name', title: { vi: 'Người giữ mới', en: 'New holder' } },
          ],
          empty: { vi: 'Không có gì trong khoảng này.', en: 'There is nothing in this time.' },
        },
      ],
    },
    {
      kind: 'list',
      id: 'authority.instruments',
      path: '/authority/texts',
      group: 'authority',
      title: { vi: 'Văn bản về thẩm quyền', en: 'Texts on authority' },
      lead: {
        vi: 'Văn bản giao việc: cơ quan ban hành, hiệu lực, số dòng dựa vào nó.',
        en: 'Texts that give authority: issuer, days in force, rows that stand on each.',
      },
      operation: 'authority.instruments',
      rows: 'instruments',
      key: 'number',
      columns: [
        {
          field: 'number',
          title: { vi: 'Số', en: 'Number' },
          to: '/work/authority/matrix?instrument={number}',
        },
        { field: 'title', title: { vi: 'Về việc', en: 'About' } },
        { field: 'issuer', title: { vi: 'Cơ quan ban hành', en: 'Issuer' } },
        { field: 'field', title: { vi: 'Lĩnh vực', en: 'Field' } },
        ...dayColumns,
        { field: 'grants', title: { vi: 'Dòng giao việc', en: 'Rows' }, kind: 'number' },
      ],
      filters: [field],
      empty: { vi: 'Chưa có văn bản nào.', en: 'There is no text yet.' },
    },
    ...workDesk.screens,
  ],
  work: workDesk.work,
  search: [
    {
      id: 'authority',
      title: { vi: 'Ai quyết định', en: 'Who decides' },
      operation: 'authority.who',
      find: async (text, context, limit) =>
        findFunctions(await currentMatrix(context), text, { limit }).map(({ function: task }) => ({
          title: inLanguage(task.title, context.language),
          detail: [nameOfField(task.field, context.language), ...task.procedures].join(' · '),
          to: `/who-decides/${task.id}`,
        })),
    },
  ],
}
