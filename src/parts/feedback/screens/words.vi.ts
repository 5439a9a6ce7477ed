/** Words of the pages about error reports in Vietnamese; `words.en.ts` must have each. */
import type { ReportState } from '../model.ts'

/** A word for each of a set of keys. */
const each = <Key extends string>(words: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> =>
  words

export const vi = {
  report: {
    title: 'Báo lỗi',
    lead: 'Thấy tên, mã, ngày, văn bản hay câu chữ nào sai, hãy cho biết. Mỗi báo lỗi có một số và được trả lời.',
    wrong: 'Điều gì sai',
    wrongHint: 'Nêu đúng chỗ sai. Xin không ghi tên hay thông tin của người khác.',
    rightly: 'Thế nào là đúng (nếu biết)',
    source: 'Đọc ở đâu (nếu biết)',
    sourceHint: 'Số văn bản, điều, khoản, hoặc địa chỉ trang của cơ quan nhà nước',
    unit: 'Mã đơn vị hành chính (nếu có)',
    unitHint: 'Ví dụ 00004; để trống nếu không về một đơn vị nào',
    page: 'Trang (nếu có)',
    pageHint: 'Địa chỉ trên trang này, bắt đầu bằng dấu /. Hãy xóa những gì không muốn gửi.',
    day: 'Ngày được nói tới (nếu có)',
    contact: 'Cách liên hệ (không bắt buộc)',
    contactHint:
      'Chỉ dùng để hỏi lại và báo kết quả. Không hiện ra cho ai khác; xóa 30 ngày sau khi trả lời, chậm nhất một năm sau khi nhận.',
    button: 'Gửi báo lỗi',
    about: (name: string) => `Về ${name}`,
    kept: 'Không cần đăng ký, không đặt cookie. Xem những lỗi đã trả lời:',
    notSent: 'Chưa gửi được. Nội dung đã nhập vẫn còn dưới đây.',
  },
  receipt: {
    title: (number: string) => `Báo lỗi số ${number}`,
    received: (day: string) => `Đã nhận ngày ${day}. Chưa có người xem.`,
    checking: (day: string) => `Đã nhận ngày ${day}, đang kiểm tra.`,
    answered: 'Đã trả lời.',
    corrected: 'Báo đúng. Đã sửa.',
    declined: 'Không nhận, với lý do dưới đây.',
    keep: 'Hãy giữ đường liên kết này: chỉ ai có nó mới xem được báo lỗi và câu trả lời.',
    duplicate: (number: string) =>
      `Điều này đã có người báo trước: báo lỗi số ${number}. Không cần báo lại; khi được trả lời, câu trả lời có ở danh sách.`,
    duplicateTitle: 'Đã có người báo',
    answer: 'Trả lời',
    reason: 'Lý do',
    said: 'Đã báo',
    fields: { rightly: 'Thế nào là đúng', source: 'Đọc ở đâu', unit: 'Đơn vị', day: 'Ngày', page: 'Trang' },
    steps: 'Các bước',
    contactUntil: (day: string) => `Cách liên hệ được giữ đến ngày ${day} rồi xóa.`,
    noKey: 'Cần đúng đường liên kết đã nhận khi gửi.',
  },
  reports: {
    title: 'Các lỗi đã báo và trả lời',
    lead: (count: string) => `${count} báo lỗi đã được trả lời, mới nhất trước.`,
    none: 'Chưa có báo lỗi nào được trả lời.',
    begin: 'Báo một lỗi',
    next: 'Các báo lỗi trước đó',
    on: (day: string) => `trả lời ngày ${day}`,
    unit: 'đơn vị',
    reported: 'Đã báo',
  },
  states: each<ReportState>({
    received: 'Đã nhận',
    checking: 'Đang kiểm tra',
    answered: 'Đã trả lời',
    corrected: 'Đã sửa',
    declined: 'Không nhận',
  }),
}

export type FeedbackWords = typeof vi
