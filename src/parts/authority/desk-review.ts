/** The review and what is followed, in the workspace. */
import type { Column, Screen, StateWords } from '../../platform/workspace/model.ts'
import { reviewAnswers, wordsOfAnswer } from './review/model.ts'

const answers = Object.fromEntries(
  reviewAnswers.map((id) => [id, { vi: wordsOfAnswer(id, 'vi'), en: wordsOfAnswer(id, 'en') }]),
)
const answerStates: StateWords = {
  able: { vi: wordsOfAnswer('able', 'vi'), en: wordsOfAnswer('able', 'en'), tone: 'met' },
  cannot: { vi: wordsOfAnswer('cannot', 'vi'), en: wordsOfAnswer('cannot', 'en'), tone: 'failed' },
  difficult: {
    vi: wordsOfAnswer('difficult', 'vi'),
    en: wordsOfAnswer('difficult', 'en'),
    tone: 'attention',
  },
  propose: { vi: wordsOfAnswer('propose', 'vi'), en: wordsOfAnswer('propose', 'en'), tone: 'attention' },
}

const counted: readonly Column[] = [
  { field: 'able', title: { vi: 'Làm được', en: 'Able' }, kind: 'number' },
  { field: 'cannot', title: { vi: 'Không thể', en: 'Cannot' }, kind: 'number' },
  { field: 'difficult', title: { vi: 'Khó khăn', en: 'Difficult' }, kind: 'number' },
  { field: 'propose', title: { vi: 'Kiến nghị', en: 'Proposals' }, kind: 'number' },
]

const reviews: readonly Screen[] = [
  {
    kind: 'list',
    id: 'authority.reviews',
    path: '/authority/reviews',
    title: { vi: 'Rà soát khả năng thực hiện', en: 'Review of what can be done' },
    lead: {
      vi: 'Mỗi đơn vị trả lời từng nhiệm vụ: làm được, không thể, khó khăn, hay kiến nghị.',
      en: 'Each unit answers about its tasks: able, cannot, difficult, or a proposal.',
    },
    group: 'authority',
    operation: 'authority.reviews',
    rows: 'reviews',
    key: 'entry',
    columns: [
      { field: 'unitName', title: { vi: 'Đơn vị', en: 'Unit' } },
      { field: 'title', title: { vi: 'Nhiệm vụ', en: 'Task' }, to: '/who-decides/{task}' },
      { field: 'answer', title: { vi: 'Trả lời', en: 'Answer' }, kind: 'state', states: answerStates },
      { field: 'words', title: { vi: 'Vướng mắc, kiến nghị', en: 'What hinders, proposal' } },
      { field: 'instrument', title: { vi: 'Văn bản cần sửa', en: 'Text to amend' } },
      { field: 'point', title: { vi: 'Điều khoản', en: 'Provision' } },
      { field: 'addressee', title: { vi: 'Gửi', en: 'To' } },
      { field: 'at', title: { vi: 'Lúc', en: 'At' }, kind: 'instant' },
    ],
    filters: [
      { name: 'unit', title: { vi: 'Đơn vị', en: 'Unit' }, kind: 'unit' },
      { name: 'answer', title: { vi: 'Trả lời', en: 'Answer' }, kind: 'choice', choices: answers },
    ],
    forms: ['authority.reviewTask'],
    empty: {
      vi: 'Chưa đơn vị nào trả lời. Bắt đầu bằng một nhiệm vụ của đơn vị bạn.',
      en: 'No unit has answered yet. Begin with a task of your unit.',
    },
  },
  {
    kind: 'board',
    id: 'authority.reviewSum',
    path: '/authority/reviews/sum',
    title: { vi: 'Tổng hợp rà soát', en: 'The review summed' },
    lead: {
      vi: 'Từng cấp một: xã, phường vào tỉnh, tỉnh vào cả nước; đơn vị chưa trả lời được nêu tên.',
      en: 'Level by level: communes into their province, provinces into the country; who is missing is named.',
    },
    group: 'authority',
    operation: 'authority.reviewSum',
    filters: [{ name: 'unit', title: { vi: 'Trên địa bàn', en: 'On the ground of' }, kind: 'unit' }],
    figures: [
      {
        field: 'expected',
        title: { vi: 'Đơn vị phải trả lời', en: 'Units to answer' },
        kind: 'number',
        to: '/work/authority/reviews/sum',
      },
      {
        field: 'units',
        title: { vi: 'Đã trả lời', en: 'Answered' },
        kind: 'number',
        to: '/work/authority/reviews',
        tone: 'met',
      },
      {
        field: 'missing',
        title: { vi: 'Chưa trả lời', en: 'Missing' },
        kind: 'number',
        to: '/work/authority/reviews/sum',
        tone: 'attention',
      },
    ],
    parts: [
      {
        title: { vi: 'Theo đơn vị', en: 'By unit' },
        rows: 'lines',
        key: 'unit',
        columns: [
          {
            field: 'name',
            title: { vi: 'Đơn vị', en: 'Unit' },
            to: '/work/authority/reviews/sum?unit={code}',
          },
          { field: 'expected', title: { vi: 'Phải trả lời', en: 'To answer' }, kind: 'number' },
          { field: 'answered', title: { vi: 'Đã trả lời', en: 'Answered' }, kind: 'number' },
          { field: 'missing', title: { vi: 'Chưa trả lời', en: 'Missing' }, kind: 'number' },
          ...counted,
          {
            field: 'code',
            title: { vi: 'Biểu DOCX', en: 'Form, DOCX' },
            to: '/api/v1/authority/review-export?unit={code}&form=docx',
          },
          {
            field: 'code',
            title: { vi: 'Biểu XLSX', en: 'Form, XLSX' },
            to: '/api/v1/authority/review-export?unit={code}&form=xlsx',
          },
        ],
        empty: { vi: 'Không có đơn vị nào trên địa bàn này.', en: 'There is no unit on this ground.' },
      },
      {
        title: { vi: 'Theo nhiệm vụ', en: 'By task' },
        rows: 'rows',
        key: 'task',
        columns: [
          { field: 'title', title: { vi: 'Nhiệm vụ', en: 'Task' }, to: '/who-decides/{task}' },
          { field: 'field', title: { vi: 'Lĩnh vực', en: 'Field' } },
          { field: 'units', title: { vi: 'Đơn vị trả lời', en: 'Units' }, kind: 'number' },
          { field: 'missing', title: { vi: 'Chưa trả lời', en: 'Missing' }, kind: 'number' },
          ...counted,
        ],
        empty: { vi: 'Không có nhiệm vụ nào.', en: 'There is no task.' },
      },
      {
        title: { vi: 'Đơn vị chưa trả lời', en: 'Units that have not answered' },
        rows: 'silent',
        key: 'unit',
        columns: [
          { field: 'name', title: { vi: 'Đơn vị', en: 'Unit' } },
          { field: 'within', title: { vi: 'Tổng hợp vào', en: 'Summed in' } },
        ],
        empty: { vi: 'Mọi đơn vị đã trả lời.', en: 'Every unit has answered.' },
      },
    ],
  },
  {
    kind: 'form',
    id: 'authority.reviewTask',
    path: '/authority/reviews/new',
    title: { vi: 'Trả lời về một nhiệm vụ', en: 'Answer about a task' },
    group: 'authority',
    inMenu: false,
    operation: 'authority.reviewTask',
    fields: [
      { name: 'unit', title: { vi: 'Đơn vị', en: 'Unit' }, kind: 'unit' },
      {
        name: 'task',
        title: { vi: 'Mã nhiệm vụ', en: 'Task' },
        help: {
          vi: 'Như fn:land:001; tìm ở Ai quyết định',
          en: 'Such as fn:land:001; find it under Who decides',
        },
        kind: 'text',
      },
      { name: 'answer', title: { vi: 'Trả lời', en: 'Answer' }, kind: 'choice', choices: answers },
      {
        name: 'words',
        title: { vi: 'Vướng mắc hoặc kiến nghị', en: 'What hinders, or the proposal' },
        kind: 'long',
      },
      { name: 'instrument', title: { vi: 'Văn bản cần sửa', en: 'Text to amend' }, kind: 'text' },
      { name: 'point', title: { vi: 'Điều khoản', en: 'Provision' }, kind: 'text' },
      { name: 'addressee', title: { vi: 'Gửi cơ quan', en: 'To whom' }, kind: 'text' },
    ],
    done: { says: { vi: 'Đã ghi trả lời.', en: 'The answer is recorded.' }, to: '/work/authority/reviews' },
  },
]

