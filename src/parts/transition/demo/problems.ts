import { defineProblems } from '../../../kernel/problems.ts'

/** What can stand against a demonstration. */
export const demoProblem = defineProblems('transition-demo', {
  'one-ground': {
    status: 400,
    vi: () =>
      'Hãy nêu cả nước (--country) hoặc một tỉnh của ngày 01/7/2025 (--province MÃ), đúng một trong hai.',
    en: () =>
      'Say the country (--country) or one province of 1 July 2025 (--province CODE), just one of them.',
  },
  'no-province': {
    status: 404,
    vi: (d) =>
      `Ngày 01/7/2025 không có tỉnh mã ${d.province}. Hãy xem: haicap register list --level province.`,
    en: (d) =>
      `There is no province ${d.province} on 1 July 2025. See: haicap register list --level province.`,
  },
  'real-data': {
    status: 409,
    vi: () =>
      'Cơ sở dữ liệu này không phải là của dữ liệu giả lập; không ghi gì cả. Hãy dùng thư mục dữ liệu riêng (HAICAP_DATA).',
    en: () =>
      'This database is not one of generated data; nothing was written. Use a folder of its own (HAICAP_DATA).',
  },
  'made-before': {
    status: 409,
    vi: (d) =>
      `Ở đây đã có cuộc chuyển giao ${d.transition} cho các tổ chức này. Hãy xem báo cáo của nó, hoặc dùng thư mục dữ liệu khác (HAICAP_DATA).`,
    en: (d) =>
      `Transition ${d.transition} already ends these organisations here. See its report, or use another folder (HAICAP_DATA).`,
  },
})
