/** Rows read from a text: looked at, picked, corrected and proposed on one form. */
import type { Screen } from '../../platform/workspace/model.ts'
import { fields, grantModes, ranks } from './model.ts'
import { modeWords, nameOfField, rankWords } from './words.ts'

const bothWords = <Id extends string>(ids: readonly Id[], said: (id: Id, language: 'vi' | 'en') => string) =>
  Object.fromEntries(ids.map((id) => [id, { vi: said(id, 'vi'), en: said(id, 'en') }]))

export const readScreen: Screen = {
  kind: 'form',
  id: 'authority.proposeRead',
  path: '/authority/propose-read',
  title: { vi: 'Đề xuất các dòng đọc từ một văn bản', en: 'Propose rows read from a text' },
  lead: {
    vi: 'Đưa văn bản vào, xem thử, chọn và sửa từng dòng, rồi đề xuất; câu gốc được giữ cho người thứ hai.',
    en: 'Hand in the text, look, pick and correct rows, then propose; the sentence is kept for the second person.',
  },
  group: 'authority',
  inMenu: false,
  operation: 'authority.proposeRead',
  preview: 'authority.proposeReadPreview',
  fields: [
    { name: 'file', title: { vi: 'Văn bản', en: 'Text' }, kind: 'file' },
    { name: 'instrument', title: { vi: 'Số văn bản', en: 'Its number' }, kind: 'text' },
    {
      name: 'rank',
      title: { vi: 'Loại văn bản', en: 'Its rank' },
      help: { vi: 'Chỉ khi ma trận chưa có văn bản này', en: 'Only where the matrix does not have the text' },
      kind: 'choice',
      choices: bothWords(ranks, rankWords),
    },
    { name: 'issuedOn', title: { vi: 'Ngày ban hành', en: 'Issued on' }, kind: 'day' },
    { name: 'from', title: { vi: 'Có hiệu lực từ', en: 'In force from' }, kind: 'day' },
    {
      name: 'field',
      title: { vi: 'Lĩnh vực', en: 'Field' },
      kind: 'choice',
      choices: bothWords(fields, nameOfField),
    },
    {
      name: 'mode',
      title: { vi: 'Cách giao', en: 'Mode' },
      kind: 'choice',
      choices: bothWords(grantModes, modeWords),
    },
    {
      name: 'territory',
      title: { vi: 'Địa bàn', en: 'Ground' },
      help: { vi: 'Bỏ trống: cả nước', en: 'Empty: the whole country' },
      kind: 'unit',
    },
    {
      name: 'pick',
      title: { vi: 'Chọn và sửa', en: 'Pick and correct' },
      help: {
        vi: 'Mỗi dòng một số, rồi điều cần sửa: 3; title=Nuôi cá trong hồ; kind=committee. Bỏ trống: lấy mọi dòng. Sửa được title, task, level, kind, body, point, span, place, lastDay.',
        en: 'A number on each line, then what to correct: 3; title=Fish in lakes; kind=committee. Empty: all rows. title, task, level, kind, body, point, span, place and lastDay can be corrected.',
      },
      kind: 'long',
    },
    { name: 'reason', title: { vi: 'Lý do', en: 'Reason' }, kind: 'long' },
  ],
  shows: {
    parts: [
      {
        title: { vi: 'Đọc được trong văn bản', en: 'Read in the text' },
        rows: 'provisions',
        key: 'number',
        columns: [
          { field: 'number', title: { vi: 'Số', en: 'No.' }, kind: 'number' },
          { field: 'picked', title: { vi: 'Được chọn', en: 'Picked' }, kind: 'yes' },
          { field: 'point', title: { vi: 'Điều khoản', en: 'Provision' } },
          { field: 'holder', title: { vi: 'Giao cho', en: 'Given to' } },
          { field: 'task', title: { vi: 'Nhiệm vụ', en: 'Task' } },
          { field: 'sentence', title: { vi: 'Câu của văn bản', en: 'Sentence' } },
          { field: 'open', title: { vi: 'Còn phải nêu', en: 'Still to say' } },
        ],
        empty: { vi: 'Không đọc được điều khoản nào theo mẫu.', en: 'No provision of the pattern was read.' },
      },
      {
        title: { vi: 'Phát hiện mới nếu có hiệu lực', en: 'Findings that would appear' },
        rows: 'appear',
        key: 'words',
        columns: [
          { field: 'words', title: { vi: 'Phát hiện', en: 'Finding' } },
          { field: 'texts', title: { vi: 'Văn bản', en: 'Texts' } },
        ],
        empty: { vi: 'Không có phát hiện mới.', en: 'None would appear.' },
      },
    ],
  },
  done: {
    says: { vi: 'Đã đề xuất; chờ người thứ hai.', en: 'Proposed; a second person must confirm.' },
    to: '/work/authority/proposals/{proposal}',
  },
}
