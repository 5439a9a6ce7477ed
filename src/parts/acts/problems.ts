import { defineProblems } from '../../kernel/problems.ts'

/** What a user can cause by handing in an act or a table. */
export const actProblem = defineProblems('acts', {
  'not-an-act': {
    status: 422,
    vi: ({ name }) =>
      `${name} không phải văn bản quy phạm: không thấy số hiệu và không thấy điều nào. Hãy gửi toàn văn nghị quyết.`,
    en: ({ name }) =>
      `${name} is not a legal act: it has neither a number nor articles. Hand in the full text of a resolution.`,
  },
  'act-too-long': {
    status: 413,
    vi: ({ name, characters, limit }) =>
      `${name} có ${characters} ký tự; một nghị quyết dài nhất ${limit}. Hãy gửi riêng phần văn bản, không kèm phụ lục.`,
    en: ({ name, characters, limit }) =>
      `${name} has ${characters} characters; an act of at most ${limit} is read. Hand in the text alone, without annexes.`,
  },
  'another-kind': {
    status: 422,
    vi: ({ name, number, title }) =>
      `${name} (${number}: ${title}) không sắp xếp đơn vị hành chính cấp xã: không có khoản nào theo mẫu sắp xếp, nhập, đổi tên. Chỉ đọc được nghị quyết sắp xếp.`,
    en: ({ name, number, title }) =>
      `${name} (${number}: ${title}) arranges no communes: no clause follows the forms of arranging, merging or renaming. Only acts of arrangement can be read.`,
  },
  'no-units-on-that-day': {
    status: 422,
    vi: ({ on, from }) =>
      `Danh mục không có đơn vị cấp xã nào vào ngày trước ${on} (dữ liệu từ ${from}). Hãy nêu ngày khác bằng on.`,
    en: ({ on, from }) =>
      `The register has no communes on the eve of ${on} (its data begin on ${from}). Give another day with on.`,
  },
  'folder-not-readable': {
    status: 400,
    vi: ({ folder }) => `Không mở được thư mục ${folder}. Hãy kiểm tra đường dẫn và quyền đọc.`,
    en: ({ folder }) => `The folder ${folder} cannot be opened. Check the path and the right to read it.`,
  },
  'no-acts-in-folder': {
    status: 422,
    vi: ({ folder, files }) => `Trong ${folder} (${files} tệp) không có nghị quyết sắp xếp nào đọc được.`,
    en: ({ folder, files }) => `No act of arrangement could be read in ${folder} (${files} files).`,
  },
  'not-the-table': {
    status: 422,
    vi: ({ name }) =>
      `${name} không có các cột «Mã Xã mới» và «Mã Xã cũ» của bảng chuyển đổi. Hãy gửi bảng CSV hoặc XLSX của cơ quan thống kê.`,
    en: ({ name }) =>
      `${name} lacks the columns "Mã Xã mới" and "Mã Xã cũ" of the conversion table. Hand in the statistics office's CSV or XLSX.`,
  },
})