const following: readonly Screen[] = [
  {
    kind: 'list',
    id: 'authority.subscriptions',
    path: '/authority/following',
    title: { vi: 'Đang theo dõi', en: 'What I follow' },
    lead: {
      vi: 'Bạn được báo khi thẩm quyền thay đổi, và 90, 30, 7 ngày trước khi hết hiệu lực.',
      en: 'You are told when authority changes, and 90, 30 and 7 days before it lapses.',
    },
    group: 'authority',
    operation: 'authority.subscriptions',
    rows: 'subscriptions',
    key: 'subject',
    columns: [
      { field: 'name', title: { vi: 'Theo dõi', en: 'What' } },
      { field: 'since', title: { vi: 'Từ', en: 'Since' }, kind: 'instant' },
    ],
    actions: [
      {
        operation: 'authority.unsubscribe',
        title: { vi: 'Thôi theo dõi', en: 'Stop following' },
        with: { kind: '{kind}', subject: '{subject}' },
      },
    ],
    forms: ['authority.subscribe'],
    empty: {
      vi: 'Bạn chưa theo dõi gì. Chọn một lĩnh vực, đơn vị hay văn bản.',
      en: 'You follow nothing yet. Choose a field, a unit or a text.',
    },
  },
  {
    kind: 'form',
    id: 'authority.subscribe',
    path: '/authority/following/new',
    title: { vi: 'Theo dõi', en: 'Follow' },
    group: 'authority',
    inMenu: false,
    operation: 'authority.subscribe',
    fields: [
      {
        name: 'kind',
        title: { vi: 'Loại', en: 'Kind' },
        kind: 'choice',
        choices: {
          field: { vi: 'Lĩnh vực', en: 'Field' },
          unit: { vi: 'Đơn vị', en: 'Unit' },
          text: { vi: 'Văn bản', en: 'Text' },
        },
      },
      {
        name: 'subject',
        title: { vi: 'Điều theo dõi', en: 'Subject' },
        help: { vi: 'Như land, 00004, 151/2025/NĐ-CP', en: 'Such as land, 00004, 151/2025/NĐ-CP' },
        kind: 'text',
      },
    ],
    done: { says: { vi: 'Đang theo dõi.', en: 'You follow it now.' }, to: '/work/authority/following' },
  },
]

export const reviewScreens: readonly Screen[] = [...reviews, ...following]
