/** How spreadsheets of offices call kinds of things and organisations; case and marks do not matter. */
import { plainKey } from '../../../../kernel/text.ts'
import { type KindId, kindIds, transferables } from '../../kinds.ts'

const kindWords: Readonly<Record<KindId, readonly string[]>> = {
  post: ['vị trí việc làm', 'biên chế', 'cán bộ công chức', 'người hoạt động không chuyên trách', 'nhân sự'],
  function: ['nhiệm vụ quyền hạn', 'chức năng', 'thẩm quyền'],
  record: [
    'hồ sơ',
    'tài liệu',
    'hồ sơ tài liệu',
    'tài liệu lưu trữ',
    'phông',
    'hộp tài liệu',
    'hồ sơ lưu trữ',
  ],
  asset: [
    'tài sản',
    'tài sản công',
    'tài sản cố định',
    'trụ sở',
    'nhà đất',
    'xe ô tô',
    'máy móc thiết bị',
    'công cụ dụng cụ',
  ],
  money: [
    'tiền',
    'dự toán',
    'ngân sách',
    'tài khoản kho bạc',
    'tài khoản ngân hàng',
    'công nợ',
    'nợ phải thu',
    'nợ phải trả',
    'tạm ứng',
    'quỹ',
  ],
  contract: ['hợp đồng'],
  project: ['dự án', 'dự án đầu tư', 'công trình'],
  case: ['hồ sơ đang giải quyết', 'hồ sơ thủ tục', 'hồ sơ một cửa', 'thủ tục hành chính'],
  proceeding: ['vụ kiện', 'vụ án', 'bản án', 'bản án chưa thi hành', 'thi hành án', 'vụ việc tố tụng'],
  assignment: ['nhiệm vụ được giao', 'nhiệm vụ', 'chỉ đạo', 'kết luận chỉ đạo'],
  petition: [
    'đơn thư',
    'khiếu nại',
    'tố cáo',
    'kiến nghị',
    'phản ánh',
    'kiến nghị phản ánh',
    'khiếu nại tố cáo',
  ],
  seal: ['con dấu', 'dấu', 'chứng thư số', 'chữ ký số'],
  account: ['tài khoản phần mềm', 'tài khoản hệ thống', 'tài khoản', 'quyền truy cập', 'vai trò'],
  agreement: ['thỏa thuận', 'biên bản ghi nhớ', 'quy chế phối hợp'],
  system: ['hệ thống', 'phần mềm', 'cơ sở dữ liệu', 'hệ thống thông tin'],
  'legal-document': [
    'văn bản quy phạm',
    'văn bản quy phạm pháp luật',
    'văn bản của địa phương',
    'nghị quyết',
    'quyết định quy phạm',
  ],
  'area-policy': ['chính sách', 'chính sách địa bàn', 'chính sách theo địa bàn'],
  plan: ['kế hoạch', 'đào tạo', 'kế hoạch đào tạo', 'quy hoạch'],
}

const kinds: ReadonlyMap<string, KindId> = new Map(
  kindIds.flatMap((kind) =>
    [kind, transferables[kind].words.vi, transferables[kind].words.en, ...kindWords[kind]].map(
      (word) => [plainKey(word), kind] as const,
    ),
  ),
)
/** The kind that a word names; null for a word that names none. */
export const kindIn = (text: string): KindId | null => kinds.get(plainKey(text)) ?? null

const bodyWords: Readonly<Record<string, readonly string[]>> = {
  'people-committee': ['ubnd', 'ủy ban nhân dân', 'uỷ ban', 'ủy ban'],
  council: ['hđnd', 'hội đồng nhân dân', 'hội đồng'],
  'party-committee': ['đảng ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'thành ủy', 'tỉnh ủy', 'cấp ủy', 'đảng bộ'],
  front: ['mttq', 'mặt trận', 'mặt trận tổ quốc', 'ủy ban mặt trận tổ quốc', 'ủy ban mttq'],
  'trade-union': ['công đoàn', 'liên đoàn lao động'],
  farmers: ['hội nông dân', 'nông dân'],
  women: ['hội phụ nữ', 'hội liên hiệp phụ nữ', 'phụ nữ'],
  youth: ['đoàn thanh niên', 'thanh niên', 'đoàn tncs'],
  veterans: ['hội cựu chiến binh', 'cựu chiến binh'],
}
const bodies: ReadonlyMap<string, string> = new Map(
  Object.entries(bodyWords).flatMap(([kind, words]) => words.map((word) => [plainKey(word), kind] as const)),
)
/** The kind of organisation that a word names; a word that is an id of one stays itself, null for any other. */
export const bodyIn = (text: string, known: readonly string[]): string | null =>
  known.find((kind) => kind === text.trim()) ?? bodies.get(plainKey(text)) ?? null
