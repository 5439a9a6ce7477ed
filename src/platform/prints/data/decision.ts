/** A decision: its bases in italics, then its articles. */
import type { Template } from '../model.ts'

export const decisionTemplate: Template = {
  id: 'decision',
  title: { vi: 'Quyết định', en: 'Decision' },
  above: '{above}',
  issuer: '{issuer}',
  number: '{number}',
  placeAndDate: '{place}, {date|long}',
  kind: 'QUYẾT ĐỊNH',
  about: '{about}',
  blocks: [
    { block: 'paragraph', text: '{decider}', look: 'bold', isCentred: true },
    { block: 'list', each: 'bases', text: '{text}', look: 'italic' },
    { block: 'paragraph', text: 'QUYẾT ĐỊNH:', look: 'bold', isCentred: true },
    { block: 'list', each: 'articles', lead: '{title}', text: '{text}' },
  ],
  recipients: 'recipients',
  signature: { lines: ['{signsFor}', '{signerTitle}'], name: '{signerName}' },
  example: {
    above: '',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH GIẢ LẬP',
    number: '120/QĐ-UBND',
    place: 'Giả Lập',
    date: '2025-06-28',
    about: 'Về việc giao nhiệm vụ cho cán bộ, công chức xã Đồng Mẫu từ ngày 01/7/2025',
    decider: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH GIẢ LẬP',
    bases: [
      { text: 'Căn cứ Luật Tổ chức chính quyền địa phương;' },
      { text: 'Căn cứ Nghị quyết số 0/NQ-GL về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Giả Lập;' },
      { text: 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 9/TTr-SNV ngày 25 tháng 6 năm 2025.' },
    ],
    articles: [
      {
        title: 'Điều 1.',
        text: 'Giao nhiệm vụ cho những người có tên trong danh sách kèm theo, kể từ ngày 01 tháng 7 năm 2025.',
      },
      {
        title: 'Điều 2.',
        text: 'Sở Nội vụ chủ trì, phối hợp với Ủy ban nhân dân xã Đồng Mẫu tổ chức thực hiện, báo cáo kết quả trước ngày 15 tháng 7 năm 2025.',
      },
      {
        title: 'Điều 3.',
        text: 'Quyết định này có hiệu lực kể từ ngày ký. Giám đốc Sở Nội vụ, Chủ tịch Ủy ban nhân dân xã Đồng Mẫu và những người có tên tại Điều 1 chịu trách nhiệm thi hành.',
      },
    ],
    recipients: [{ name: 'Như Điều 3;' }, { name: 'Bộ Nội vụ;' }, { name: 'Lưu: VT, NC.' }],
    signsFor: '',
    signerTitle: 'CHỦ TỊCH',
    signerName: 'Người Ký Giả Lập',
  },
}
