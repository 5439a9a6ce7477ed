import { defineProblems } from '../../kernel/problems.ts'

export const calendarProblem = defineProblems('calendar', {
  'year-missing': {
    status: 422,
    vi: (d) =>
      `Thời hạn đi tới năm ${d.year}, mà lịch mới có từ ${d.first} đến ${d.last}. Không đoán ngày nghỉ: hãy ghi quyết định về lịch nghỉ của năm đó bằng haicap calendar decide.`,
    en: (d) =>
      `The term leads into ${d.year}, but the calendar covers ${d.first} to ${d.last}. Days off are not guessed: record the decision for that year with haicap calendar decide.`,
  },
  'not-a-moment': {
    status: 400,
    vi: (d) =>
      `“${d.value}” không phải là thời điểm. Hãy viết 2025-04-24T09:00, hoặc 2025-04-24 cho đầu ngày.`,
    en: (d) =>
      `“${d.value}” is not a moment. Write 2025-04-24T09:00, or 2025-04-24 for the start of the day.`,
  },
  'pause-unreadable': {
    status: 400,
    vi: (d) =>
      `Không đọc được lần tạm dừng “${d.value}”. Hãy viết BẮT ĐẦU/KẾT THÚC, ví dụ 2025-05-05T10:00/2025-05-07T16:00; bỏ trống phần sau nếu chưa kết thúc.`,
    en: (d) =>
      `The pause “${d.value}” cannot be read. Write BEGIN/END, such as 2025-05-05T10:00/2025-05-07T16:00; leave the end empty while it lasts.`,
  },
  'cut-off-unreadable': {
    status: 400,
    vi: (d) => `“${d.value}” không phải là giờ trong ngày. Hãy viết 15:00.`,
    en: (d) => `“${d.value}” is not an hour of the day. Write 15:00.`,
  },
  'no-day-in-words': {
    status: 422,
    vi: (d) =>
      `Không đọc được ngày nào trong “${d.words}”. Hãy viết rõ ngày, tháng, năm, hoặc để người phụ trách ghi ngày.`,
    en: (d) => `No day can be read in “${d.words}”. Write day, month and year, or let a person set the day.`,
  },
  'day-line-unreadable': {
    status: 400,
    vi: (d) =>
      `Dòng ${d.line}: “${d.text}”. Mỗi dòng cần ngày, loại (holiday, compensatory, swapped-off, made-up, plain) và tên.`,
    en: (d) =>
      `Line ${d.line}: “${d.text}”. Each line needs the day, its kind (holiday, compensatory, swapped-off, made-up, plain) and a name.`,
  },
  'day-said-twice': {
    status: 400,
    vi: (d) => `Dòng ${d.line} nói lại về ngày ${d.date}.`,
    en: (d) => `Line ${d.line} speaks of ${d.date} again.`,
  },
  'day-outside-years': {
    status: 422,
    vi: (d) => `Ngày ${d.date} nằm ngoài các năm ${d.first} đến ${d.last} mà lịch có sau quyết định này.`,
    en: (d) => `${d.date} lies outside the years ${d.first} to ${d.last} that the calendar covers then.`,
  },
  'years-apart': {
    status: 422,
    vi: (d) =>
      `Năm ${d.year} không liền với các năm đã có (${d.first} đến ${d.last}). Hãy ghi các năm ở giữa trước.`,
    en: (d) =>
      `The year ${d.year} does not follow those on record (${d.first} to ${d.last}). Record the years between first.`,
  },
  'week-unreadable': {
    status: 400,
    vi: (d) => `Không đọc được giờ làm việc “${d.value}”. Ví dụ: 1-5 08:00-12:00 13:30-17:00; 6 08:00-12:00.`,
    en: (d) =>
      `The office hours “${d.value}” cannot be read. Example: 1-5 08:00-12:00 13:30-17:00; 6 08:00-12:00.`,
  },
})
