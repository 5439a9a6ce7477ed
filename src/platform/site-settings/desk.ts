/** The settings of the site in the workspace. */
import type { Desk } from '../workspace/model.ts'

export const settingsDesk: Desk = {
  screens: [
    {
      kind: 'list',
      id: 'settings',
      path: '/settings',
      group: 'administration',
      title: { vi: 'Thiết lập', en: 'Settings' },
      lead: {
        vi: 'Tên viết thường đổi được ở đây; tên viết hoa đặt từ bên ngoài, đọc một lần lúc khởi động.',
        en: 'Names in small letters are changed here; those in capitals are set from outside and read at the start.',
      },
      operation: 'settings.list',
      rows: 'settings',
      key: 'name',
      columns: [
        { field: 'name', title: { vi: 'Tên', en: 'Name' } },
        { field: 'value', title: { vi: 'Giá trị', en: 'Value' } },
        { field: 'meaning', title: { vi: 'Để làm gì', en: 'What for' } },
        { field: 'accepted', title: { vi: 'Chấp nhận', en: 'Accepted' } },
        { field: 'usual', title: { vi: 'Mặc định', en: 'Usual' }, hidden: true },
        { field: 'since', title: { vi: 'Từ lúc', en: 'Since' }, kind: 'instant' },
        { field: 'reason', title: { vi: 'Lý do', en: 'Reason' } },
        { field: 'by', title: { vi: 'Người đổi', en: 'Changed by' }, hidden: true },
      ],
      actions: [
        {
          operation: 'settings.set',
          title: { vi: 'Đổi', en: 'Change' },
          with: { name: '{name}' },
          when: { field: 'kind', is: ['chosen'] },
          fields: [
            {
              name: 'value',
              title: { vi: 'Giá trị mới', en: 'New value' },
              help: { vi: 'Bỏ trống để về mặc định', en: 'Empty for the usual one' },
              kind: 'text',
            },
            { name: 'reason', title: { vi: 'Lý do', en: 'Reason' }, kind: 'text' },
          ],
        },
      ],
      empty: { vi: 'Không có thiết lập nào.', en: 'There are no settings.' },
    },
  ],
}
