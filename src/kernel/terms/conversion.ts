/** Words of conversion: addresses, files of them, and jobs. */
const model = 'src/parts/conversion/model.ts'

export const conversionTerms = [
  ['convert-file', 'chuyển đổi tệp', 'convert a column of a file, the old columns kept', model],
  ['job', 'việc chuyển đổi', 'a file handed in over HTTP, converted behind the back', model],
  ['start-job', 'gửi tệp', 'hand a file in', model],
  ['job-result', 'kết quả việc chuyển đổi', 'the file that a job gave', model],
  ['erase-job', 'xóa việc chuyển đổi', 'erase a file handed in and its answer', model],
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
  ['unreadable-row', 'dòng không đọc được', 'a line that is no record', model],
  ['other-day', 'ngày khác', 'a code that was in use on another day', model],
] as const
