/** Words of the pages about data in Vietnamese; `words.en.ts` must have each. */
import type { FileKind, SetName } from '../wanted.ts'

/** A word for each of a set of keys. */
const each = <Key extends string>(words: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> =>
  words

export const vi = {
  title: 'Dữ liệu để tải về',
  lead: (from: string) =>
    `Danh mục của bất kỳ ngày nào và đối chiếu giữa hai ngày bất kỳ từ ${from}: bảng tính, CSV, JSON, điểm trên bản đồ. Không cần đăng ký.`,
  choose: 'Chọn dữ liệu',
  set: 'Dữ liệu',
  sets: each<SetName>({
    units: 'Đơn vị vào ngày sau',
    correspondence: 'Bảng đối chiếu giữa hai ngày',
    changes: 'Các thay đổi giữa hai ngày',
    acts: 'Văn bản giữa hai ngày',
    points: 'Điểm trên bản đồ vào ngày sau',
  }),
  from: 'Ngày trước',
  to: 'Ngày sau',
  level: 'Cấp',
  allLevels: 'Tất cả các cấp',
  within: 'Tỉnh, thành phố',
  allProvinces: 'Cả nước',
  button: 'Xem các tệp',
  files: (title: string) => `Tệp: ${title}`,
  rows: (count: string) => `${count} dòng.`,
  pointsHere: (shown: string, left: string) =>
    `${shown} đơn vị có điểm; ${left} đơn vị chưa có nguồn nào cho biết điểm, nên không có trong tệp.`,
  kinds: each<FileKind>({
    csv: 'CSV, UTF-8',
    'csv-metadata.json': 'Mô tả cột của tệp CSV (CSV on the Web)',
    xlsx: 'Bảng tính XLSX: ngày là ngày, mã giữ số 0 ở đầu',
    json: 'JSON, kèm nguồn và giấy phép',
    ndjson: 'NDJSON, mỗi dòng một đối tượng',
    geojson: 'GeoJSON, mỗi đơn vị một điểm',
  }),
  size: (kilobytes: string) => `${kilobytes} kB`,
  checksum: 'SHA-256',
  curl: 'Tải bằng dòng lệnh',
  permanent:
    'Địa chỉ của tệp không đổi. Nội dung chỉ đổi khi dữ liệu được đính chính; thêm ?knownAt= và một thời điểm thì không bao giờ đổi.',
  others: 'Cũng hai ngày này',
  columns: 'Các cột',
  column: 'Cột',
  meaning: 'Ý nghĩa',
  kind: 'Kiểu',
  columnKinds: {
    text: 'chữ',
    code: 'mã, là chữ: giữ số 0 ở đầu',
    id: 'định danh cố định',
    texts: 'nhiều mục, cách nhau bằng “; ”',
    date: 'ngày, NĂM-THÁNG-NGÀY',
    integer: 'số nguyên',
    number: 'số',
  },
  follow: 'Theo dõi thay đổi',
  followText: 'Mỗi văn bản một mục, kèm số hiệu và các thay đổi. Thêm ?since=NGÀY để lấy từ một ngày.',
  more: 'Xem thêm',
  quality: 'Chất lượng: chỗ nào chưa chắc, chỗ nào thiếu',
  api: 'Giao diện lập trình, hỏi từng điều một',
  licence: 'Giấy phép, cách trích dẫn, các bản dữ liệu',
  report: 'Thấy chỗ sai? Hãy báo lỗi',
  reports: 'Các lỗi đã được báo và trả lời',
  licencePage: {
    title: 'Giấy phép và cách trích dẫn',
    lead: 'Dữ liệu được dùng tự do. Khi công bố, hãy nêu nghị quyết, cơ quan thống kê và bản dữ liệu.',
    facts: 'Dữ kiện',
    factsText:
      'Tên, mã, ngày và quan hệ giữa các đơn vị là dữ kiện, lấy từ văn bản pháp luật và số liệu chính thức. Văn bản quy phạm pháp luật và số liệu chính thức không thuộc đối tượng bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, Điều 15; hãy hỏi luật sư cho trường hợp của mình). Phần của haicap trong đó (lựa chọn, cách ghi, các quyết định) theo giấy phép Apache 2.0. Ở đây không có nguyên văn nghị quyết, bản đồ hay tệp nào của nơi công bố.',
    software: 'Phần mềm',
    softwareText: 'Mã nguồn của haicap theo giấy phép Apache 2.0.',
    cite: 'Cách trích dẫn',
    words: 'Bằng lời',
    versions: 'Các bản dữ liệu',
    version: 'Bản',
    recorded: 'Ghi nhận',
    covers: 'Nói về các ngày',
    versionsText:
      'Câu trả lời của một thời điểm trước vẫn xem lại được: thêm knownAt và thời điểm ấy vào địa chỉ. Thay đổi đưa vào sau một bản dữ liệu có thời điểm riêng của nó.',
    sources: 'Nguồn của dữ liệu',
  },
  feed: {
    title: 'haicap: thay đổi đơn vị hành chính Việt Nam',
    subtitle: 'Mỗi văn bản và ngày một mục, ngày mới nhất trước.',
    entry: (instrument: string, count: string, day: string) =>
      `${instrument}: ${count} thay đổi, từ ngày ${day}`,
    observed: (count: string, day: string) => `Thấy qua danh mục: ${count} thay đổi, đến ngày ${day}`,
    clause: (article: string, clause: string) => [article && `Điều ${article}`, clause && `khoản ${clause}`],
    more: (count: string, address: string) => `và ${count} thay đổi nữa: ${address}`,
    none: '–',
  },
}

export type DataWords = typeof vi
