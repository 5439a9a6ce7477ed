/** The few words the command line says itself. */
import type { Language } from '../../kernel/problems.ts'

const vi = {
  tagline: 'haicap: chính quyền địa phương của cả nước, sắp xếp rồi vận hành.',
  use: 'Cách dùng',
  parts: 'Các phần',
  commands: 'Các lệnh',
  fields: 'Tham số',
  required: 'bắt buộc',
  everywhere: 'Ở mọi lệnh',
  examples: 'Ví dụ',
  more: 'Thêm: haicap <phần> --help, haicap <phần> <lệnh> --help',
  json: 'trả lời bằng JSON',
  format: 'json, csv, ndjson hoặc xlsx',
  formatJson: 'json',
  out: 'ghi vào tệp thay vì màn hình',
  lang: 'ngôn ngữ của lời: vi hoặc en',
  help: 'trang này',
  wrote: 'Đã ghi',
  rows: 'dòng',
  ourFailure: 'Lỗi của chúng tôi',
} as const
const en: Readonly<Record<keyof typeof vi, string>> = {
  tagline: 'haicap: a country’s local government, rearranged and then run.',
  use: 'Use',
  parts: 'Parts',
  commands: 'Commands',
  fields: 'Parameters',
  required: 'required',
  everywhere: 'With every command',
  examples: 'Examples',
  more: 'More: haicap <part> --help, haicap <part> <command> --help',
  json: 'answers as JSON',
  format: 'json, csv, ndjson or xlsx',
  formatJson: 'json',
  out: 'writes to a file instead of the screen',
  lang: 'language of the words: vi or en',
  help: 'this page',
  wrote: 'Wrote',
  rows: 'rows',
  ourFailure: 'Our failure',
}
export const cliWords: Readonly<Record<Language, Readonly<Record<keyof typeof vi, string>>>> = { vi, en }
