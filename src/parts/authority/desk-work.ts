/** Work on the matrix in the workspace: proposals and their second person, lists that come in, the review, what is followed. */
import { plainKey } from '../../kernel/text.ts'
import { actorId } from '../../platform/access/actor.ts'
import { importShows } from '../../platform/workspace/desk-fields.ts'
import type { Action, Column, Desk, Field, Part, Screen, StateWords } from '../../platform/workspace/model.ts'
import { readScreen } from './desk-read.ts'
import { reviewScreens } from './desk-review.ts'
import { grantModes, holderKinds, holderLevels } from './model.ts'
import { proposalsOf } from './store.ts'
import { kindWords, levelWords, modeWords } from './words.ts'

const states: StateWords = {
  proposed: { vi: 'Chờ người thứ hai', en: 'Waits for a second person', tone: 'attention' },
  confirmed: { vi: 'Đã xác nhận, chờ hiệu lực', en: 'Confirmed, not in force yet', tone: 'attention' },
  'in-force': { vi: 'Có hiệu lực', en: 'In force', tone: 'met' },
  annulled: { vi: 'Đã hủy', en: 'Annulled', tone: 'failed' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn', tone: 'plain' },
}
const bothWords = <Id extends string>(ids: readonly Id[], said: (id: Id, language: 'vi' | 'en') => string) =>
  Object.fromEntries(ids.map((id) => [id, { vi: said(id, 'vi'), en: said(id, 'en') }]))
const levelChoices = bothWords(holderLevels, levelWords)
const kindChoices = bothWords(holderKinds, kindWords)
const modeChoices = bothWords(grantModes, modeWords)

const reason: Field = { name: 'reason', title: { vi: 'Lý do', en: 'Reason' }, kind: 'long' }
const territory: Field = {
  name: 'territory',
  title: { vi: 'Địa bàn', en: 'Ground' },
  help: { vi: 'Bỏ trống: cả nước', en: 'Empty: the whole country' },
  kind: 'unit',
}

const actions: readonly Action[] = [
  {
    operation: 'authority.confirm',
    title: { vi: 'Xác nhận các dòng', en: 'Confirm the rows' },
    with: { proposal: '{proposal}' },
    when: { field: 'state', is: ['proposed'] },
    confirm: {
      vi: 'Bạn xác nhận với tư cách người thứ hai rằng các dòng đúng với văn bản.',
      en: 'You confirm as the second person that the rows are what the texts say.',
    },
  },
  {
    operation: 'authority.putInForce',
    title: { vi: 'Cho có hiệu lực', en: 'Put in force' },
    with: { proposal: '{proposal}' },
    when: { field: 'state', is: ['confirmed'] },
    confirm: { vi: 'Ma trận sẽ trả lời theo các dòng này.', en: 'The matrix will answer by these rows.' },
  },
  {
    operation: 'authority.withdraw',
    title: { vi: 'Rút đề xuất', en: 'Withdraw' },
    with: { proposal: '{proposal}' },
    fields: [reason],
    when: { field: 'state', is: ['proposed', 'confirmed'] },
  },
  {
    operation: 'authority.annul',
    title: { vi: 'Hủy hiệu lực', en: 'Annul' },
    with: { proposal: '{proposal}' },
    fields: [reason],
    when: { field: 'state', is: ['in-force'] },
    confirm: {
      vi: 'Các dòng không còn được tính; điều trước đó được tính lại.',
      en: 'The rows no longer count; what was before counts again.',
    },
  },
]

const headColumns: readonly Column[] = [
  { field: 'title', title: { vi: 'Đề xuất', en: 'Proposal' }, to: '/work/authority/proposals/{proposal}' },
  { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states },
  { field: 'territory.name', title: { vi: 'Địa bàn', en: 'Ground' } },
  { field: 'source', title: { vi: 'Nguồn', en: 'Source' } },
]
const findingColumns: readonly Column[] = [
  { field: 'words', title: { vi: 'Phát hiện', en: 'Finding' } },
  { field: 'texts', title: { vi: 'Văn bản', en: 'Texts' } },
]

/** What a proposal holds and does: shown of one that is there, and of one before it is made. */
const proposalParts: readonly Part[] = [
  {
    title: { vi: 'Các dòng', en: 'Rows' },
    rows: 'rows',
    key: 'id',
    columns: [
      { field: 'words', title: { vi: 'Nội dung', en: 'What it says' } },
      { field: 'goes', title: { vi: 'Bỏ đi', en: 'Taken away' }, kind: 'yes' },
      { field: 'from', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
      { field: 'until', title: { vi: 'Đến trước ngày', en: 'Until before' }, kind: 'day' },
      {
        field: 'verified',
        title: { vi: 'Đã đối chiếu văn bản', en: 'Compared with the text' },
        kind: 'yes',
      },
      { field: 'sentence', title: { vi: 'Câu của văn bản', en: 'Sentence of the text' } },
    ],
    empty: { vi: 'Không có dòng nào.', en: 'There is no row.' },
  },
  {
    title: { vi: 'Phát hiện mới nếu có hiệu lực', en: 'Findings that would appear' },
    rows: 'appear',
    key: 'words',
    columns: findingColumns,
    empty: { vi: 'Không có phát hiện mới.', en: 'None would appear.' },
  },
  {
    title: { vi: 'Phát hiện được gỡ', en: 'Findings that would go' },
    rows: 'go',
    key: 'words',
    columns: findingColumns,
    empty: { vi: 'Không gỡ phát hiện nào.', en: 'None would go.' },
  },
]

const proposals: readonly Screen[] = [
  {
    kind: 'list',
    id: 'authority.proposals',
    path: '/authority/proposals',
    title: { vi: 'Đề xuất về thẩm quyền', en: 'Proposals about authority' },
    lead: {
      vi: 'Một người đề xuất, người khác xác nhận; chỉ khi có hiệu lực ma trận mới đổi.',
      en: 'One person proposes, another confirms; the matrix changes only once it is in force.',
    },
    group: 'authority',
    operation: 'authority.proposals',
    rows: 'proposals',
    key: 'proposal',
    columns: headColumns,
    filters: [
      { name: 'waiting', title: { vi: 'Chỉ đề xuất còn chờ', en: 'Only those that wait' }, kind: 'yes' },
    ],
    actions,
    forms: [
      'authority.proposeRead',
      'authority.proposeGrant',
      'authority.proposeEnd',
      'authority.propose',
      'authority.merge',
      'authority.importRows',
      'authority.importProcedures',
    ],
    empty: {
      vi: 'Chưa có đề xuất nào. Bắt đầu bằng một danh sách, hoặc các dòng đọc từ văn bản.',
      en: 'There is no proposal yet. Begin with a list, or with rows read from a text.',
    },
    pages: { next: 'next', after: 'after' },
  },
  {
    kind: 'thing',
    id: 'authority.proposal',
    path: '/authority/proposals/:proposal',
    title: { vi: 'Một đề xuất về thẩm quyền', en: 'A proposal about authority' },
    group: 'authority',
    inMenu: false,
    operation: 'authority.proposal',
    with: { proposal: ':proposal' },
    heading: '{title}',
    facts: [
      { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states },
      { field: 'reason', title: { vi: 'Lý do', en: 'Reason' } },
      { field: 'territory.name', title: { vi: 'Địa bàn', en: 'Ground' } },
      { field: 'source', title: { vi: 'Nguồn', en: 'Source' } },
      { field: 'count', title: { vi: 'Số dòng', en: 'Rows' }, kind: 'number' },
    ],
    parts: proposalParts,
    actions,
    history: { kind: 'proposal', id: '{proposal}' },
  },
  {
    kind: 'form',
    id: 'authority.propose',
    path: '/authority/propose',
    title: { vi: 'Đề xuất dòng của ma trận', en: 'Propose rows of the matrix' },
    group: 'authority',
    inMenu: false,
    operation: 'authority.propose',
    preview: 'authority.proposePreview',
    shows: { parts: proposalParts },
    fields: [
      { name: 'title', title: { vi: 'Tên đề xuất', en: 'Title' }, kind: 'text' },
      reason,
      { name: 'source', title: { vi: 'Nguồn', en: 'Source' }, kind: 'text' },
      territory,
      {
        name: 'rows',
        title: { vi: 'Các dòng (JSON)', en: 'Rows (JSON)' },
        help: {
          vi: '[{"kind":"grant","id":"…","body":{…}}]; body null là bỏ dòng. Danh sách lớn: dùng nhập từ bảng tính.',
          en: '[{"kind":"grant","id":"…","body":{…}}]; body null takes the row away. Large lists: import a spreadsheet.',
        },
        kind: 'long',
      },
    ],
    done: {
      says: { vi: 'Đã đề xuất; chờ người thứ hai.', en: 'Proposed; a second person must confirm.' },
      to: '/work/authority/proposals/{proposal}',
    },
  },
  readScreen,
  {
    kind: 'form',
    id: 'authority.proposeGrant',
    path: '/authority/propose-grant',
    title: { vi: 'Đề xuất một dòng giao việc', en: 'Propose one row' },
    lead: {
      vi: 'Ai được giao nhiệm vụ nào, theo điều khoản nào, từ ngày nào.',
      en: 'Who gets which task, by which provision, from which day.',
    },
    group: 'authority',
    inMenu: false,
    operation: 'authority.proposeGrant',
    preview: 'authority.proposeGrantPreview',
    shows: { parts: proposalParts },
    fields: [
      {
        name: 'function',
        title: { vi: 'Mã nhiệm vụ', en: 'Task' },
        help: { vi: 'Như fn:land:001; xem ở Ma trận thẩm quyền', en: 'Such as fn:land:001; see the matrix' },
        kind: 'text',
      },
      { name: 'level', title: { vi: 'Cấp', en: 'Level' }, kind: 'choice', choices: levelChoices },
      {
        name: 'kind',
        title: { vi: 'Cơ quan, người có thẩm quyền', en: 'Body or office-holder' },
        kind: 'choice',
        choices: kindChoices,
      },
      {
        name: 'body',
        title: { vi: 'Cơ quan nào', en: 'Which one' },
        help: {
          vi: 'Với sở, phòng, bộ: như department-construction',
          en: 'For departments and offices: such as department-construction',
        },
        kind: 'text',
      },
      { name: 'mode', title: { vi: 'Hình thức', en: 'Mode' }, kind: 'choice', choices: modeChoices },
      { name: 'under', title: { vi: 'Từ dòng nào', en: 'From which row' }, kind: 'text' },
      territory,
      { name: 'instrument', title: { vi: 'Văn bản số', en: 'Text' }, kind: 'text' },
      { name: 'point', title: { vi: 'Điều.khoản.điểm', en: 'Article.clause.letter' }, kind: 'text' },
      { name: 'from', title: { vi: 'Từ ngày', en: 'First day' }, kind: 'day' },
      { name: 'lastDay', title: { vi: 'Đến hết ngày', en: 'Last day' }, kind: 'day' },
      { name: 'condition', title: { vi: 'Điều kiện', en: 'Condition' }, kind: 'long' },
      reason,
    ],
    done: {
      says: { vi: 'Đã đề xuất; chờ người thứ hai.', en: 'Proposed; a second person must confirm.' },
      to: '/work/authority/proposals/{proposal}',
    },
  },
  {
    kind: 'form',
    id: 'authority.proposeEnd',
    path: '/authority/propose-end',
    title: { vi: 'Đề xuất ngày cuối của một dòng', en: 'Propose the last day of a row' },
    group: 'authority',
    inMenu: false,
    operation: 'authority.proposeEnd',
    preview: 'authority.proposeEndPreview',
    shows: { parts: proposalParts },
    fields: [
      { name: 'grant', title: { vi: 'Mã dòng', en: 'Row' }, kind: 'text' },
      {
        name: 'lastDay',
        title: { vi: 'Đến hết ngày', en: 'Last day' },
        help: { vi: 'Bỏ trống: dòng ghi nhầm, bỏ đi', en: 'Empty: the row was wrong and goes' },
        kind: 'day',
      },
      reason,
    ],
    done: {
      says: { vi: 'Đã đề xuất; chờ người thứ hai.', en: 'Proposed; a second person must confirm.' },
      to: '/work/authority/proposals/{proposal}',
    },
  },
  {
    kind: 'form',
    id: 'authority.merge',
    path: '/authority/merge',
    title: { vi: 'Gộp hai dòng nói cùng một điều', en: 'Merge two rows that say the same' },
    group: 'authority',
    inMenu: false,
    operation: 'authority.merge',
    preview: 'authority.mergePreview',
    shows: { parts: proposalParts },
    fields: [
      { name: 'keep', title: { vi: 'Dòng giữ lại', en: 'The row that stays' }, kind: 'text' },
      { name: 'take', title: { vi: 'Dòng bỏ đi', en: 'The row that goes' }, kind: 'text' },
      reason,
    ],
    done: {
      says: { vi: 'Đã đề xuất gộp; chờ người thứ hai.', en: 'Proposed; a second person must confirm.' },
      to: '/work/authority/proposals/{proposal}',
    },
  },
]

const importForm = (what: 'Rows' | 'Procedures', title: Screen['title'], path: string): Screen => ({
  kind: 'form',
  id: `authority.import${what}`,
  path,
  title,
  group: 'authority',
  inMenu: false,
  operation: `authority.import${what}`,
  preview: `authority.import${what}Preview`,
  shows: importShows,
  fields: [
    { name: 'list', title: { vi: 'Tên danh sách', en: 'Name of the list' }, kind: 'text' },
    territory,
    { name: 'file', title: { vi: 'Tệp', en: 'File' }, kind: 'file' },
  ],
  done: {
    says: {
      vi: 'Đã nhận thành một đề xuất; chờ người thứ hai.',
      en: 'Taken in as a proposal; a second person must confirm.',
    },
    to: '/work/authority/proposals',
  },
})

/** Screens and work of those who keep the matrix. */
export const workDesk: Required<Pick<Desk, 'screens' | 'work'>> = {
  screens: [
    ...proposals,
    importForm(
      'Rows',
      { vi: 'Nhập dòng giao việc từ bảng', en: 'Import rows from a spreadsheet' },
      '/authority/import-rows',
    ),
    importForm(
      'Procedures',
      { vi: 'Nhập thủ tục từ bảng', en: 'Import procedures from a spreadsheet' },
      '/authority/import-procedures',
    ),
    ...reviewScreens,
  ],
  work: [
    {
      id: 'authority.proposals',
      title: { vi: 'Đề xuất thẩm quyền chờ xác nhận', en: 'Proposals about authority to confirm' },
      operation: 'authority.proposals',
      find: async (context) => {
        const me = plainKey(actorId(context.actor))
        const waiting = await proposalsOf(context.database, { waiting: true, limit: 100 })
        return waiting.flatMap(({ proposal, title, source, steps }) => {
          const [first] = steps
          const isConfirmed = steps.some(({ step }) => step === 'confirmed')
          // Whoever proposed it cannot be the second person.
          if (!first || (!isConfirmed && plainKey(first.by) === me)) return []
          const vi = context.language === 'vi'
          return [
            {
              id: proposal,
              title: isConfirmed
                ? `${vi ? 'Cho có hiệu lực' : 'Put in force'}: ${title}`
                : `${vi ? 'Xác nhận' : 'Confirm'}: ${title}`,
              detail: source,
              to: `/work/authority/proposals/${proposal}`,
              since: first.at,
            },
          ]
        })
      },
    },
  ],
}
