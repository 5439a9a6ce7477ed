/** The words of every map, in both languages. */
import type { Language } from '../../kernel/problems.ts'

const vi = {
  legend: 'Chú giải',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  whole: 'Xem toàn bộ',
  hint: 'Trỏ, chạm hoặc dùng phím mũi tên để xem tên; nhấn Enter để mở trang của đơn vị.',
  filter: 'Bấm để ẩn hoặc hiện',
}
const en: typeof vi = {
  legend: 'Legend',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show all',
  hint: 'Point, touch or use the arrow keys to read names; press Enter to open the page of a unit.',
  filter: 'Press to hide or show',
}
export const mapWords: Readonly<Record<Language, typeof vi>> = { vi, en }
