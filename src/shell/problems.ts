import { defineProblems } from '../kernel/problems.ts'

/** What can go wrong between a request or a command line and its operation. */
export const shellProblem = defineProblems('shell', {
  'no-such-address': {
    status: 404,
    vi: (d) =>
      `Không có gì ở địa chỉ ${d.path}.${d.meant ? ` Có phải ${d.meant}?` : ''} Danh mục nằm ở /api/v1/openapi.json.`,
    en: (d) =>
      `There is nothing at ${d.path}.${d.meant ? ` Did you mean ${d.meant}?` : ''} The list is at /api/v1/openapi.json.`,
  },
  'no-such-sitemap': {
    status: 404,
    vi: (d) => `Không có tệp địa chỉ số ${d.number}; có từ 1 đến ${d.known}, kê ở /sitemap.xml.`,
    en: (d) =>
      `There is no list of addresses number ${d.number}; there are 1 to ${d.known}, named in /sitemap.xml.`,
  },
  'other-method': {
    status: 405,
    vi: (d) => `Địa chỉ ${d.path} chỉ nhận ${d.allowed}.`,
    en: (d) => `${d.path} is asked by ${d.allowed}.`,
  },
  'no-such-format': {
    status: 400,
    vi: (d) => `Câu hỏi này không trả lời ở dạng ${d.format}; có: ${d.known}.`,
    en: (d) => `This question is not answered as ${d.format}; there are: ${d.known}.`,
  },
  'no-such-language': {
    status: 400,
    vi: (d) => `Không có ngôn ngữ ${d.language}; có: vi, en.`,
    en: (d) => `There is no language ${d.language}; there are: vi, en.`,
  },
  'wrong-media': {
    status: 415,
    vi: (d) => `Không nhận nội dung loại ${d.type} ở đây; hãy gửi ${d.accepted}.`,
    en: (d) => `Content of type ${d.type} is not taken here; send ${d.accepted}.`,
  },
  'too-large': {
    status: 413,
    vi: (d) => `Nội dung gửi lên quá lớn; nhiều nhất ${d.most} byte.`,
    en: (d) => `What was sent is too large; at most ${d.most} bytes are taken.`,
  },
  'malformed-request': {
    status: 400,
    vi: (d) => `Yêu cầu không đúng khuôn dạng (${d.reason}).`,
    en: (d) => `The request is malformed (${d.reason}).`,
  },
  'too-many-requests': {
    status: 429,
    vi: (d) => `Quá nhiều yêu cầu; hãy thử lại sau ${d.seconds} giây.`,
    en: (d) => `Too many requests; try again in ${d.seconds} seconds.`,
  },
  'other-site': {
    status: 403,
    vi: () => 'Trang web khác không được gửi dữ liệu vào đây; chỉ được đọc.',
    en: () => 'Other web sites may not send data here; they may only read.',
  },
  'key-refused': {
    status: 401,
    vi: () => 'Khóa hoặc mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.',
    en: () => 'The key or token is not right, has expired or was revoked.',
  },
  'form-stale': {
    status: 403,
    vi: () => 'Biểu mẫu này không phải của phiên đăng nhập hiện tại. Hãy mở lại trang rồi gửi lại.',
    en: () => 'This form is not of the present session. Open the page again and send it anew.',
  },
  'too-slow': {
    status: 503,
    vi: (d) => `Câu trả lời mất hơn ${d.seconds} giây nên đã dừng. Hãy thu hẹp câu hỏi.`,
    en: (d) => `The answer took more than ${d.seconds} seconds and was given up. Narrow the question.`,
  },
  'our-failure': {
    status: 500,
    vi: (d) => `Lỗi của chúng tôi, không phải của bạn. Khi báo lỗi xin ghi số ${d.request}.`,
    en: (d) => `This is our failure, not yours. When reporting it, give the number ${d.request}.`,
  },
  'database-away': {
    status: 503,
    vi: () => 'Không kết nối được cơ sở dữ liệu; có thể nó đang khởi động lại. Hãy thử lại sau ít giây.',
    en: () => 'The database cannot be reached; it may be starting again. Try again in a few seconds.',
  },
  'not-loopback': {
    status: 400,
    vi: (d) =>
      `haicap không tự mã hóa đường truyền nên chỉ phục vụ trên máy này (127.0.0.1, ::1, localhost), không trên ${d.host}. Hãy đặt máy chủ ủy nhiệm có TLS phía trước và HAICAP_PROXY=1.`,
    en: (d) =>
      `haicap does not speak TLS itself, so it serves this machine only (127.0.0.1, ::1, localhost), not ${d.host}. Put a proxy with TLS in front and set HAICAP_PROXY=1.`,
  },
  'port-taken': {
    status: 503,
    vi: (d) => `Cổng ${d.port} đã có chương trình khác dùng. Hãy đặt PORT.`,
    en: (d) => `Port ${d.port} is in use by another program. Set PORT.`,
  },
  'unknown-word': {
    status: 400,
    vi: (d) => `Không có lệnh ${d.word}.${d.meant ? ` Có phải ${d.meant}?` : ''} Có: ${d.known}.`,
    en: (d) =>
      `There is no command ${d.word}.${d.meant ? ` Did you mean ${d.meant}?` : ''} There are: ${d.known}.`,
  },
  'too-many-words': {
    status: 400,
    vi: (d) => `Thừa “${d.word}”: lệnh này nhận ${d.most} từ không kèm tên.`,
    en: (d) => `“${d.word}” is too much: this command takes ${d.most} words without a name.`,
  },
  'missing-value': {
    status: 400,
    vi: (d) => `--${d.name} cần một giá trị.`,
    en: (d) => `--${d.name} needs a value.`,
  },
  'not-here': {
    status: 400,
    vi: (d) => `${d.operation} không hỏi được ở dòng lệnh.`,
    en: (d) => `${d.operation} cannot be asked at the command line.`,
  },
  'cannot-write': {
    status: 400,
    vi: (d) => `Không ghi được ${d.file} (${d.reason}).`,
    en: (d) => `${d.file} cannot be written (${d.reason}).`,
  },
  'needs-out': {
    status: 400,
    vi: () => 'XLSX là tệp nhị phân: hãy thêm --out TỆP.',
    en: () => 'XLSX is a binary file: add --out FILE.',
  },
})
