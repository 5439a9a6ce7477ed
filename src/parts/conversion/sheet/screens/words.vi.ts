/** Words of the sheet and of its checking in Vietnamese. */
import type { Content } from '../../../../web/index.ts'
import type { SheetStatus } from '../model.ts'

const certainty: Readonly<Record<SheetStatus, string>> = {
  exact: 'Chắc chắn: toàn bộ đơn vị cũ về một đơn vị.',
  'by-law': 'Theo văn bản: người dân về đơn vị này; một phần đất về đơn vị khác.',
  'already-current': 'Chắc chắn: đơn vị đang tồn tại.',
  ambiguous: 'Chưa quyết định được: có nhiều khả năng, nêu dưới đây.',
  'by-point': 'Theo tọa độ đã cho: trong các đơn vị nhận đơn vị cũ, điểm này nằm ở đơn vị nêu trên.',
  'lineage-unknown': 'Chưa rõ: sổ đăng ký chưa có văn bản nào cho biết.',
}

export const vi = {
  title: 'Tờ đối chiếu đơn vị hành chính',
  lead: 'Một trang A4 nêu đơn vị cũ nay là đơn vị nào, theo văn bản nào, để in và mang theo cùng giấy tờ cũ.',
  form: {
    address: 'Địa chỉ',
    addressHint: 'Như trên giấy tờ, có xã, huyện, tỉnh',
    writtenAt: 'Ngày viết địa chỉ, nếu biết',
    button: 'Lập tờ đối chiếu',
    another: 'Lập tờ khác',
  },
  print: {
    button: 'In tờ này',
    without: 'Để in: mở thực đơn của trình duyệt, chọn In. Vừa một trang A4.',
    check: 'Kiểm tra một tờ đã in',
  },
  said: {
    one: (old: Content, now: Content, day: Content): Content => [old, ' nay thuộc ', now, ', từ ', day, '.'],
    same: (now: Content): Content => [now, ' là đơn vị hiện nay; tên và mã không đổi.'],
    renamed: (old: Content, now: Content, day: Content): Content => [old, ' nay là ', now, ', từ ', day, '.'],
    several: (old: Content, count: string): Content => [
      old,
      ` nay chia về ${count} đơn vị. Tờ này không quyết định là đơn vị nào.`,
    ],
    unread: (count: string): Content =>
      `Địa chỉ này có thể nói tới ${count} nơi. Tờ này không quyết định là nơi nào.`,
    unknown: (old: Content): Content => ['Sổ đăng ký chưa biết ', old, ' nay thuộc đơn vị nào.'],
  },
  head: {
    issued: 'Lập ngày',
    places: 'Đơn vị',
    law: 'Văn bản',
    office: 'Cơ quan phục vụ nơi này hiện nay',
    papers: 'Giấy tờ mang tên cũ',
    candidates: 'Các khả năng',
    origin: 'Nguồn và kiểm tra',
  },
  fact: {
    old: 'Đơn vị cũ',
    now: 'Đơn vị mới',
    unitToday: 'Đơn vị',
    code: (code: string) => `mã ${code}`,
    on: (day: string) => `vào ngày ${day}`,
    since: (from: Content): Content => ['từ ', from],
    sinceBefore: (from: Content): Content => ['có trong danh mục từ ', from, ' hoặc trước đó'],
    until: (last: Content): Content => ['đến hết ', last],
    written: 'Địa chỉ đã viết',
    rewritten: 'Địa chỉ viết lại',
    point: 'Tọa độ đã cho',
    certain: 'Mức chắc chắn',
    need: 'Để biết chắc, cần',
  },
  certainty,
  dayMatters:
    'Hiểu là địa chỉ viết sau cùng với những tên này; nếu viết sớm hơn, cùng tên ấy có thể chỉ nơi khác.',
  more: (count: string) => `và ${count} khả năng khác, xem ở trang đổi địa chỉ`,
  law: {
    issuedBy: (issuer: string, day: string) => `${issuer}, ${day}`,
    takes: (day: Content): Content => ['có tác dụng từ ', day],
    none: 'Không có thay đổi nào giữa hai ngày.',
  },
  origin: {
    data: 'Dữ liệu',
    dataWords: (release: string, to: string, known: string) =>
      `bản ${release}, biết đến hết ${to}; tra lúc ${known} (giờ Việt Nam)`,
    check: 'Kiểm tra tại',
    checkWith: 'rồi nhập mã trên',
    code: 'Mã kiểm tra',
    noCode: 'mã của các đơn vị này không ghi được thành mã kiểm tra',
    qr: 'Mã QR để mở trang kiểm tra tờ này',
    notTyped: 'Mã không chứa số nhà, tên đường; hệ thống không lưu nội dung đã nhập.',
  },
  notOfficial:
    'Tờ này không phải giấy xác nhận của cơ quan nhà nước. Văn bản được trích dẫn mới có giá trị pháp lý.',
  check: {
    title: 'Kiểm tra tờ đối chiếu',
    lead: 'Nhập mã in trên tờ đối chiếu để biết tờ đó nêu gì và nay còn đúng không.',
    code: 'Mã kiểm tra',
    hint: '30 chữ và số in ở cuối tờ; chữ hoa hay thường, dấu cách, gạch nối đều được; O thay 0, I thay 1 cũng được',
    button: 'Kiểm tra',
    compare:
      'So với tờ giấy đang cầm: nếu tờ giấy ghi khác nội dung dưới đây thì tờ giấy đã bị sửa. Số nhà, tên đường không có trong mã nên không kiểm tra được.',
    stated: 'Tờ đối chiếu nêu',
    issued: 'Ngày lập',
    today: 'Hiện nay',
    noOld: 'tờ này lập từ địa chỉ không chỉ ra đúng một đơn vị cũ',
    none: 'không nêu một đơn vị nào',
    dayGiven: 'ngày do người hỏi cho biết',
    dayRead: 'ngày do hệ thống chọn, khi tên này còn dùng',
    knownNow: 'Không còn lưu điều đã biết vào ngày lập; nội dung dưới đây theo điều biết hiện nay.',
    since: 'Văn bản làm thay đổi',
    again: 'Lập tờ mới',
    typed: (signs: string) => `Đã nhập ${signs} chữ và số.`,
    law: 'Văn bản',
  },
}
export type SheetWords = typeof vi
