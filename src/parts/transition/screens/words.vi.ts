/** Words of the public page of a commune that changed, in Vietnamese; `words.en.ts` must have each. */
import { type Content, html } from '../../../web/index.ts'

export const vi = {
  title: 'Xã, phường của bạn đã thay đổi',
  titleOf: (name: string) => `${name}: điều gì đã thay đổi`,
  begin:
    'Ghi tên hoặc mã xã, phường, thị trấn, cũ hay mới đều được, để biết nay là đâu, giấy tờ có phải đổi không, hồ sơ đang nộp ra sao, đến cơ quan nào.',
  form: 'Tìm xã, phường',
  label: 'Tên hoặc mã xã, phường',
  hint: 'Ví dụ: Phường Trúc Bạch, Hà Nội; hoặc 00004',
  button: 'Xem',
  again: 'Xem xã, phường khác',
  none: (typed: string) => `Không thấy xã, phường nào như “${typed}”.`,
  noneNext: 'Hãy thử viết kèm quận, huyện hoặc tỉnh, hoặc ghi mã năm chữ số.',
  which: (many: string) => `Có ${many} đơn vị có thể đúng. Hãy chọn nơi của bạn.`,
  stands: (name: Content) => html`${name} không thay đổi: tên và địa giới như trước.`,
  formed: (name: Content, day: Content, many: string) =>
    html`${name} được lập ngày ${day} từ ${many} đơn vị cũ.`,
  merged: (name: Content, now: Content, day: Content) => html`${name} từ ngày ${day} thuộc ${now}.`,
  divided: (name: Content, day: Content, many: string) =>
    html`${name} từ ngày ${day} được chia về ${many} đơn vị; nơi bạn ở quyết định bạn thuộc đơn vị nào.`,
  unknown: (name: Content) =>
    html`${name} không còn, nhưng chưa nguồn nào chúng tôi đọc cho biết nay thuộc đâu.`,
  short: 'Giấy tờ vẫn dùng được, không phải đổi; hồ sơ đang nộp được làm tiếp, số và ngày hẹn giữ nguyên.',
  now: 'Nay là đâu',
  unit: 'Đơn vị hiện nay',
  part: 'Nhận',
  whole: 'toàn bộ',
  some: 'một phần',
  land: 'chỉ phần đất, không có dân',
  office: 'Nơi đến làm việc',
  formerly: 'Gồm những đơn vị cũ nào',
  formerlyLead: 'Giấy tờ mang tên những đơn vị này vẫn có giá trị như nêu ở trên.',
  topics: { papers: 'Giấy tờ', cases: 'Hồ sơ đang giải quyết', records: 'Hồ sơ, tài liệu cũ ở đâu' },
  papersNext: 'Mở tờ đối chiếu tên cũ và tên mới để in',
  casesNext: 'Xem ai giải quyết tiếp một việc cụ thể',
  unsettled: (day: string) =>
    `Đơn vị này thay đổi từ ${day}. Chúng tôi chưa đọc được quy định nào nói riêng về giấy tờ và hồ sơ cho lần thay đổi đó; hãy hỏi cơ quan nơi bạn ở.`,
  unitPage: 'Trang của đơn vị, với lịch sử và căn cứ',
  noOffice: 'chưa rõ cơ quan',
}
export type CommuneWords = typeof vi
