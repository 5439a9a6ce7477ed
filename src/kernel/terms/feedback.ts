/** Words of error reports and of data taken along. */
const model = 'src/parts/feedback/model.ts'
const house = 'glossary of the house'

export const feedbackTerms = [
  ['feedback', 'báo lỗi', 'part: readers report what is wrong, and are answered', house],
  ['report', 'báo một điều sai', 'what a reader says is wrong, with a number', model],
  ['receipt', 'biên nhận', 'number and secret key of a report', model],
  ['received', 'đã nhận', 'a report that nobody has looked at yet', model],
  ['checking', 'đang kiểm tra', 'a report that somebody looks into', model],
  ['answered', 'đã trả lời', 'a report with its answer', model],
  ['corrected', 'đã sửa', 'a report that was right: what was wrong is put right', model],
  ['declined', 'không nhận', 'a report that is not followed, with the reason', model],
  ['open', 'còn mở', 'waiting for an answer', model],
  ['check', 'kiểm tra', 'look into what was reported', model],
  ['answer', 'trả lời', 'end a report with words everybody may read', model],
  ['decline', 'từ chối', 'end a report without following it, with the reason', model],
  ['erase', 'xóa', 'take personal data away for good when its time is over', model],
  ['contact', 'liên hệ', 'how to reach who reported; personal data, kept for a time', model],
  ['points', 'các điểm', 'the places of the units of a day, for maps', house],
  ['downloads', 'dữ liệu để tải về', 'the files of the register for two days, with their addresses', house],
] as const
