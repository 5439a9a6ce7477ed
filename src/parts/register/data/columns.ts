/** The columns of everything that can be downloaded: a stable name, what it is called, what stands in it. */

/** `code` is text whose zeros matter; `texts` are several texts in one cell. */
export type ColumnKind = 'text' | 'code' | 'id' | 'date' | 'integer' | 'number' | 'texts'

export type DataColumn = {
  readonly name: string
  readonly kind: ColumnKind
  readonly vi: string
  readonly en: string
  /** Never empty. */
  readonly required?: boolean
}

const column = (
  name: string,
  kind: ColumnKind,
  vi: string,
  en: string,
  rules: { readonly required?: boolean } = {},
): DataColumn => ({ name, kind, vi, en, ...rules })
const always = { required: true } as const

export const unitColumns = [
  column('code', 'code', 'Mã', 'Code'),
  column('name', 'text', 'Tên đầy đủ', 'Name in full', always),
  column('short_name', 'text', 'Tên không kèm loại', 'Name without type', always),
  column('type', 'text', 'Loại đơn vị', 'Type of unit', always),
  column('level', 'text', 'Cấp', 'Level', always),
  column('parent_code', 'code', 'Mã đơn vị cấp trên', 'Code of the unit above'),
  column('parent_name', 'text', 'Đơn vị cấp trên', 'Unit above'),
  column('province_code', 'code', 'Mã tỉnh', 'Code of the province'),
  column('province_name', 'text', 'Tỉnh', 'Province'),
  column('valid_from', 'date', 'Như vậy từ ngày', 'So since', always),
  column('valid_to', 'date', 'Đến trước ngày', 'Until before'),
  column('observed_after', 'date', 'Ngày bắt đầu nằm sau ngày', 'The first day lies after'),
  column('id', 'id', 'Định danh cố định', 'Permanent id', always),
  column('parent_id', 'id', 'Định danh đơn vị cấp trên', 'Permanent id of the unit above'),
] as const

export const correspondenceColumns = [
  column('row', 'integer', 'Dòng', 'Row', always),
  column('from_code', 'code', 'Mã ngày đầu', 'Code on the first day'),
  column('from_name', 'text', 'Tên ngày đầu', 'Name on the first day'),
  column('from_province', 'text', 'Tỉnh ngày đầu', 'Province on the first day'),
  column('to_code', 'code', 'Mã ngày sau', 'Code on the other day'),
  column('to_name', 'text', 'Tên ngày sau', 'Name on the other day'),
  column('to_province', 'text', 'Tỉnh ngày sau', 'Province on the other day'),
  column('scope', 'text', 'Phạm vi', 'Scope', always),
  column('people', 'text', 'Dân cư', 'People', always),
  column('instruments', 'texts', 'Văn bản', 'Acts'),
  column('places', 'texts', 'Điều, khoản', 'Articles and clauses'),
  column('effective_on', 'date', 'Ngày của thay đổi sau cùng', 'Day of the last change'),
  column('from_id', 'id', 'Định danh ngày đầu', 'Permanent id on the first day'),
  column('to_id', 'id', 'Định danh ngày sau', 'Permanent id on the other day'),
] as const

export const changeColumns = [
  column('change', 'id', 'Thay đổi', 'Change', always),
  column('line', 'integer', 'Dòng của thay đổi', 'Line of the change', always),
  column('kind', 'text', 'Loại thay đổi', 'Kind of change', always),
  column('effective_on', 'date', 'Có tác dụng từ ngày', 'In effect since', always),
  column('observed_after', 'date', 'Ngày thật nằm sau ngày', 'The true day lies after'),
  column('from_code', 'code', 'Mã đơn vị cũ', 'Code of the former unit'),
  column('from_name', 'text', 'Đơn vị cũ', 'Former unit'),
  column('to_code', 'code', 'Mã đơn vị mới', 'Code of the new unit'),
  column('to_name', 'text', 'Đơn vị mới', 'New unit'),
  column('scope', 'text', 'Phạm vi', 'Scope', always),
  column('people', 'text', 'Dân cư', 'People', always),
  column('share', 'number', 'Tỷ lệ dân số', 'Share of the people'),
  column('instrument', 'code', 'Văn bản', 'Act'),
  column('article', 'code', 'Điều', 'Article'),
  column('clause', 'code', 'Khoản', 'Clause'),
  column('from_id', 'id', 'Định danh đơn vị cũ', 'Permanent id of the former unit'),
  column('to_id', 'id', 'Định danh đơn vị mới', 'Permanent id of the new unit'),
] as const

export const actColumns = [
  column('number', 'code', 'Số hiệu', 'Number', always),
  column('title', 'text', 'Tên văn bản', 'Title'),
  column('issuer', 'text', 'Cơ quan ban hành', 'Issuer'),
  column('issued_on', 'date', 'Ngày ban hành', 'Issued on'),
  column('effective_on', 'date', 'Ngày có hiệu lực', 'In force since'),
  column('changes', 'integer', 'Số thay đổi', 'Changes', always),
  column('first_change_on', 'date', 'Thay đổi đầu tiên', 'First change', always),
  column('last_change_on', 'date', 'Thay đổi sau cùng', 'Last change', always),
  column('source', 'text', 'Đọc ở đâu', 'Read where'),
] as const
