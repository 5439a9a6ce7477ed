/** Words of the pages that belong to no part: about, API, errors. */

/** A word for each of a set of keys. */
const each = <Key extends string>(words: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> =>
  words

export const vi = {
  about: {
    title: 'Giới thiệu',
    lead: 'haicap cho biết một đơn vị hành chính của Việt Nam là gì vào một ngày, và đã trở thành đơn vị nào, theo điều khoản nào.',
    isTitle: 'Là gì',
    is: [
      'Một sổ đăng ký các đơn vị hành chính ba cấp (đến 30/06/2025) và hai cấp (từ 01/07/2025), với tên, mã và ngày.',
      'Một trình đọc nghị quyết sắp xếp đơn vị hành chính: cho biết văn bản làm gì và chỗ nào không khớp.',
      'Đổi địa chỉ viết theo mọi kiểu từ năm 2004 thành địa chỉ hiện nay, từng địa chỉ hoặc cả tệp, kèm căn cứ và tờ đối chiếu.',
      'Cùng một câu trả lời ở trang này, ở giao diện lập trình và ở dòng lệnh.',
    ],
    isNotTitle: 'Chưa là gì',
    isNot: [
      'Không phải nguồn pháp lý: chỉ văn bản được trích dẫn có giá trị.',
      'Chưa biết thôn, tổ dân phố, đường phố và nhà nào thuộc đâu; đơn vị bị chia thì nêu các khả năng, không đoán.',
      'Các phần chuyển giao, thẩm quyền, hồ sơ, nhân sự của chính quyền hai cấp chưa có ở bản này.',
      'Người làm việc đăng nhập được, nhưng chưa có bàn làm việc: phần lớn việc ghi còn làm ở dòng lệnh.',
    ],
    howTitle: 'Cách trả lời',
    how: [
      'Câu trả lời đứng ở dòng đầu; bên cạnh là điều, khoản của văn bản, bấm vào để đọc thêm.',
      'Mỗi trang nói rõ ngày của nó. Chọn ngày khác thì trang có dải màu ở mép và ghi rõ.',
      'Thay đổi thấy giữa hai bản danh mục mà không biết ngày thì ghi là “từ sau … đến …”.',
      'Số in trong nguồn và số đo được để cạnh nhau, không trộn.',
    ],
    sourcesTitle: 'Nguồn dữ liệu',
    sources:
      'Các nghị quyết của Ủy ban Thường vụ Quốc hội và của Quốc hội, danh mục của cơ quan thống kê, và các nguồn khác được kê cùng ngày và mức tin cậy ở trang chất lượng dữ liệu.',
    licenceTitle: 'Giấy phép và riêng tư',
    licence:
      'Mã nguồn theo giấy phép Apache-2.0. Dữ kiện (tên, mã, ngày, quan hệ) lấy từ văn bản và danh mục chính thức; giấy phép của dữ liệu ghi trong thư mục dữ liệu.',
    privacy:
      'Trang này không đặt cookie, không gọi máy chủ khác, không lưu nội dung đã gõ hay văn bản đã đưa vào.',
  },
  api: {
    title: 'Giao diện lập trình (API)',
    lead: (count: string) =>
      `${count} thao tác, cùng tên ở HTTP và dòng lệnh. Không cần khóa; trả JSON, nhiều thao tác trả cả CSV, NDJSON và XLSX.`,
    empty: 'Máy chủ này chưa mở thao tác nào.',
    document: 'Bản mô tả OpenAPI 3.1',
    beginTitle: 'Bắt đầu',
    beginText:
      'Mỗi dòng chạy được ngay. Ở dòng lệnh cùng câu hỏi là haicap register unit 00004 --at 2025-06-30; trong JavaScript là gói @haicap/register, không cần mạng.',
    licence: 'Giấy phép và cách trích dẫn',
    habitsTitle: 'Thói quen chung',
    habits: [
      'validAt (viết tắt: at) là ngày của câu hỏi, knownAt là thời điểm hiểu biết; để trống là hôm nay.',
      'Lỗi là application/problem+json, có mã cố định, lời bằng hai thứ tiếng (lang=vi hoặc lang=en).',
      'Định dạng chọn bằng format= hoặc tiêu đề Accept. Câu trả lời có ETag; gửi lại If-None-Match để khỏi tải lại.',
      'Mỗi câu hỏi GET cũng gửi được bằng POST, tham số để trong JSON.',
      'Số lần hỏi mỗi phút có giới hạn; vượt quá thì nhận 429 và số giây cần chờ.',
    ],
    parameters: 'Tham số',
    name: 'Tên',
    place: 'Ở',
    kind: 'Kiểu',
    about: 'Ý nghĩa',
    required: 'bắt buộc',
    none: 'Không có tham số.',
    example: 'Ví dụ',
    tryIt: 'Thử ngay',
    send: 'Gửi câu hỏi',
    places: each<string>({ path: 'đường dẫn', query: 'câu hỏi', header: 'tiêu đề' }),
    body: 'Nội dung gửi lên',
    answers: 'Trả về',
  },
  errors: {
    title: 'Các mã lỗi và phát hiện',
    lead: 'Mỗi lỗi có một mã không đổi. Lời dưới đây có chỗ trống ‹…› cho ngày, mã, tên của từng lần.',
    problems: 'Lỗi khi hỏi',
    findings: 'Phát hiện khi đọc văn bản',
    code: 'Mã',
    status: 'HTTP',
    words: 'Lời',
    weight: 'Mức',
  },
}

export type PageWords = typeof vi
