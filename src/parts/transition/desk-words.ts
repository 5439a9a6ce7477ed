/** Words, columns and fields that the screens of transitions share. */
import type { Column, Field, StateWords, Way, Words } from '../../platform/workspace/model.ts'
import { type KindId, kindIds, type Transferable, transferables } from './kinds.ts'

const plain = (words: Readonly<Record<string, Words>>): StateWords =>
  Object.fromEntries(Object.entries(words).map(([id, said]) => [id, { ...said, tone: 'plain' as const }]))

export const kindIdsOf = (fits: (kind: Transferable) => boolean): readonly KindId[] =>
  kindIds.filter((id) => fits(transferables[id]))

export const kindWords: Readonly<Record<string, Words>> = Object.fromEntries(
  kindIds.map((id) => [id, transferables[id].words]),
)
export const kindStates: StateWords = plain(kindWords)

export const phaseStates: StateWords = {
  prepare: { vi: 'Chuẩn bị, kiểm kê', en: 'Preparing, taking inventories', tone: 'plain' },
  allocate: { vi: 'Phân bổ', en: 'Allocating', tone: 'plain' },
  rehearse: { vi: 'Diễn tập', en: 'Rehearsing', tone: 'plain' },
  armed: { vi: 'Đã chốt, chờ chuyển', en: 'Frozen, ready for the day', tone: 'attention' },
  switched: { vi: 'Đã chuyển', en: 'Switched', tone: 'met' },
  settling: { vi: 'Đang giải quyết phần còn lại', en: 'Settling what is left', tone: 'attention' },
  closed: { vi: 'Đã đóng', en: 'Closed', tone: 'met' },
  reversed: { vi: 'Đã lấy lại', en: 'Taken back', tone: 'failed' },
}

export const stepStates: StateWords = {
  opened: { vi: 'Đang ghi', en: 'Open', tone: 'attention' },
  counted: { vi: 'Đã kiểm đếm', en: 'Counted', tone: 'attention' },
  frozen: { vi: 'Đã chốt, chờ ký', en: 'Frozen, to be signed', tone: 'attention' },
  signed: { vi: 'Đã ký', en: 'Signed', tone: 'met' },
}

export const dispositionStates: StateWords = {
  transfer: { vi: 'Chuyển giao', en: 'Handed over', tone: 'met' },
  archive: { vi: 'Nộp lưu trữ', en: 'To the archive', tone: 'met' },
  settle: { vi: 'Tất toán', en: 'Settled', tone: 'plain' },
  caretaker: { vi: 'Bên tạm giữ, chờ quyết định', en: 'Caretaker, a person must decide', tone: 'attention' },
}

/** How a spell of holding ended. */
export const endStates: StateWords = {
  ...dispositionStates,
  exit: { vi: 'Ra theo quyết định', en: 'Left by decision', tone: 'attention' },
  correction: { vi: 'Sửa nơi nhận', en: 'Line corrected', tone: 'plain' },
  reversal: { vi: 'Lấy lại', en: 'Taken back', tone: 'failed' },
}

export const ruleWords: Readonly<Record<string, Words>> = {
  decision: { vi: 'Theo quyết định', en: 'By a decision' },
  'settled-with-end': { vi: 'Kết thúc cùng cơ quan', en: 'Ends with its holder' },
  'already-settled': { vi: 'Đã tất toán trước ngày chuyển', en: 'Settled before the day' },
  'sector-rule': { vi: 'Quy định riêng của ngành', en: "The sector's own rule" },
  'same-kind': { vi: 'Cơ quan cùng loại của đơn vị kế thừa', en: 'Same kind of body of the one heir' },
  'level-now': { vi: 'Cấp hiện giữ thẩm quyền', en: 'Level that holds the power now' },
  place: { vi: 'Nơi vật nằm', en: 'Where it lies' },
  'stays-with-ground': { vi: 'Ở lại với địa bàn', en: 'Stays with the ground' },
  'archive-permanent': { vi: 'Lưu trữ vĩnh viễn: lưu trữ lịch sử', en: 'Kept for ever: historical archive' },
  'archive-unfinished': { vi: 'Việc chưa xong: theo nhiệm vụ', en: 'Unfinished: follows the duty' },
  'archive-superior': { vi: 'Chia, giải thể: cấp trên trực tiếp', en: 'Divided or dissolved: body above' },
  'archive-result': { vi: 'Nhập: đơn vị sau khi nhập', en: 'Merged: the resulting body' },
  'share-by-people': { vi: 'Chia theo dân số', en: 'Shared by people' },
  caretaker: { vi: 'Chưa quy tắc nào xếp được', en: 'No rule settles it' },
}
export const ruleStates: StateWords = Object.fromEntries(
  Object.entries(ruleWords).map(([id, said]) => [
    id,
    { ...said, tone: id === 'caretaker' ? ('attention' as const) : ('plain' as const) },
  ]),
)

export const shareStates: StateWords = {
  none: { vi: 'Chưa', en: 'Not yet', tone: 'plain' },
  part: { vi: 'Một phần', en: 'In part', tone: 'attention' },
  all: { vi: 'Xong', en: 'Done', tone: 'met' },
}

export const decisionWords: Readonly<Record<string, Words>> = {
  placement: { vi: 'Bố trí người', en: 'Placement of a person' },
  allocation: { vi: 'Phân bổ', en: 'Allocation' },
  override: { vi: 'Khác với quy tắc', en: 'Override of a rule' },
  award: { vi: 'Phán quyết tranh chấp', en: 'Award in a dispute' },
  settlement: { vi: 'Tất toán', en: 'Settlement' },
}
export const decisionKindStates: StateWords = plain(decisionWords)

