/** What a user can cause when converting files. */
import { type Details, defineProblems } from '../../kernel/problems.ts'

const list = (value: Details[string] | undefined): string =>
  Array.isArray(value) ? value.slice(0, 30).join(', ') : String(value ?? '')

export const conversionProblem = defineProblems('conversion', {
  'no-such-column': {
    status: 422,
    vi: (d) =>
      `Tệp ${d.file} không có cột “${d.column}”.${d.meant ? ` Có phải “${d.meant}”?` : ''} Các cột: ${list(d.known)}.`,
    en: (d) =>
      `${d.file} has no column “${d.column}”.${d.meant ? ` Did you mean “${d.meant}”?` : ''} Its columns: ${list(d.known)}.`,
  },
  'column-twice': {
    status: 422,
    vi: (d) => `Tệp ${d.file} có ${d.count} cột cùng tên “${d.column}”. Hãy đổi tên một cột.`,
    en: (d) => `${d.file} has ${d.count} columns called “${d.column}”. Rename all but one.`,
  },
  'no-such-sheet': {
    status: 422,
    vi: (d) => `Tệp ${d.file} không có trang tính “${d.sheet}”; có: ${list(d.known)}.`,
    en: (d) => `${d.file} has no sheet “${d.sheet}”; there are: ${list(d.known)}.`,
  },
  'no-rows': {
    status: 422,
    vi: (d) => `Tệp ${d.file} không có dòng dữ liệu nào. Dòng đầu phải là tên cột.`,
    en: (d) => `${d.file} has no rows of data. The first row must name the columns.`,
  },
  'row-too-long': {
    status: 422,
    vi: (d) =>
      `Dòng ${d.row} của ${d.file} dài hơn ${d.most} ký tự, có lẽ do một dấu nháy kép không đóng. Hãy sửa dòng đó.`,
    en: (d) =>
      `Row ${d.row} of ${d.file} is longer than ${d.most} characters, perhaps because a double quote is not closed. Mend that row.`,
  },
  'broken-encoding': {
    status: 415,
    vi: (d) =>
      `Từ sau dòng ${d.row}, tệp ${d.file} không còn là ${d.encoding} hợp lệ. Hãy lưu lại tệp với mã hóa UTF-8.`,
    en: (d) => `After row ${d.row}, ${d.file} is not valid ${d.encoding} any more. Save it again as UTF-8.`,
  },
  'legacy-column': {
    status: 415,
    vi: (d) =>
      `Cột “${d.column}” của ${d.file} viết bằng phông chữ cũ ${d.encoding} (ví dụ “${d.sample}” nghĩa là “${d.reading}”). Hãy chuyển sang Unicode (UniKey: Ctrl+Shift+F6) rồi làm lại.`,
    en: (d) =>
      `Column “${d.column}” of ${d.file} is written for the legacy font ${d.encoding} (for example “${d.sample}” stands for “${d.reading}”). Convert it to Unicode (UniKey: Ctrl+Shift+F6) and try again.`,
  },
  'wrong-kind': {
    status: 415,
    vi: (d) => `Tệp ${d.file} không phải CSV, NDJSON hay XLSX (${d.kind}). Hãy lưu lại dưới một dạng đó.`,
    en: (d) => `${d.file} is not CSV, NDJSON or XLSX (${d.kind}). Save it as one of them.`,
  },
  encrypted: {
    status: 422,
    vi: (d) => `Tệp ${d.file} được đặt mật khẩu. Hãy bỏ mật khẩu rồi làm lại.`,
    en: (d) => `${d.file} is protected by a password. Remove it and try again.`,
  },
  'damaged-workbook': {
    status: 422,
    vi: (d) => `Tệp ${d.file} bị hỏng ở “${d.part}” (${d.reason}). Hãy mở bằng Excel, lưu lại rồi làm lại.`,
    en: (d) => `${d.file} is damaged in “${d.part}” (${d.reason}). Open it in Excel, save it, try again.`,
  },
  'too-large': {
    status: 413,
    vi: (d) => `${d.part} của tệp ${d.file} lớn hơn ${d.most} byte. Hãy tách tệp.`,
    en: (d) => `${d.part} of ${d.file} is larger than ${d.most} bytes. Split the file.`,
  },
  'too-wide': {
    status: 422,
    vi: (d) => `Tệp ${d.file} đã có ${d.columns} cột, không còn chỗ cho các cột kết quả.`,
    en: (d) => `${d.file} has ${d.columns} columns already; there is no room for the columns of the answer.`,
  },
  'other-output': {
    status: 400,
    vi: (d) => `Kết quả giữ nguyên dạng của tệp vào: ${d.out} phải có đuôi .${d.format}.`,
    en: (d) => `The answer keeps the form of the input: ${d.out} must end in .${d.format}.`,
  },
  'same-file': {
    status: 400,
    vi: (d) => `Không ghi đè lên chính tệp vào ${d.file}. Hãy chọn tên khác cho --out.`,
    en: (d) => `The input ${d.file} is not written over. Choose another name for --out.`,
  },
  'no-such-file': {
    status: 400,
    vi: (d) => `Không có tệp ${d.file}.`,
    en: (d) => `There is no file ${d.file}.`,
  },
  'needs-out-file': {
    status: 400,
    vi: () => 'Chuyển đổi cả tệp cần --out TỆP.',
    en: () => 'Converting a file needs --out FILE.',
  },
  'cannot-write-file': {
    status: 400,
    vi: (d) => `Không ghi được ${d.file} (${d.reason}).`,
    en: (d) => `${d.file} cannot be written (${d.reason}).`,
  },
  'being-written': {
    status: 409,
    vi: (d) =>
      `Một lệnh khác (tiến trình ${d.process}) đang ghi ${d.out}. Hãy chờ nó xong hoặc chọn tên khác cho --out. Nếu chắc chắn không còn lệnh nào, hãy xóa ${d.lock}.`,
    en: (d) =>
      `Another command (process ${d.process}) is writing ${d.out}. Wait for it, or choose another name for --out. If you are sure that none is, delete ${d.lock}.`,
  },
  'addresses-only': {
    status: 400,
    vi: (d) => `--${d.option} chỉ dùng cho địa chỉ, không dùng cùng --codes.`,
    en: (d) => `--${d.option} is for addresses; it does not go with --codes.`,
  },
  'not-two-columns': {
    status: 400,
    vi: (d) => `“${d.columns}” không phải hai tên cột VĨ_ĐỘ,KINH_ĐỘ.`,
    en: (d) => `“${d.columns}” is not two names of columns, LATITUDE,LONGITUDE.`,
  },
  'no-boundaries': {
    status: 409,
    vi: (d) =>
      `Tọa độ chưa dùng được: chưa nhập ranh giới nào cho ngày ${d.day}. Hãy chạy: haicap register import-boundaries.`,
    en: (d) =>
      `Points cannot be used: no boundaries are imported for ${d.day}. Run: haicap register import-boundaries.`,
  },
  'not-hamlets': {
    status: 422,
    vi: (d) =>
      `Danh sách thôn ${d.file} không có cột ${list(d.missing)}. Cần ba cột: hamlet, oldCode, newCode (tên thôn, mã xã cũ, mã xã mới).`,
    en: (d) =>
      `The list of hamlets ${d.file} has no column ${list(d.missing)}. It needs three: hamlet, oldCode, newCode (the name, the code of the former commune, that of the new one).`,
  },
  'not-a-point': {
    status: 400,
    vi: (d) => `“${d.point}” không phải tọa độ VĨ,KINH tính bằng độ, ví dụ 21.0285,105.8542.`,
    en: (d) => `“${d.point}” is not a point LAT,LNG in degrees, such as 21.0285,105.8542.`,
  },
  'codes-of-no-day': {
    status: 422,
    vi: (d) =>
      `Không đoán được ngày của ${d.of} mã trong cột “${d.column}”: không mã nào từng được dùng. Hãy kiểm tra cột, hoặc cho biết --written-at.`,
    en: (d) =>
      `No day explains the ${d.of} codes of column “${d.column}”: none was ever in use. Check the column, or give --written-at.`,
  },
  'gave-up': {
    status: 422,
    vi: (d) => `Không chuyển đổi được ${d.file}: quá bộ nhớ cho phép (${d.reason}). Hãy tách tệp.`,
    en: (d) => `${d.file} could not be converted: more memory than allowed (${d.reason}). Split the file.`,
  },
  'no-such-job': {
    status: 404,
    vi: () => 'Không có việc chuyển đổi này; tệp gửi lên được xóa sau 24 giờ.',
    en: () => 'There is no such conversion job; uploads are erased after 24 hours.',
  },
  'job-not-done': {
    status: 409,
    vi: (d) => `Việc chuyển đổi chưa xong (${d.state}, ${d.percent} %). Hãy hỏi lại sau.`,
    en: (d) => `The conversion is not done yet (${d.state}, ${d.percent} %). Ask again later.`,
  },
  'too-many-jobs': {
    status: 429,
    vi: (d) => `Đang có ${d.jobs} việc chuyển đổi chờ xử lý; hãy gửi lại sau ${d.seconds} giây.`,
    en: (d) => `${d.jobs} conversion jobs are waiting; send it again in ${d.seconds} seconds.`,
  },
  'job-broke': {
    status: 500,
    vi: (d) => `Việc chuyển đổi hỏng vì lỗi của chúng tôi (${d.reason}). Hãy gửi lại tệp.`,
    en: (d) => `The conversion broke by a failure of ours (${d.reason}). Hand the file in again.`,
  },
  'no-jobs-here': {
    status: 503,
    vi: () => 'Máy chủ này không nhận việc chuyển đổi tệp (chưa có thư mục dữ liệu).',
    en: () => 'This server takes no conversion jobs (it has no folder for data).',
  },
})
