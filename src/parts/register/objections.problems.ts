import { defineProblems } from '../../kernel/problems.ts'

/** What stands against writing to the register; the names are those of the database's rules and constraints. */
export const objection = defineProblems('register', {
  'refers-to-known': {
    status: 422,
    vi: (d) => `${d.record} "${d.subject}" nhắc tới ${d.target} "${d.value}" mà danh mục không có.`,
    en: (d) =>
      `The ${d.record} "${d.subject}" refers to the ${d.target} "${d.value}", which the register does not have.`,
  },
  'type-of-its-level': {
    status: 422,
    vi: (d) => `${d.name} (${d.unit}) mang loại ${d.type} không thuộc cấp của đơn vị.`,
    en: (d) => `${d.name} (${d.unit}) has the type ${d.type}, which is not of its level.`,
  },
  'parent-of-higher-level': {
    status: 422,
    vi: (d) => `${d.name} (${d.unit}) trực thuộc ${d.parent} không ở cấp cao hơn.`,
    en: (d) => `${d.name} (${d.unit}) belongs to ${d.parent}, which is not of a higher level.`,
  },
  'within-its-parent': {
    status: 422,
    vi: (d) =>
      `${d.name} (${d.unit}, ${d.from} đến ${d.until ?? 'nay'}) tồn tại ngoài thời gian của đơn vị cấp trên ${d.parent}.`,
    en: (d) =>
      `${d.name} (${d.unit}, ${d.from} to ${d.until ?? 'now'}) stands on days on which its parent ${d.parent} does not.`,
  },
  'level-in-the-scheme': {
    status: 422,
    vi: (d) =>
      `${d.name} (${d.unit}) ở cấp ${d.level} mà mô hình chính quyền của những ngày đó không có (${d.from} đến ${d.until ?? 'nay'}).`,
    en: (d) =>
      `${d.name} (${d.unit}) is of the level ${d.level}, which the scheme of its days does not have (${d.from} to ${d.until ?? 'now'}).`,
  },
  'code-of-a-standing-unit': {
    status: 422,
    vi: (d) =>
      `Mã ${d.value} của ${d.unit} (${d.from} đến ${d.until ?? 'nay'}) có hiệu lực khi đơn vị không tồn tại.`,
    en: (d) =>
      `The code ${d.value} of ${d.unit} (${d.from} to ${d.until ?? 'now'}) holds on days on which the unit does not stand.`,
  },
  'unit-has-a-version': {
    status: 422,
    vi: (d) => `Đơn vị ${d.unit} không có phiên bản nào.`,
    en: (d) => `The unit ${d.unit} has no version.`,
  },
  'line-from-a-standing-unit': {
    status: 422,
    vi: (d) => `Thay đổi ${d.change} ngày ${d.on} lấy từ ${d.from}, đơn vị không tồn tại ngay trước ngày đó.`,
    en: (d) =>
      `The change ${d.change} on ${d.on} takes from ${d.from}, which did not stand on the eve of that day.`,
  },
  'line-to-a-standing-unit': {
    status: 422,
    vi: (d) => `Thay đổi ${d.change} ngày ${d.on} giao cho ${d.to}, đơn vị không tồn tại vào ngày đó.`,
    en: (d) => `The change ${d.change} on ${d.on} gives to ${d.to}, which does not stand on that day.`,
  },
  'end-has-a-change': {
    status: 422,
    vi: (d) => `${d.name} (${d.unit}) kết thúc ngày ${d.until} mà không có thay đổi nào nói đến.`,
    en: (d) => `${d.name} (${d.unit}) ends on ${d.until} and no change says so.`,
  },
  'people-go-once': {
    status: 422,
    vi: (d) =>
      `Dân của ${d.unit} ngày ${d.on} được giao quá một lần (toàn bộ: ${d.all}, một phần: ${d.part}, tổng tỷ lệ: ${d.share ?? '?'}).`,
    en: (d) =>
      `The people of ${d.unit} go more than once on ${d.on} (all: ${d.all}, part: ${d.part}, shares add up to ${d.share ?? '?'}).`,
  },
  'one-version-of-a-unit-at-a-time': {
    status: 422,
    vi: (d) => `Hai phiên bản của một đơn vị trùng thời gian: ${d.detail}`,
    en: (d) => `Two versions of one unit share days: ${d.detail}`,
  },
  'one-meaning-of-a-code-at-a-time': {
    status: 422,
    vi: (d) => `Một mã được giao cho hai đơn vị cùng cấp trong cùng thời gian: ${d.detail}`,
    en: (d) => `One code is given to two units of a level on the same days: ${d.detail}`,
  },
  'one-code-of-a-unit-at-a-time': {
    status: 422,
    vi: (d) => `Một đơn vị mang hai mã của một hệ trong cùng thời gian: ${d.detail}`,
    en: (d) => `One unit has two codes of one system on the same days: ${d.detail}`,
  },
  'one-seat-of-a-source-at-a-time': {
    status: 422,
    vi: (d) => `Một nguồn nêu hai trụ sở cho một đơn vị trong cùng thời gian: ${d.detail}`,
    en: (d) => `One source gives a unit two seats on the same days: ${d.detail}`,
  },
  'one-scheme-at-a-time': {
    status: 422,
    vi: (d) => `Hai mô hình chính quyền trùng thời gian: ${d.detail}`,
    en: (d) => `Two schemes share days: ${d.detail}`,
  },
  'against-a-constraint': {
    status: 422,
    vi: (d) => `Cơ sở dữ liệu từ chối (${d.constraint}): ${d.detail}`,
    en: (d) => `The database refuses (${d.constraint}): ${d.detail}`,
  },
})
