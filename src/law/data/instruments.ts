/** The instruments the product relies on, with the dates a source states. Titles are ours, shortened. */
import type { InstrumentKind, LegalInstrument, Provenance } from '../model.ts'

type Rest = Partial<Pick<LegalInstrument, 'until' | 'endedBy' | 'sections' | 'coverage'>> & {
  readonly provenance?: Provenance
}

const onlyCited = 'only the points in use are listed: no full text was available'

const instrument = (
  number: string,
  [kind, issuer]: readonly [InstrumentKind, string],
  [issuedOn, effectiveOn]: readonly [string, string | null],
  [vi, en]: readonly [string, string],
  rest: Rest = {},
): LegalInstrument => ({
  number,
  kind,
  issuer,
  issuedOn,
  effectiveOn,
  title: { vi, en },
  until: null,
  provenance: 'text',
  coverage: { kind: 'cited', why: onlyCited },
  ...rest,
})

const assembly = 'Quốc hội'
const standing = 'Ủy ban Thường vụ Quốc hội'
const government = 'Chính phủ'
const centralCommittee = 'Ban Chấp hành Trung ương Đảng'
const politburo = 'Bộ Chính trị'
const secretariat = 'Ban Bí thư'
const listed = (numbered: number) => ({ kind: 'listed', numbered }) as const

