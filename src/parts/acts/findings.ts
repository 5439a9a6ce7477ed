/** Everything the reading of acts can find, worded in both languages. Weights belong to the kind. */
import { defineFindings } from '../../kernel/findings.ts'
import type { Details } from '../../kernel/problems.ts'

const says = (value: Details[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '')

/** What a total counts, in words: all units, one kind of them, those left as they are. */
const countedWords: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  all: { vi: 'đơn vị', en: 'units' },
  kept: { vi: 'đơn vị không sắp xếp', en: 'units left as they are' },
  commune: { vi: 'xã', en: 'communes' },
  ward: { vi: 'phường', en: 'wards' },
  township: { vi: 'thị trấn', en: 'townships' },
  'special-zone': { vi: 'đặc khu', en: 'special zones' },
}
const countedIn = (language: 'vi' | 'en', what: Details[string] | undefined): string => {
  const [kind = '', formed] = says(what).split(' ').reverse()
  const words = countedWords[kind]?.[language] ?? says(what)
  return formed ? `${words} ${language === 'vi' ? 'hình thành sau sắp xếp' : 'formed'}` : words
}

export const actFinding = defineFindings('acts', {
  'header-missing': {
    weight: 'warning',
    vi: ({ field }) =>
      `Không đọc được ${says(field)} ở phần đầu hoặc điều khoản thi hành; hãy bổ sung trước khi dùng.`,
    en: ({ field }) =>
      `The act's ${says(field)} could not be read from its head or its article on force; supply it before use.`,
  },
  'number-missing': {
    weight: 'error',
    vi: () => 'Không đọc được số hiệu văn bản; thiếu số hiệu thì không trích dẫn được điều khoản nào.',
    en: () => 'The number of the act could not be read; without it no clause can be cited.',
  },
  'no-operative-clause': {
    weight: 'error',
    vi: () => 'Không có khoản nào sắp xếp, nhập, đổi tên hay chuyển loại đơn vị hành chính.',
    en: () => 'No clause arranges, merges, renames or converts an administrative unit.',
  },
  'clause-not-understood': {
    weight: 'error',
    vi: () => 'Khoản này có hiệu lực sắp xếp nhưng không theo mẫu câu nào đã biết; cần người đọc.',
    en: () => 'This clause arranges units but follows none of the known forms; a person must read it.',
  },
  'clause-number-missing': {
    weight: 'warning',
    vi: ({ expected, found }) => `Ở đây phải là khoản ${says(expected)} nhưng lại gặp khoản ${says(found)}.`,
    en: ({ expected, found }) =>
      `Clause ${says(expected)} was expected here, clause ${says(found)} was found.`,
  },
  misprint: {
    weight: 'note',
    vi: ({ word }) => `Từ «${says(word)}» không thuộc mẫu câu và cũng không phải tên; có thể là lỗi in.`,
    en: ({ word }) =>
      `The word "${says(word)}" is neither part of the standard form nor a name; perhaps a misprint.`,
  },
  'scope-not-said': {
    weight: 'warning',
    vi: ({ name }) => `Không rõ ${says(name)} được nhập toàn bộ hay một phần; đã hiểu là toàn bộ.`,
    en: ({ name }) =>
      `The text does not say whether ${says(name)} is taken whole or in part; it was read as whole.`,
  },
  'kind-disagrees': {
    weight: 'warning',
    vi: ({ name, declared, named }) =>
      `Khoản nói thành lập ${says(declared)} nhưng tên gọi ghi ${says(named)} ${says(name)}.`,
    en: ({ name, declared, named }) =>
      `The clause announces a ${says(declared)} but the name given is ${says(named)} ${says(name)}.`,
  },
  'result-of-another-level': {
    weight: 'error',
    vi: ({ name }) => `${says(name)} không phải đơn vị hành chính cấp xã.`,
    en: ({ name }) => `${says(name)} is not a unit of commune level.`,
  },
  'result-twice': {
    weight: 'error',
    vi: ({ name, other }) =>
      `Hai đơn vị mới cùng mang tên ${says(name)} trong một tỉnh (khoản hoặc mã kia: ${says(other)}).`,
    en: ({ name, other }) =>
      `Two resulting units of one province are called ${says(name)} (the other: clause or code ${says(other)}).`,
  },
  'unknown-name': {
    weight: 'error',
    vi: ({ name }) => `Không có đơn vị nào tên ${says(name)} trong tỉnh vào ngày trước khi sắp xếp.`,
    en: ({ name }) => `No unit of the province is called ${says(name)} on the eve of the arrangement.`,
  },
  'ambiguous-name': {
    weight: 'error',
    vi: ({ name, candidates }) => `${says(name)} có thể là: ${says(candidates)}. Cần ghi rõ huyện.`,
    en: ({ name, candidates }) =>
      `${says(name)} could be any of: ${says(candidates)}. The text must name the district.`,
  },
  'fuzzy-match': {
    weight: 'note',
    vi: ({ written, register, code }) =>
      `Văn bản viết «${says(written)}», danh mục ghi «${says(register)}» (${says(code)}); đã hiểu là một.`,
    en: ({ written, register, code }) =>
      `The act writes "${says(written)}", the register "${says(register)}" (${says(code)}); they were taken as one.`,
  },
  'spelling-variant': {
    weight: 'note',
    vi: ({ written, register, code }) =>
      `Cách viết khác đã biết: văn bản «${says(written)}», danh mục «${says(register)}» (${says(code)}).`,
    en: ({ written, register, code }) =>
      `A known difference of spelling: the act "${says(written)}", the register "${says(register)}" (${says(code)}).`,
  },
  'decided-by-person': {
    weight: 'note',
    vi: ({ name, code, reason }) =>
      `${says(name)} là ${says(code)} theo quyết định ghi trong dữ liệu: ${says(reason)}`,
    en: ({ name, code, reason }) => `${says(name)} is ${says(code)} by a recorded decision: ${says(reason)}`,
  },
  'type-differs': {
    weight: 'note',
    vi: ({ name, register }) => `Văn bản ghi ${says(name)}, danh mục ghi ${says(register)}.`,
    en: ({ name, register }) => `The act says ${says(name)}, the register ${says(register)}.`,
  },
  'not-covered': {
    weight: 'error',
    vi: ({ name, code }) => `${says(name)} (${says(code)}) không được khoản nào nhắc đến.`,
    en: ({ name, code }) => `${says(name)} (${says(code)}) is named by no clause.`,
  },
  'covered-twice': {
    weight: 'error',
    vi: ({ name, clauses }) => `${says(name)} bị sắp xếp quá một lần: các khoản ${says(clauses)}.`,
    en: ({ name, clauses }) => `${says(name)} is disposed of more than once: clauses ${says(clauses)}.`,
  },
  'rest-without-part': {
    weight: 'error',
    vi: ({ name }) => `«Phần còn lại» của ${says(name)} nhưng không khoản nào lấy một phần của đơn vị này.`,
    en: ({ name }) => `The rest of ${says(name)} is taken, but no clause takes a part of it.`,
  },
  'part-never-completed': {
    weight: 'error',
    vi: ({ name, clauses }) =>
      `Một phần của ${says(name)} được lấy ở khoản ${says(clauses)}, phần còn lại không về đâu.`,
    en: ({ name, clauses }) =>
      `Part of ${says(name)} is taken by clause ${says(clauses)}; what remains goes nowhere.`,
  },
  'reference-does-not-fit': {
    weight: 'warning',
    vi: ({ name, clause }) =>
      `Dẫn chiếu khoản ${says(clause)} nhưng khoản đó không lấy phần nào của ${says(name)}.`,
    en: ({ name, clause }) => `Clause ${says(clause)} is referred to, but it takes no part of ${says(name)}.`,
  },
  'reference-incomplete': {
    weight: 'warning',
    vi: ({ name, clause }) =>
      `Khoản ${says(clause)} cũng lấy một phần của ${says(name)} nhưng không được dẫn chiếu.`,
    en: ({ name, clause }) =>
      `Clause ${says(clause)} also takes part of ${says(name)} but is not referred to.`,
  },
  'people-not-named': {
    weight: 'warning',
    vi: ({ name }) =>
      `Khoản lấy toàn bộ diện tích của ${says(name)} mà không nói về dân số; đã hiểu là toàn bộ.`,
    en: ({ name }) =>
      `All land of ${says(name)} is taken and its people are not mentioned; it was read as whole.`,
  },
  'land-without-unit': {
    weight: 'note',
    vi: ({ name }) => `${says(name)} không phải đơn vị hành chính; không có đơn vị trước sắp xếp nào để nối.`,
    en: ({ name }) =>
      `${says(name)} is land but no administrative unit; there is no predecessor to tie it to.`,
  },
  'crosses-province': {
    weight: 'error',
    vi: ({ name, province }) => `${says(name)} thuộc ${says(province)}, ngoài tỉnh mà văn bản sắp xếp.`,
    en: ({ name, province }) =>
      `${says(name)} belongs to ${says(province)}, outside the province that the act arranges.`,
  },
  'province-unknown': {
    weight: 'warning',
    vi: () => 'Không rõ văn bản sắp xếp tỉnh nào; tên được tìm trong cả nước.',
    en: () => 'The province that the act arranges is not known; names were looked up in the whole country.',
  },
  'totals-missing': {
    weight: 'note',
    vi: () => 'Văn bản không có khoản tổng kết số đơn vị sau sắp xếp.',
    en: () => 'The act has no closing clause with its totals.',
  },
  'totals-disagree': {
    weight: 'error',
    vi: ({ what, stated, counted }) =>
      `Khoản tổng kết ghi ${says(stated)} ${countedIn('vi', what)}, đếm được ${says(counted)}.`,
    en: ({ what, stated, counted }) =>
      `The closing clause states ${says(stated)} ${countedIn('en', what)}; ${says(counted)} were counted.`,
  },
  'totals-beyond-clauses': {
    weight: 'warning',
    vi: ({ what, stated, counted }) =>
      `Khoản tổng kết ghi ${says(stated)} ${countedIn('vi', what)}, các khoản chỉ cho ${says(counted)}; số còn lại phải là đơn vị giữ nguyên.`,
    en: ({ what, stated, counted }) =>
      `The closing clause states ${says(stated)} ${countedIn('en', what)}, the clauses give ${says(counted)}; the others must be units left alone.`,
  },
  'totals-disagree-register': {
    weight: 'error',
    vi: ({ what, counted, register }) =>
      `Văn bản cho ${says(counted)} ${countedIn('vi', what)}, danh mục có ${says(register)}.`,
    en: ({ what, counted, register }) =>
      `The act gives ${says(counted)} ${countedIn('en', what)}; the register has ${says(register)}.`,
  },
  'day-missing': {
    weight: 'warning',
    vi: () => 'Không rõ ngày các đơn vị mới hoạt động; danh mục được tra theo ngày đã cho.',
    en: () => 'The day on which the new units begin is not known; the register was asked for the given day.',
  },
})
