/** Working days, decisions on them and office hours in the workspace. */
import { importShows } from '../workspace/desk-fields.ts'
import type { Desk, Field, StateWords } from '../workspace/model.ts'
import { yearMissing } from './work-source.ts'

const kinds: StateWords = {
  holiday: { vi: 'Nghỉ lễ', en: 'Public holiday', tone: 'met' },
  compensatory: { vi: 'Nghỉ bù', en: 'Day off instead', tone: 'met' },
  'swapped-off': { vi: 'Nghỉ hoán đổi', en: 'Swapped off', tone: 'attention' },
  'made-up': { vi: 'Làm bù', en: 'Made up', tone: 'attention' },
  plain: { vi: 'Ngày thường', en: 'Ordinary day', tone: 'plain' },
  weekday: { vi: 'Ngày làm việc', en: 'Working day', tone: 'plain' },
  weekend: { vi: 'Cuối tuần', en: 'Weekend', tone: 'plain' },
}
const certainties: StateWords = {
  confirmed: { vi: 'Đã có quyết định', en: 'Confirmed', tone: 'met' },
  unconfirmed: { vi: 'Chưa có quyết định', en: 'Not confirmed', tone: 'attention' },
}
const numberField: Field = {
  name: 'number',
  title: { vi: 'Số quyết định', en: 'Number of the decision' },
  kind: 'text',
}
const issuedOn: Field = {
  name: 'issuedOn',
  title: { vi: 'Ngày ban hành', en: 'Day of the decision' },
  kind: 'day',
}
const table: Field = {
  name: 'file',
  title: { vi: 'Bảng tính', en: 'Spreadsheet' },
  help: { vi: 'Cột ngày, loại, tên (CSV hoặc XLSX)', en: 'Columns day, kind, name (CSV or XLSX)' },
  kind: 'file',
}