export const lawInstruments: readonly LegalInstrument[] = [
  instrument(
    '72/2025/QH15',
    ['law', assembly],
    ['2025-06-16', '2025-06-16'],
    ['Luật Tổ chức chính quyền địa phương', 'Law on the organisation of local government'],
    { coverage: listed(54) },
  ),
  instrument(
    '203/2025/QH15',
    ['constitution', assembly],
    ['2025-06-16', '2025-06-16'],
    [
      'Sửa đổi, bổ sung một số điều của Hiến pháp',
      'Amendment of the Constitution: two levels of local government',
    ],
  ),
  instrument(
    '202/2025/QH15',
    ['resolution', assembly],
    ['2025-06-12', '2025-06-12'],
    ['Sắp xếp đơn vị hành chính cấp tỉnh', 'Arrangement of the provinces: 34 from 63'],
  ),
  instrument(
    '91/2015/QH13',
    ['law', assembly],
    ['2015-11-24', '2017-01-01'],
    ['Bộ luật Dân sự', 'Civil Code'],
    { provenance: 'press' },
  ),
  instrument(
    '190/2025/QH15',
    ['resolution', assembly],
    ['2025-02-19', null],
    [
      'Xử lý một số vấn đề liên quan đến sắp xếp tổ chức bộ máy nhà nước',
      'Questions that arise from rearranging the state apparatus',
    ],
    { provenance: 'press' },
  ),
  instrument(
    '176/2025/QH15',
    ['resolution', assembly],
    ['2025-02-18', '2025-02-18'],
    [
      'Cơ cấu tổ chức của Chính phủ',
      'Structure of the Government: ministries and ministerial-level agencies',
    ],
    { provenance: 'press' },
  ),
  instrument(
    '131/2020/QH14',
    ['resolution', assembly],
    ['2020-11-16', '2021-01-01'],
    ['Tổ chức chính quyền đô thị tại Thành phố Hồ Chí Minh', 'Urban government in Hồ Chí Minh City'],
  ),
  instrument(
    '39/2024/QH15',
    ['law', assembly],
    ['2024-06-28', '2025-01-01'],
    ['Luật Thủ đô', 'Law on the Capital'],
  ),
  instrument(
    '136/2024/QH15',
    ['resolution', assembly],
    ['2024-06-26', null],
    ['Tổ chức chính quyền đô thị tại thành phố Đà Nẵng', 'Urban government in Đà Nẵng'],
    { provenance: 'press' },
  ),
  instrument(
    '169/2024/QH15',
    ['resolution', assembly],
    ['2024-11-30', null],
    ['Tổ chức chính quyền đô thị tại thành phố Hải Phòng', 'Urban government in Hải Phòng'],
    { provenance: 'press' },
  ),
  instrument(
    '76/2025/UBTVQH15',
    ['resolution', standing],
    ['2025-04-14', '2025-04-15'],
    ['Sắp xếp đơn vị hành chính năm 2025', 'Arrangement of administrative units in 2025'],
    { coverage: listed(17) },
  ),
  instrument(
    '64/2025/QH15',
    ['law', assembly],
    ['2025-02-19', null],
    ['Luật Ban hành văn bản quy phạm pháp luật', 'Law on the promulgation of legal documents'],
    { provenance: 'press' },
  ),
  instrument(
    '87/2025/QH15',
    ['law', assembly],
    ['2025-06-25', '2025-07-01'],
    [
      'Sửa đổi Luật Ban hành văn bản quy phạm pháp luật',
      'Amendment of the Law on the promulgation of legal documents',
    ],
    { provenance: 'press' },
  ),
  instrument(
    '33/2024/QH15',
    ['law', assembly],
    ['2024-06-21', '2025-07-01'],
    ['Luật Lưu trữ', 'Law on archives'],
    { provenance: 'press' },
  ),
  instrument(
    '4323/BTP-CQLTHADS',
    ['guidance', 'Bộ Tư pháp'],
    ['2025-07-18', null],
    [
      'Xác định cơ quan kế thừa nghĩa vụ khi sắp xếp đơn vị hành chính',
      'Who takes over duties when units are rearranged',
    ],
  ),
  ...(
    [
      ['120/2025/NĐ-CP', '2025-06-11', 'tư pháp', 'justice', 'press'],
      ['125/2025/NĐ-CP', '2025-06-11', 'tài chính', 'finance', 'text'],
      ['140/2025/NĐ-CP', '2025-06-12', 'xây dựng', 'construction', 'text'],
      ['151/2025/NĐ-CP', '2025-06-12', 'đất đai', 'land', 'text'],
    ] as const
  ).map(([number, issuedOn, vi, en, provenance]) =>
    instrument(
      number,
      ['decree', government],
      [issuedOn, '2025-07-01'],
      [`Phân định thẩm quyền hai cấp: ${vi}`, `Powers set between two levels: ${en}`],
      { until: '2027-03-01', provenance },
    ),
  ),
  instrument(
    '150/2025/NĐ-CP',
    ['decree', government],
    ['2025-06-12', null],
    [
      'Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cấp xã',
      "Specialised bodies of provincial and commune People's Committees",
    ],
  ),
  instrument(
    '118/2025/NĐ-CP',
    ['decree', government],
    ['2025-06-09', '2025-07-01'],
    [
      'Thủ tục hành chính theo cơ chế một cửa, một cửa liên thông',
      'One-stop counters for administrative procedures',
    ],
  ),
  instrument(
    '332/NQ-CP',
    ['resolution', government],
    ['2025-10-15', '2025-10-15'],
    [
      'Số cấp phó và Giám đốc Trung tâm Phục vụ hành chính công cấp xã',
      'Deputies of commune offices and the director of the service centre',
    ],
    { provenance: 'press' },
  ),
  instrument(
    '370/2025/NĐ-CP',
    ['decree', government],
    ['2025-12-31', null],
    ['Sửa đổi Nghị định 150/2025/NĐ-CP', 'Amendment of Decree 150/2025; its content was not available'],
    { provenance: 'press' },
  ),
  instrument(
    '60-NQ/TW',
    ['resolution', centralCommittee],
    ['2025-04-12', '2025-04-12'],
    [
      'Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương khóa XIII',
      'Resolution of the 11th plenum: provinces, two levels, Party and mass organisations',
    ],
    { sections: true, coverage: listed(12) },
  ),
  instrument(
    '155-KL/TW',
    ['conclusion', `${politburo}, ${secretariat}`],
    ['2025-05-16', '2025-05-16'],
    [
      'Nhiệm vụ trọng tâm thực hiện sắp xếp bộ máy và đơn vị hành chính đến 30/6/2025',
      'Key tasks of the rearrangement until 30 June 2025',
    ],
    { sections: true, provenance: 'press', coverage: listed(7) },
  ),
  instrument(
    'KL-01/8/2025',
    ['conclusion', `${politburo}, ${secretariat}`],
    ['2025-08-01', '2025-08-01'],
    [
      'Kết luận về vận hành chính quyền địa phương 2 cấp (số không in trong nguồn)',
      'Conclusion on operating two-level local government (its number is not printed in the source)',
    ],
    { sections: true, provenance: 'press', coverage: listed(9) },
  ),
  instrument(
    '386-BC/BTCTW',
    ['report', 'Ban Tổ chức Trung ương'],
    ['2025-05-14', null],
    ['Báo cáo tiến độ sắp xếp tổ chức bộ máy', 'Progress report behind the figures announced on 16 May 2025'],
    { provenance: 'press' },
  ),
  instrument(
    '294-QĐ/TW',
    ['regulation', centralCommittee],
    ['2025-05-26', null],
    ['Thi hành Điều lệ Đảng', 'Application of the Party Charter'],
    { provenance: 'press' },
  ),
  instrument(
    '298-QĐ/TW',
    ['regulation', secretariat],
    ['2025-06-09', '2025-07-01'],
    [
      'Đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng ở xã, phường, đặc khu',
      'Party committees of communes, wards and special zones',
    ],
    { provenance: 'press', coverage: listed(6) },
  ),
  instrument(
    '299-QĐ/TW',
    ['regulation', secretariat],
    ['2025-06-09', null],
    [
      'Cơ quan tham mưu, giúp việc đảng ủy xã, phường, đặc khu',
      'Bodies that assist the Party committee of a commune',
    ],
    { provenance: 'press' },
  ),
  instrument(
    '301-QĐ/TW',
    ['regulation', secretariat],
    ['2025-06-09', null],
    ['Cơ quan Mặt trận Tổ quốc cấp tỉnh, cấp xã', 'Fatherland Front bodies of provinces and communes'],
    { provenance: 'press' },
  ),
  instrument(
    '329-QĐ/TW',
    ['regulation', secretariat],
    ['2025-06-13', null],
    ['Cơ quan tham mưu, giúp việc tỉnh ủy, thành ủy', 'Bodies that assist the Party committee of a province'],
  ),
  instrument(
    '243-QĐ/TW',
    ['decision', politburo],
    ['2025-01-24', null],
    ['Thành lập Đảng bộ Chính phủ', 'Party organisation of the Government'],
    { provenance: 'press' },
  ),
  instrument(
    'TB-03/02/2025',
    ['conclusion', politburo],
    ['2025-02-03', null],
    [
      'Công bố bốn đảng bộ trực thuộc Trung ương và ba cơ quan Đảng (số không in trong nguồn)',
      'Announcement of four Party organisations and three Party bodies at the centre (number not printed in the source)',
    ],
    { provenance: 'press' },
  ),
  instrument(
    '2174/BNV',
    ['submission', 'Bộ Nội vụ'],
    ['2025-05-08', null],
    ['Tờ trình 2174 về sắp xếp đơn vị hành chính cấp xã', "The ministry's submission 2174 on commune units"],
  ),
  instrument(
    'NSO-2025-07-18',
    ['catalogue', 'Cục Thống kê'],
    ['2025-07-18', null],
    ['Danh mục đơn vị hành chính ba cấp, bản cuối', 'Last catalogue of units of three levels'],
  ),
  instrument(
    '45/2025/NĐ-CP',
    ['decree', government],
    ['2025-02-28', '2025-03-01'],
    [
      'Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cấp huyện',
      "Specialised bodies of provincial and district People's Committees",
    ],
    { provenance: 'press' },
  ),
  instrument(
    'VNA-2025-05',
    ['report', 'Thông tấn xã Việt Nam'],
    ['2025-05-16', null],
    [
      'Tin về kết quả sắp xếp công bố sau cuộc họp ngày 16/5/2025',
      'News of the figures announced after the meeting of 16 May 2025',
    ],
    { sections: true, provenance: 'press' },
  ),
  instrument(
    'BAO-VNN-2025-11-23',
    ['report', 'VietNamNet'],
    ['2025-11-23', null],
    ['Tin về Trung tâm Phục vụ hành chính công cấp xã', 'News on the service centres of communes'],
    { provenance: 'press' },
  ),
  instrument(
    'NSO-2026-09-25',
    ['catalogue', 'Cục Thống kê'],
    ['2026-09-25', null],
    ['Danh mục đơn vị hành chính hai cấp', 'Catalogue of units of two levels'],
  ),
  instrument(
    '30/2020/NĐ-CP',
    ['decree', government],
    ['2020-03-05', '2020-03-05'],
    ['Công tác văn thư', 'Clerical work: form of official documents'],
    { provenance: 'press' },
  ),
]
