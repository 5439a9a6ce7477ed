import { defineProblems } from '../../../kernel/problems.ts'

/** What can stand against a download. */
export const dataProblem = defineProblems('register', {
  'no-such-file': {
    status: 404,
    vi: ({ file }) =>
      `Không có tệp dữ liệu tên “${file}”. Tên tệp có dạng units-2025-07-01.csv hoặc correspondence-2025-06-30-2025-07-01-commune.csv; hãy chọn ở trang /data.`,
    en: ({ file }) =>
      `There is no data file “${file}”. Names look like units-2025-07-01.csv or correspondence-2025-06-30-2025-07-01-commune.csv; choose on the page /data.`,
  },
  'days-in-wrong-order': {
    status: 400,
    vi: ({ from, to }) =>
      `Ngày đầu ${from} sau ngày ${to}. Thay đổi và văn bản đi từ ngày trước đến ngày sau; hãy đổi chỗ hai ngày.`,
    en: ({ from, to }) =>
      `The first day ${from} is after ${to}. Changes and acts go from the earlier day to the later; exchange the two.`,
  },
})
