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
  'header-twice': {
    status: 400,
    vi: (d) => `Tiêu đề ${d.name} được gửi hai lần nên không rõ ý nào. Hãy chỉ gửi một.`,
    en: (d) => `The header ${d.name} was sent twice, so which one is meant is not clear. Send one.`,
  },
  'wrong-host': {
    status: 400,
    vi: (d) => `Tiêu đề Host thiếu hoặc không phải tên máy chủ (“${d.host}”).`,
    en: (d) => `The header Host is missing or no name of a server (“${d.host}”).`,
  },
  'wrong-target': {
    status: 421,
    vi: (d) => `Yêu cầu hỏi ${d.target}, không phải máy chủ ${d.host}.`,
    en: (d) => `The request asks for ${d.target}, which is not ${d.host}.`,
  },
  'encoded-body': {
    status: 415,
    vi: (d) => `Nội dung gửi lên không được nén (${d.encoding}); hãy gửi nguyên dạng.`,
    en: (d) => `What is sent may not be compressed (${d.encoding}); send it as it is.`,
  },
  'not-utf8': {
    status: 400,
    vi: () => 'Nội dung gửi lên không phải UTF-8, nên chữ trong đó sẽ sai. Không có gì được thực hiện.',
    en: () => 'What was sent is not UTF-8, so its words would be wrong. Nothing was done.',
  },
  'too-deep': {
    status: 400,
    vi: (d) => `JSON lồng nhau quá sâu; nhiều nhất ${d.most} tầng.`,
    en: (d) => `The JSON is nested too deeply; at most ${d.most} levels are taken.`,
  },
  'too-many-fields': {
    status: 413,
    vi: (d) => `Quá nhiều trường hoặc tệp trong một lần gửi; nhiều nhất ${d.most}.`,
    en: (d) => `Too many fields or files in one sending; at most ${d.most} are taken.`,
  },
  'name-twice': {
    status: 400,
    vi: (d) => `Trường “${d.name}” có hai lần trong một đối tượng JSON nên không rõ ý nào. Hãy chỉ giữ một.`,
    en: (d) =>
      `The field “${d.name}” stands twice in one JSON object, so which one is meant is not clear. Keep one.`,
  },
  'slow-request': {
    status: 408,
    vi: () =>
      'Yêu cầu đến quá chậm nên kết nối đã đóng. Hãy gửi lại; cùng Idempotency-Key thì không làm hai lần.',
    en: () =>
      'The request came too slowly, so the connection was closed. Send it again; with the same Idempotency-Key it is done once.',
  },
  'headers-too-large': {
    status: 431,
    vi: () => 'Địa chỉ và các tiêu đề của yêu cầu quá lớn.',
    en: () => 'The address and the headers of the request are too large.',
  },
  'not-expected': {
    status: 417,
    vi: (d) => `Không đáp ứng được Expect: ${d.expectation}.`,
    en: (d) => `Expect: ${d.expectation} cannot be met.`,
  },
  'no-tunnel': {
    status: 405,
    vi: () => 'Máy chủ này không chuyển tiếp kết nối (CONNECT).',
    en: () => 'This server is no proxy (CONNECT).',
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
      `haicap không tự mã hóa đường truyền; để phục vụ ${d.host}, nơi máy khác tới được, cần máy chủ ủy nhiệm có TLS phía trước và ${d.missing}.`,
    en: (d) =>
      `haicap does not speak TLS itself; to serve ${d.host}, which others can reach, put a proxy with TLS in front and set ${d.missing}.`,
  },
  'no-such-host': {
    status: 400,
    vi: (d) => `Máy này không có địa chỉ ${d.host}. Hãy sửa HOST.`,
    en: (d) => `This machine does not have the address ${d.host}. Correct HOST.`,
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