/** The transition that a list is about: the newest where the address names none. */
export const transitionChoice: Field = {
  name: 'transition',
  title: { vi: 'Cuộc chuyển giao', en: 'Transition' },
  kind: 'choice',
  from: { operation: 'transition.list', rows: 'rows', value: 'transition', says: '{title}' },
}
export const kindField: Field = {
  name: 'kind',
  title: { vi: 'Loại', en: 'Kind' },
  kind: 'choice',
  choices: kindWords,
}

export const kindColumn: Column = {
  field: 'kind',
  title: { vi: 'Loại', en: 'Kind' },
  kind: 'state',
  states: kindStates,
}

/** Quantities of one holding, under a field. */
export const quantityColumns = (under: string): readonly Column[] => [
  { field: `${under}.count`, title: { vi: 'Số lượng', en: 'Pieces' }, kind: 'number' },
  { field: `${under}.vnd`, title: { vi: 'Giá trị (đồng)', en: 'Value (VND)' }, kind: 'money' },
  { field: `${under}.files`, title: { vi: 'Hồ sơ', en: 'Files' }, kind: 'number' },
  { field: `${under}.millimetres`, title: { vi: 'Giá (mm)', en: 'Shelf (mm)' }, kind: 'number' },
  { field: `${under}.squareMetres`, title: { vi: 'Diện tích (m²)', en: 'Area (m²)' }, kind: 'number' },
]

/** The same as facts of one holding: only what its kind is counted in. */
export const quantityFacts = (under: string): readonly Column[] =>
  quantityColumns(under).map((column) => {
    const measure = column.field.split('.').at(-1)
    return measure === 'count'
      ? column
      : {
          ...column,
          when: {
            field: 'kind',
            is: kindIdsOf(({ measures }) => measures.some((each) => each === measure)),
          },
        }
  })

/** What is counted of a thing, asked for as its kind is measured. */
export const amountFields: readonly Field[] = [
  {
    name: 'count',
    title: { vi: 'Số lượng', en: 'Pieces' },
    help: { vi: 'Bỏ trống mọi số: là 1', en: 'All left empty: it is 1' },
    kind: 'number',
  },
  {
    name: 'vnd',
    title: { vi: 'Giá trị (đồng)', en: 'Value (VND)' },
    kind: 'number',
    when: { field: 'kind', is: kindIdsOf(({ measures }) => measures.includes('vnd')) },
  },
  {
    name: 'files',
    title: { vi: 'Số hồ sơ bên trong', en: 'Files within' },
    kind: 'number',
    when: { field: 'kind', is: kindIdsOf(({ measures }) => measures.includes('files')) },
  },
  {
    name: 'millimetres',
    title: { vi: 'Chiều dài giá (mm)', en: 'Length of shelf (mm)' },
    kind: 'number',
    when: { field: 'kind', is: kindIdsOf(({ measures }) => measures.includes('millimetres')) },
  },
  {
    name: 'squareMetres',
    title: { vi: 'Diện tích (m²)', en: 'Area (m²)' },
    kind: 'number',
    when: { field: 'kind', is: kindIdsOf(({ measures }) => measures.includes('squareMetres')) },
  },
]

export const confirmSecond: Words = {
  vi: 'Bạn xác nhận với tư cách người thứ hai.',
  en: 'You confirm as the second person.',
}
export const reasonField: Field = { name: 'reason', title: { vi: 'Lý do', en: 'Reason' }, kind: 'long' }
export const basisField: Field = {
  name: 'basis',
  title: { vi: 'Căn cứ: số văn bản, biên bản', en: 'Basis: number of the paper or minutes' },
  kind: 'text',
}

/** Where one goes on from a transition. */
export const transitionWays: readonly Way[] = [
  { title: { vi: 'Bảng theo dõi', en: 'Board' }, to: '/work/transitions/board?transition={transition}' },
  { title: { vi: 'Kiểm kê', en: 'Inventories' }, to: '/work/inventories?transition={transition}' },
  { title: { vi: 'Các mục', en: 'Holdings' }, to: '/work/holdings?transition={transition}' },
  {
    title: { vi: 'Kiểm tra kiểm kê', en: 'Check of inventories' },
    to: '/work/inventories/check?transition={transition}',
  },
  {
    title: { vi: 'Kế hoạch phân bổ', en: 'Lines of the plan' },
    to: '/work/allocation?transition={transition}',
  },
  { title: { vi: 'Quyết định', en: 'Decisions' }, to: '/work/decisions?transition={transition}' },
  { title: { vi: 'Tranh chấp', en: 'Disputes' }, to: '/work/disputes?transition={transition}' },
  { title: { vi: 'Sẵn sàng ngày đầu', en: 'Readiness' }, to: '/work/readiness?transition={transition}' },
  {
    title: { vi: 'Hệ thống dùng mã cũ', en: 'Systems with old codes' },
    to: '/work/systems?transition={transition}',
  },
  { title: { vi: 'Diễn tập', en: 'Rehearsals' }, to: '/work/rehearsals?transition={transition}' },
  { title: { vi: 'Ngày chuyển', en: 'The day' }, to: '/work/transitions/{transition}/day' },
  { title: { vi: 'Bàn giao', en: 'Handovers' }, to: '/work/handovers?transition={transition}' },
  {
    title: { vi: 'Báo cáo bảo toàn', en: 'Conservation report' },
    to: '/work/conservation?transition={transition}',
  },
]
