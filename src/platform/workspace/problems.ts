import { defineProblems } from '../../kernel/problems.ts'

export const workspaceProblem = defineProblems('workspace', {
  'no-account': {
    status: 422,
    vi: () => 'Nơi làm việc là của người đã đăng nhập; ở dòng lệnh và với khóa của hệ thống thì không có.',
    en: () =>
      'The workspace belongs to a person who signed in; the command line and keys of systems have none.',
  },
  'not-json': {
    status: 400,
    vi: (d) => `${d.field} phải là văn bản JSON đúng; hãy tải lại trang rồi thử lại.`,
    en: (d) => `${d.field} must be text in JSON; load the page again and try once more.`,
  },
  'too-many': {
    status: 422,
    vi: (d) => `Đã lưu ${d.most} mục, là nhiều nhất. Hãy bỏ bớt một mục cũ rồi lưu lại.`,
    en: (d) => `${d.most} are kept, which is the most. Remove an old one, then save again.`,
  },
  'no-unit': {
    status: 404,
    vi: (d) => `Không có đơn vị ${d.unit} vào ngày ${d.on}. Hãy kiểm tra mã, hoặc tìm theo tên.`,
    en: (d) => `There is no unit ${d.unit} on ${d.on}. Check the code, or search by name.`,
  },
  nowhere: {
    status: 422,
    vi: () => 'Tài khoản của bạn chưa được giao quyền ở đơn vị nào: hãy chọn một đơn vị để xem.',
    en: () => 'Your account holds a grant in no unit yet: choose a unit to look at.',
  },
})
