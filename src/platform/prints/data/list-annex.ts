/** A list that belongs to a document, on sheets that lie across. */
import type { Template } from '../model.ts'

export const listAnnexTemplate: Template = {
  id: 'list-annex',
  title: { vi: 'Phụ lục danh sách, khổ ngang', en: 'Annex with a list, landscape' },
  layout: 'annex',
  isLandscape: true,
  above: '',
  issuer: '{issuer}',
  number: '',
  placeAndDate: '',
  kind: 'PHỤ LỤC {annexNumber|plain}',
  about: '{about}',
  annexOf: '(Kèm theo {document} số {number} {date|long} của {issuerName})',
  blocks: [
    {
      block: 'table',
      rows: 'rows',
      columns: [
        { title: 'TT', text: '{place}', width: 5, align: 'center' },
        { title: 'Mã', text: '{code}', width: 10, align: 'center' },
        { title: 'Tên', text: '{name}', width: 28 },
        { title: 'Đơn vị', text: '{unit}', width: 20 },
        { title: 'Từ ngày', text: '{from}', width: 11, align: 'center' },
        { title: 'Số lượng', text: '{count}', width: 10, align: 'right' },
        { title: 'Ghi chú', text: '{note}', width: 20 },
      ],
    },
    { block: 'paragraph', text: 'Danh sách này có {rowCount} dòng; tổng số lượng {countTotal}.' },
  ],
  recipients: null,
  signature: null,
  example: {
    issuer: 'ỦY BAN NHÂN DÂN TỈNH GIẢ LẬP',
    issuerName: 'Ủy ban nhân dân tỉnh Giả Lập',
    annexNumber: 'I',
    about: 'DANH MỤC TÀI SẢN BÀN GIAO',
    document: 'Quyết định',
    number: '120/QĐ-UBND',
    date: '2025-06-28',
    rowCount: { value: 3, source: { words: 'Danh mục trong sổ', href: '/work/holdings' } },
    countTotal: 27,
    rows: [
      ['TS-0001', 'Trụ sở làm việc xã Suối Thử', 1, 'Nhà hai tầng'],
      ['TS-0002', 'Máy tính để bàn', 25, ''],
      ['TS-0003', 'Ô tô', 1, 'Biển số giả lập'],
    ].map(([code = '', name = '', count = 0, note = ''], index) => ({
      ...{ place: index + 1, code, name, unit: 'Xã Suối Thử', from: '2025-07-01', count, note },
    })),
  },
}
