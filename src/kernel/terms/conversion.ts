/** Words of conversion: addresses, files of them, and jobs. */
const model = 'src/parts/conversion/model.ts'
const sheet = 'src/parts/conversion/sheet/model.ts'

export const conversionTerms = [
  ['convert-file', 'chuyển đổi tệp', 'convert a column of a file, the old columns kept', model],
  [
    'suggest',
    'gợi ý',
    'say what is meant while it is being typed',
    'src/parts/conversion/suggest/suggest.ts',
  ],
  ['job', 'việc chuyển đổi', 'a file handed in over HTTP, converted behind the back', model],
  ['start-job', 'gửi tệp', 'hand a file in', model],
  ['job-result', 'kết quả việc chuyển đổi', 'the file that a job gave', model],
  ['erase-job', 'xóa việc chuyển đổi', 'erase a file handed in and its answer', model],
  ['prepare', 'chuẩn bị', 'write the register into files that conversions of files read', model],
  ['journal', 'nhật ký chuyển đổi', 'what was converted so far, so that killed work goes on', model],
  ['misfit', 'mã không khớp', 'a code of a list that means nothing on its day', model],
  ['settled', 'đã quyết định', 'a row with exactly one answer', model],
  ['by-point', 'theo tọa độ', 'one successor, because the point lies in it', model],
  ['by-hamlet', 'theo thôn', 'one successor, because the hamlet went to it', model],
  ['empty', 'ô trống', 'a cell without content', model],
  ['too-long', 'ô quá dài', 'a cell longer than any address', model],
  ['not-text', 'không phải chữ', 'a cell with binary or control signs', model],
  ['formula', 'công thức', 'a formula without a value, or an error value', model],
  ['legacy-font', 'phông chữ cũ', 'text written for TCVN3, VNI or the like', model],
  ['bad-date', 'ngày không đọc được', 'a day beside the cell that is none', model],
  ['bad-point', 'tọa độ không đọc được', 'a point beside the cell that is none', model],
  [
    'sheet',
    'tờ đối chiếu',
    'one page that says what a former unit or address is today, and by which act',
    sheet,
  ],
  ['check-code', 'mã kiểm tra', 'signs on a sheet by which it can be checked without being stored', sheet],
  ['check-sheet', 'kiểm tra tờ đối chiếu', 'say what a sheet stated and whether it still holds', sheet],
  ['renew-sheet-key', 'đổi khóa tờ đối chiếu', 'make a new key to seal check codes with', sheet],
  ['unreadable-row', 'dòng không đọc được', 'a line that is no record', model],
  ['other-day', 'ngày khác', 'a code that was in use on another day', model],
] as const
