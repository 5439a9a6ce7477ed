import { defineProblems } from '../../kernel/problems.ts'

/** What can stand against a question or a proposal about authority. */
export const authorityProblem = defineProblems('authority', {
  'no-matter': {
    status: 400,
    vi: () => 'Chưa nêu việc gì: hãy ghi việc (--matter), mã thủ tục, hoặc mã nhiệm vụ (--function).',
    en: () =>
      'No matter is named: say it in words (--matter), by the code of a procedure, or of a task (--function).',
  },
  'no-certain-answer': {
    status: 422,
    vi: (d) =>
      `Chưa có câu trả lời chắc chắn về “${d.matter}” để in thành văn bản. ${[d.candidates].flat().length > 0 ? `Hãy chọn một việc (--function): ${[d.candidates].flat().join('; ')}.` : 'Hãy xem trang Ai quyết định để biết điều gì còn thiếu.'}`,
    en: (d) =>
      `There is no certain answer about “${d.matter}” to print. ${[d.candidates].flat().length > 0 ? `Choose a task (--function): ${[d.candidates].flat().join('; ')}.` : 'The page "Who decides?" says what is missing.'}`,
  },
  'unknown-function': {
    status: 404,
    vi: (d) => `Không có nhiệm vụ ${d.function}. Hãy tìm theo tên việc.`,
    en: (d) => `There is no task ${d.function}. Search by the matter.`,
  },
  'unknown-instrument': {
    status: 404,
    vi: (d) => `Chưa có văn bản ${d.instrument} trong ma trận thẩm quyền.`,
    en: (d) => `The matrix of authority has no text ${d.instrument}.`,
  },
  'unknown-place': {
    status: 422,
    vi: (d) => `Không tìm thấy nơi “${d.place}” vào ngày ${d.at}. Hãy ghi mã hoặc tên đầy đủ.`,
    en: (d) => `No place “${d.place}” was found on ${d.at}. Give its code or its full name.`,
  },
  'several-places': {
    status: 422,
    vi: (d) => `“${d.place}” có thể là: ${[d.candidates].flat().join('; ')}. Hãy ghi rõ hơn.`,
    en: (d) => `“${d.place}” may be: ${[d.candidates].flat().join('; ')}. Say which.`,
  },
  'place-ended': {
    status: 422,
    vi: (d) =>
      `Ngày ${d.at} không có ${d.place}. ${[d.heirs].flat().length > 0 ? `Địa bàn này thuộc: ${[d.heirs].flat().join('; ')}. Hãy chọn một.` : 'Hãy chọn ngày khác.'}`,
    en: (d) =>
      `There is no ${d.place} on ${d.at}. ${[d.heirs].flat().length > 0 ? `Its ground lies in: ${[d.heirs].flat().join('; ')}. Choose one.` : 'Choose another day.'}`,
  },
  'days-reversed': {
    status: 400,
    vi: (d) => `Ngày cuối ${d.to} trước ngày đầu ${d.from}.`,
    en: (d) => `The last day ${d.to} is before the first ${d.from}.`,
  },
  'nothing-proposed': {
    status: 400,
    vi: () => 'Đề xuất không có dòng nào.',
    en: () => 'The proposal holds no row.',
  },
  'unknown-proposal': {
    status: 404,
    vi: (d) => `Không có đề xuất ${d.proposal}.`,
    en: (d) => `There is no proposal ${d.proposal}.`,
  },
  'not-now': {
    status: 409,
    vi: (d) => `Đề xuất đang ở bước “${d.state}”, không thể ${d.step}.`,
    en: (d) => `The proposal is “${d.state}”; it cannot be ${d.step} now.`,
  },
  'same-person': {
    status: 409,
    vi: () => 'Người xác nhận phải khác người đề xuất.',
    en: () => 'Who confirms must be somebody else than who proposed.',
  },
  'wrong-rows': {
    status: 422,
    vi: (d) => `Các dòng chưa đúng: ${d.findings}`,
    en: (d) => `Rows are not right: ${d.findings}`,
  },
  'rows-no-json': {
    status: 400,
    vi: () => 'Các dòng (rows) phải là JSON: một danh sách các dòng {kind, id, body}.',
    en: () => 'The rows must be JSON: a list of rows {kind, id, body}.',
  },
  'name-the-text': {
    status: 422,
    vi: (d) => `Ma trận chưa có ${d.instrument}: hãy nêu loại văn bản và ngày ban hành.`,
    en: (d) => `The matrix does not have ${d.instrument}: say its rank and the day it was issued.`,
  },
  'number-of-another': {
    status: 422,
    vi: (d) =>
      `Số ${d.number} đã là văn bản của ${d.issuer}. Số của địa phương lặp lại giữa các tỉnh: hãy ghi ${d.number}@ và mã đơn vị ban hành.`,
    en: (d) =>
      `${d.number} is a text of ${d.issuer} already. Numbers repeat between provinces: write ${d.number}@ and the code of its issuer.`,
  },
  'text-of-another': {
    status: 422,
    vi: (d) => `${d.id}: ${d.number} là văn bản của ${d.issuer}, không áp dụng trên địa bàn của dòng này.`,
    en: (d) => `${d.id}: ${d.number} is a text of ${d.issuer}; it does not apply on the ground of this row.`,
  },
  'wrong-row': {
    status: 422,
    vi: (d) => `Dòng ${d.row} không đọc được: ${d.what}.`,
    en: (d) => `Row ${d.row} cannot be read: ${d.what}.`,
  },
  'too-many-rows': {
    status: 413,
    vi: (d) => `Đề xuất có ${d.count} dòng; mỗi đề xuất tối đa ${d.most}.`,
    en: (d) => `The proposal has ${d.count} rows; one takes at most ${d.most}.`,
  },
  'row-twice': {
    status: 422,
    vi: (d) => `Đề xuất nói về ${d.id} hai lần.`,
    en: (d) => `The proposal says ${d.id} twice.`,
  },
  'not-there': {
    status: 422,
    vi: (d) => `Không thể bỏ ${d.id}: không có trong ma trận.`,
    en: (d) => `${d.id} cannot be taken away: the matrix does not have it.`,
  },
  'other-ground': {
    status: 403,
    vi: (d) => `${d.id} không thuộc địa bàn của đề xuất này.`,
    en: (d) => `${d.id} does not lie on the ground of this proposal.`,
  },
  'not-the-same': {
    status: 422,
    vi: (d) => `${d.keep} và ${d.take} không nói cùng một điều: không gộp được.`,
    en: (d) => `${d.keep} and ${d.take} do not say the same: they cannot be merged.`,
  },
  'text-too-long': {
    status: 422,
    vi: (d) => `${d.name} dài hơn ${d.most} ký tự; hãy tách theo chương.`,
    en: (d) => `${d.name} has more than ${d.most} signs; part it by chapters.`,
  },
  'say-what-hinders': {
    status: 400,
    vi: () => 'Hãy nói rõ vướng mắc hoặc nội dung kiến nghị.',
    en: () => 'Say what hinders, or what is proposed.',
  },
  'name-the-clause': {
    status: 400,
    vi: () => 'Kiến nghị sửa đổi phải nêu văn bản, điều khoản và nơi nhận.',
    en: () => 'A proposal to amend names the text, its provision and to whom it goes.',
  },
  'delegate-needs-ground': {
    status: 422,
    vi: (d) => `${d.delegate} được ủy quyền ở một nơi: hãy ghi địa bàn (--territory) của danh sách.`,
    en: (d) => `${d.delegate} is delegated in one place: name the ground (--territory) of the list.`,
  },
  'unknown-field': {
    status: 422,
    vi: (d) => `Không có lĩnh vực ${d.field}.`,
    en: (d) => `There is no field ${d.field}.`,
  },
  'no-person': {
    status: 403,
    vi: () => 'Chỉ người đã đăng nhập mới theo dõi được.',
    en: () => 'Only a person who signed in can follow something.',
  },
  'unknown-grant': {
    status: 404,
    vi: (d) => `Ma trận không có dòng ${d.grant}.`,
    en: (d) => `The matrix has no row ${d.grant}.`,
  },
})
