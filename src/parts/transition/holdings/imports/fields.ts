/** The columns of a spreadsheet of holdings, by the words that head them in the lists of offices. */
import type { ImportField } from '../../../../platform/imports/model.ts'
import { longestDescription, longestEvidence, longestReference } from '../limits.ts'
import { dayIn, degrees, millimetresOf, permanenceIn, secrecyIn, wholeNumber, yesOrNo } from './cells.ts'

const upTo =
  (most: number) =>
  (text: string): string | null =>
    text.length <= most ? text : null
const whole = { vi: 'số nguyên', en: 'a whole number' }
const day = { vi: 'ngày/tháng/năm', en: 'day/month/year' }
const either = { vi: 'có, không', en: 'yes, no' }
const text = (most: number) => ({ vi: `tới ${most} chữ`, en: `up to ${most} signs` })

type Line = readonly [
  title: ImportField['title'],
  alsoCalled: readonly string[],
  read: ImportField['read'],
  expected: ImportField['expected'],
]

const lines = {
  holder: [
    { vi: 'Mã đơn vị', en: 'Unit' },
    [
      'cơ quan',
      'đơn vị',
      'mã xã',
      'mã huyện',
      'mã ĐVHC',
      'mã đơn vị hành chính',
      'cơ quan nắm giữ',
      'đơn vị quản lý',
      'cơ quan quản lý',
      'holder',
    ],
    upTo(200),
    { vi: 'mã đơn vị, hoặc org:...', en: 'code of a unit, or org:...' },
  ],
  body: [
    { vi: 'Loại cơ quan', en: 'Kind of organisation' },
    ['khối', 'tổ chức', 'tên cơ quan', 'cơ quan, tổ chức'],
    upTo(200),
    { vi: 'UBND, HĐND, Đảng ủy, MTTQ...', en: 'people-committee, council, front...' },
  ],
  kind: [
    { vi: 'Loại', en: 'Kind' },
    ['nhóm', 'loại mục', 'nhóm tài sản', 'phân loại', 'loại tài sản', 'loại hồ sơ'],
    upTo(100),
    { vi: 'tài sản, hồ sơ, tiền, hợp đồng...', en: 'asset, record, money, contract...' },
  ],
  reference: [
    { vi: 'Số hiệu', en: 'Reference' },
    [
      ...[
        'mã',
        'mã số',
        'số thẻ',
        'số thẻ tài sản',
        'mã tài sản',
        'số thẻ TSCĐ',
        'mã hồ sơ',
        'hộp số',
        'cặp số',
        'ký hiệu hồ sơ',
      ],
      ...[
        'số và ký hiệu hồ sơ',
        'số tài khoản',
        'số hợp đồng',
        'mã dự án',
        'số bản án',
        'số thụ lý',
        'mã nhiệm vụ được giao',
      ],
      ...[
        'số đơn',
        'mã đơn',
        'số con dấu',
        'số chứng thư',
        'tên đăng nhập',
        'số văn bản',
        'số, ký hiệu',
        'mã vị trí',
        'mã hệ thống',
        'mã kế hoạch',
        'id',
      ],
    ],
    upTo(longestReference),
    text(longestReference),
  ],
  description: [
    { vi: 'Mô tả', en: 'Description' },
    [
      ...[
        'tên',
        'tên tài sản',
        'tên hồ sơ',
        'tiêu đề hồ sơ',
        'tiêu đề',
        'trích yếu',
        'nội dung',
        'diễn giải',
        'tên hợp đồng',
        'tên dự án',
      ],
      ...[
        'tên công trình',
        'tên vị trí việc làm',
        'chức danh',
        'tên thủ tục',
        'tên hệ thống',
        'tên văn bản',
        'tên chính sách',
        'tên kế hoạch',
      ],
    ],
    upTo(longestDescription),
    text(longestDescription),
  ],
  count: [
    { vi: 'Số lượng', en: 'Count' },
    ['SL', 'số cái', 'số hộp', 'số người', 'tổng số'],
    wholeNumber,
    whole,
  ],
  vnd: [
    { vi: 'Số tiền', en: 'VND' },
    [
      'giá trị',
      'nguyên giá',
      'thành tiền',
      'số dư',
      'giá trị hợp đồng',
      'tổng mức đầu tư',
      'đồng',
      'giá trị (đồng)',
      'số tiền (đồng)',
      'nguyên giá (đồng)',
    ],
    wholeNumber,
    { vi: 'đồng, số nguyên', en: 'whole VND' },
  ],
  metres: [
    { vi: 'Mét giá', en: 'Metres of shelf' },
    ['số mét giá', 'mét giá tài liệu', 'mét', 'mét giá (m)'],
    millimetresOf,
    { vi: 'mét, tới ba số lẻ', en: 'metres, up to three decimals' },
  ],
  millimetres: [{ vi: 'Milimét giá', en: 'Millimetres' }, ['mm'], wholeNumber, whole],
  files: [
    { vi: 'Số hồ sơ trong đó', en: 'Files' },
    ['số lượng hồ sơ', 'tổng số hồ sơ', 'số tập hồ sơ', 'số đơn vị bảo quản'],
    wholeNumber,
    whole,
  ],
  squareMetres: [
    { vi: 'Diện tích', en: 'Square metres' },
    ['diện tích (m2)', 'diện tích (m²)', 'diện tích đất', 'diện tích sàn', 'm2'],
    wholeNumber,
    { vi: 'm², số nguyên', en: 'whole square metres' },
  ],
  place: [
    { vi: 'Nơi để', en: 'Place' },
    ['mã xã nơi có', 'nơi có tài sản', 'địa bàn', 'mã địa bàn', 'mã xã nơi có tài sản', 'địa điểm'],
    upTo(64),
    { vi: 'mã đơn vị', en: 'code of a unit' },
  ],
  latitude: [{ vi: 'Vĩ độ', en: 'Latitude' }, ['lat'], degrees(90), { vi: 'độ', en: 'degrees' }],
  longitude: [
    { vi: 'Kinh độ', en: 'Longitude' },
    ['lon', 'lng', 'long'],
    degrees(180),
    { vi: 'độ', en: 'degrees' },
  ],
  shared: [{ vi: 'Dùng chung', en: 'Shared' }, ['chia được'], yesOrNo, either],
  settled: [
    { vi: 'Đã tất toán', en: 'Settled' },
    ['đã thanh lý hợp đồng', 'đã kết thúc', 'đã xong'],
    yesOrNo,
    either,
  ],
  asOf: [
    { vi: 'Ngày số liệu', en: 'As of' },
    ['tính đến ngày', 'đến ngày', 'ngày kiểm kê', 'thời điểm'],
    dayIn,
    day,
  ],
  evidence: [
    { vi: 'Chứng từ', en: 'Evidence' },
    ['căn cứ', 'số chứng từ', 'giấy tờ', 'số biên bản'],
    upTo(longestEvidence),
    text(longestEvidence),
  ],
  permanence: [
    { vi: 'Thời hạn bảo quản', en: 'Permanence' },
    ['THBQ', 'thời hạn lưu', 'thời hạn'],
    permanenceIn,
    { vi: 'vĩnh viễn, số năm', en: 'permanent, or years' },
  ],
  unfinished: [
    { vi: 'Đang giải quyết', en: 'Unfinished' },
    ['chưa kết thúc', 'công việc chưa xong'],
    yesOrNo,
    either,
  ],
  task: [{ vi: 'Mã nhiệm vụ', en: 'Task' }, ['mã nhiệm vụ, quyền hạn', 'function'], upTo(64), text(64)],
  residence: [
    { vi: 'Nơi cư trú', en: 'Residence' },
    ['mã xã cư trú'],
    upTo(64),
    { vi: 'mã đơn vị', en: 'code of a unit' },
  ],
  number: [
    { vi: 'Mã hồ sơ một cửa', en: 'Number' },
    ['số biên nhận', 'mã biên nhận', 'số đến', 'số văn bản giao'],
    upTo(100),
    text(100),
  ],
  dueOn: [
    { vi: 'Hạn', en: 'Due on' },
    ['hạn giải quyết', 'ngày hẹn trả', 'thời hạn hoàn thành', 'hạn xử lý'],
    dayIn,
    day,
  ],
  person: [
    { vi: 'Mã cán bộ', en: 'Person' },
    ['số hiệu cán bộ', 'số hiệu công chức', 'mã hồ sơ cán bộ', 'mã nhân sự'],
    // A number of a file; a name has spaces and no digits.
    (said) => (/^[\p{L}\p{N}./_-]{1,64}$/u.test(said) && /\d/.test(said) ? said : null),
    { vi: 'số hồ sơ cán bộ, không ghi tên', en: 'number of the personnel file, never a name' },
  ],
  codes: [
    { vi: 'Mã đơn vị dùng trong hệ thống', en: 'Codes' },
    ['các mã sử dụng', 'mã sử dụng'],
    upTo(200),
    text(200),
  ],
  secrecy: [
    { vi: 'Độ mật', en: 'Secrecy' },
    ['mức độ mật', 'mật'],
    secrecyIn,
    { vi: 'thường, mật, tối mật', en: 'open, secret' },
  ],
  lateReason: [
    { vi: 'Lý do ghi muộn', en: 'Late reason' },
    ['lý do muộn', 'lý do bổ sung'],
    upTo(1000),
    text(1000),
  ],
} as const satisfies Readonly<Record<string, Line>>

export type FieldName = keyof typeof lines

export const fields: readonly ImportField<FieldName>[] = Object.entries(lines).map(
  ([name, [title, alsoCalled, read, expected]]): ImportField<FieldName> => ({
    // A cast: the entries are of these names.
    name: name as FieldName,
    ...{ title, alsoCalled, read, expected },
    isRequired: name === 'reference',
  }),
)
