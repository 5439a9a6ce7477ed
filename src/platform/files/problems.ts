/** Why a file was not taken, given or deleted. */
import { defineProblems } from '../../kernel/problems.ts'

export const fileProblem = defineProblems('files', {
  'no-place': {
    status: 500,
    vi: () => 'Hệ thống này không có chỗ lưu tệp. Hãy đặt HAICAP_DATA hoặc HAICAP_S3.',
    en: () => 'This deployment has no place for files. Set HAICAP_DATA or HAICAP_S3.',
  },
  'no-room': {
    status: 503,
    vi: () => 'Không còn chỗ để lưu tệp; chưa có gì được ghi. Hãy báo người quản trị rồi gửi lại.',
    en: () =>
      'There is no room left for the file; nothing was kept. Tell the administrator and hand it in again.',
  },
  'no-file': {
    status: 400,
    vi: () => 'Không có tệp nào đọc được. Hãy gửi tệp bằng biểu mẫu (multipart), hoặc đường dẫn ở dòng lệnh.',
    en: () =>
      'There is no file that can be read. Send it as multipart form, or name its path at the command line.',
  },
  'path-is-local': {
    status: 403,
    vi: () => 'Đường dẫn trên máy chủ chỉ dùng được ở dòng lệnh.',
    en: () => 'A path of the machine can only be given at its command line.',
  },
  'too-large': {
    status: 413,
    vi: (d) => `Tệp “${d.name}” lớn hơn ${d.most} byte nên không được nhận. Hãy tách tệp.`,
    en: (d) => `The file "${d.name}" has more than ${d.most} bytes and was not taken. Split it.`,
  },
  malicious: {
    status: 422,
    vi: (d) => `Trình quét cho biết tệp “${d.name}” có mã độc nên không được nhận; chưa có gì được lưu.`,
    en: (d) => `The scanner says that the file "${d.name}" is malicious. It was not taken; nothing was kept.`,
  },
  'not-scanned': {
    status: 503,
    vi: (d) =>
      `Tệp “${d.name}” chưa quét được (${d.reason}) nên không được nhận. Hãy báo người quản trị rồi gửi lại.`,
    en: (d) =>
      `The file "${d.name}" could not be scanned (${d.reason}) and was not taken. Tell the administrator and hand it in again.`,
  },
  'no-such-file': {
    status: 404,
    vi: (d) => `Không có tệp ${d.file}.`,
    en: (d) => `There is no file ${d.file}.`,
  },
  'no-such-hold': {
    status: 404,
    vi: (d) => `Không có lệnh giữ ${d.hold} đang có hiệu lực.`,
    en: (d) => `There is no hold ${d.hold} that is still in force.`,
  },
  deleted: {
    status: 409,
    vi: (d) => `Tệp ${d.file} đã bị xóa theo quyết định ${d.number} lúc ${d.at}.`,
    en: (d) => `The file ${d.file} was deleted by decision ${d.number} at ${d.at}.`,
  },
  'wrong-content': {
    status: 500,
    vi: (d) =>
      `Nội dung của tệp ${d.file} không còn đúng mã băm, nên không được gửi. Hãy báo người quản trị; khôi phục từ bản sao lưu.`,
    en: (d) =>
      `The content of the file ${d.file} no longer has its hash and was not sent. Tell the administrator; restore it from a backup.`,
  },
  'content-missing': {
    status: 500,
    vi: (d) =>
      `Không thấy nội dung của tệp ${d.file} trên kho. Hãy báo người quản trị; khôi phục từ bản sao lưu.`,
    en: (d) =>
      `The content of the file ${d.file} is not on the shelf. Tell the administrator; restore it from a backup.`,
  },
  'cannot-write': {
    status: 422,
    vi: (d) => `Không ghi được ${d.path} (${d.reason}).`,
    en: (d) => `${d.path} cannot be written (${d.reason}).`,
  },
  'term-missing': {
    status: 422,
    vi: () => 'Hồ sơ cần có ngày hết hạn lưu (until) và căn cứ.',
    en: () => 'A record needs the day until which it is kept (until), and what sets it.',
  },
  'term-out-of-place': {
    status: 422,
    vi: (d) => `Loại lưu “${d.retention}” không có ngày hết hạn. Chỉ “record” có.`,
    en: (d) => `The retention "${d.retention}" has no last day. Only "record" has one.`,
  },
  'term-over': {
    status: 422,
    vi: (d) => `Ngày hết hạn lưu ${d.until} đã qua.`,
    en: (d) => `The day ${d.until} until which it would be kept is over.`,
  },
  'under-hold': {
    status: 409,
    vi: (d) =>
      `Tệp đang bị giữ theo ${d.number} (${d.reason}), nên không xóa được. Phải bỏ lệnh giữ ${d.hold} trước.`,
    en: (d) =>
      `The file is under hold by ${d.number} (${d.reason}) and is not deleted. Release the hold ${d.hold} first.`,
  },
  'decided-later': {
    status: 422,
    vi: (d) => `Quyết định ghi ngày ${d.decidedOn}, chưa tới. Hãy ghi đúng ngày ban hành.`,
    en: (d) => `The decision is dated ${d.decidedOn}, a day that has not come. Give the day it was made.`,
  },
  'kept-until': {
    status: 409,
    vi: (d) => `Tệp phải được lưu đến ${d.until} theo ${d.by}.`,
    en: (d) => `The file is kept until ${d.until} by ${d.by}.`,
  },
  'kept-for-ever': {
    status: 409,
    vi: (d) => `Tệp được lưu vĩnh viễn theo ${d.by}, không được xóa.`,
    en: (d) => `The file is kept for ever by ${d.by} and is not deleted.`,
  },
  'same-person': {
    status: 409,
    vi: (d) => `${d.by} đã đề nghị xóa theo ${d.number}; người thứ hai phải xác nhận.`,
    en: (d) => `${d.by} proposed the deletion by ${d.number}; a second person must confirm it.`,
  },
})