export const calendarDesk: Desk = {
  screens: [
    {
      kind: 'list',
      id: 'calendar.year',
      path: '/calendar',
      group: 'administration',
      title: { vi: 'Lịch làm việc', en: 'Calendar' },
      lead: {
        vi: 'Ngày nghỉ, ngày làm bù, ngày hoán đổi; mỗi ngày theo một quyết định.',
        en: 'Days off, made up and swapped; each by a decision.',
      },
      operation: 'calendar.year',
      rows: 'days',
      key: 'date',
      columns: [
        { field: 'date', title: { vi: 'Ngày', en: 'Day' }, kind: 'day' },
        { field: 'kind', title: { vi: 'Loại', en: 'Kind' }, kind: 'state', states: kinds },
        { field: 'name', title: { vi: 'Tên', en: 'Name' } },
        {
          field: 'certainty',
          title: { vi: 'Độ chắc chắn', en: 'Certainty' },
          kind: 'state',
          states: certainties,
        },
        { field: 'decision', title: { vi: 'Quyết định', en: 'Decision' } },
      ],
      filters: [{ name: 'year', title: { vi: 'Năm', en: 'Year' }, kind: 'number' }],
      forms: ['calendar.decide', 'calendar.importDays', 'calendar.setHours'],
      empty: {
        vi: 'Năm này chưa có ngày nghỉ nào. Chọn “Ghi quyết định về lịch” để thêm.',
        en: 'This year has no day off yet. Add them with “Record a decision”.',
      },
    },
    {
      kind: 'list',
      id: 'calendar.decisions',
      path: '/calendar/decisions',
      group: 'administration',
      inMenu: false,
      title: { vi: 'Quyết định về lịch', en: 'Decisions on the calendar' },
      operation: 'calendar.decisions',
      rows: '',
      key: 'number',
      columns: [
        { field: 'number', title: { vi: 'Số', en: 'Number' } },
        { field: 'issuedOn', title: { vi: 'Ngày ban hành', en: 'Issued on' }, kind: 'day' },
        { field: 'year', title: { vi: 'Cho cả năm', en: 'For the year' }, kind: 'number' },
        { field: 'days', title: { vi: 'Số ngày', en: 'Days' }, kind: 'number' },
        { field: 'recordedAt', title: { vi: 'Ghi lúc', en: 'Recorded at' }, kind: 'instant' },
      ],
      forms: ['calendar.decide', 'calendar.importDays'],
      empty: {
        vi: 'Chưa ghi quyết định nào ở đây; lịch đi kèm bản phát hành.',
        en: 'No decision was recorded here; the calendar is that of the release.',
      },
    },
    {
      kind: 'thing',
      id: 'calendar.hours',
      path: '/calendar/hours/:office',
      group: 'administration',
      inMenu: false,
      title: { vi: 'Giờ làm việc', en: 'Office hours' },
      operation: 'calendar.hours',
      with: { office: ':office' },
      heading: '{unit}',
      facts: [
        { field: 'week', title: { vi: 'Tuần', en: 'Week' } },
        { field: 'decision', title: { vi: 'Quyết định', en: 'Decision' } },
        { field: 'validFrom', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
      ],
      history: { kind: 'unit', id: '{unit}' },
    },
    {
      kind: 'form',
      id: 'calendar.decide',
      path: '/calendar/decide',
      group: 'administration',
      inMenu: false,
      title: { vi: 'Ghi quyết định về lịch', en: 'Record a decision' },
      lead: {
        vi: 'Thêm ngày nghỉ, ngày làm bù; điền năm để thêm cả một năm mới.',
        en: 'Adds days off and made up; with the year, a whole new year.',
      },
      operation: 'calendar.decide',
      fields: [
        numberField,
        issuedOn,
        table,
        {
          name: 'year',
          title: { vi: 'Cả năm', en: 'The whole year' },
          help: { vi: 'Chỉ khi quyết định mở một năm mới', en: 'Where the decision opens a new year' },
          kind: 'number',
        },
      ],
      done: {
        says: { vi: 'Đã ghi {days} ngày theo {number}.', en: '{days} days are recorded by {number}.' },
        to: '/work/calendar/decisions',
      },
    },
    {
      kind: 'form',
      id: 'calendar.importDays',
      path: '/calendar/import',
      group: 'administration',
      inMenu: false,
      title: { vi: 'Nhập ngày nghỉ từ bảng tính', en: 'Take days from a spreadsheet' },
      lead: {
        vi: 'Xem trước từng dòng; nhập lại cùng một tệp không đổi gì hai lần.',
        en: 'Each row is shown first; the same file again changes nothing twice.',
      },
      operation: 'calendar.importDays',
      preview: 'calendar.importDaysPreview',
      shows: importShows,
      fields: [numberField, issuedOn, table],
      done: {
        says: {
          vi: 'Đã nhập: {new} ngày mới, {changed} đổi, {wrong} lỗi.',
          en: 'Taken in: {new} new, {changed} changed, {wrong} wrong.',
        },
        to: '/work/calendar/decisions',
      },
    },
    {
      kind: 'form',
      id: 'calendar.setHours',
      path: '/calendar/set-hours',
      group: 'unit',
      title: { vi: 'Đặt giờ làm việc', en: 'Set office hours' },
      operation: 'calendar.setHours',
      fields: [
        { name: 'office', title: { vi: 'Đơn vị', en: 'Unit' }, kind: 'unit' },
        {
          name: 'week',
          title: { vi: 'Giờ trong tuần', en: 'Hours of the week' },
          help: {
            vi: 'Ví dụ: 1-5 07:30-11:30 13:30-17:00; 6 08:00-12:00',
            en: 'Such as: 1-5 07:30-11:30 13:30-17:00; 6 08:00-12:00',
          },
          kind: 'text',
        },
        { name: 'from', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
        numberField,
      ],
      done: {
        says: { vi: 'Giờ làm việc từ {validFrom}: {week}.', en: 'Office hours from {validFrom}: {week}.' },
        to: '/work/calendar/hours/{unit}',
      },
    },
  ],
  work: [yearMissing],
}
