/** Accounts, sessions and keys in the workspace. Long because it is data: each column and button with its words in two languages. */
import { endGrant, grantStates, roleStates } from '../workspace/desk-fields.ts'
import type { Action, Column, Desk, StateWords } from '../workspace/model.ts'
import { accountsFound, lockedAccounts } from './work-sources.ts'

const accountStates: StateWords = {
  active: { vi: 'Đang dùng', en: 'Active', tone: 'met' },
  locked: { vi: 'Đã khóa', en: 'Locked', tone: 'failed' },
  closed: { vi: 'Đã đóng', en: 'Closed', tone: 'plain' },
}
const kinds: StateWords = {
  person: { vi: 'Người', en: 'Person', tone: 'plain' },
  client: { vi: 'Hệ thống', en: 'Program', tone: 'plain' },
}

const about: readonly Column[] = [
  { field: 'signInName', title: { vi: 'Tên đăng nhập', en: 'Sign-in name' } },
  { field: 'kind', title: { vi: 'Loại', en: 'Kind' }, kind: 'state', states: kinds },
  { field: 'state', title: { vi: 'Trạng thái', en: 'State' }, kind: 'state', states: accountStates },
  { field: 'createdAt', title: { vi: 'Tạo lúc', en: 'Made at' }, kind: 'instant' },
]

const actions: readonly Action[] = [
  {
    operation: 'accounts.change',
    title: { vi: 'Sửa thông tin', en: 'Change details' },
    with: { account: '{account}' },
    when: { field: 'state', is: ['active', 'locked'] },
    fields: [
      {
        name: 'name',
        title: { vi: 'Tên hiển thị', en: 'Name' },
        help: { vi: 'Bỏ trống để giữ nguyên', en: 'Empty stays as it is' },
        kind: 'text',
      },
      {
        name: 'email',
        title: { vi: 'Email liên hệ', en: 'E-mail' },
        help: { vi: 'Bỏ trống để giữ nguyên', en: 'Empty stays as it is' },
        kind: 'text',
      },
      {
        name: 'noEmail',
        title: { vi: 'Xóa email đang có', en: 'Take the e-mail address away' },
        kind: 'yes',
      },
    ],
  },
  {
    operation: 'accounts.lock',
    title: { vi: 'Khóa', en: 'Lock' },
    with: { account: '{account}' },
    when: { field: 'state', is: ['active'] },
    confirm: {
      vi: 'Tài khoản không đăng nhập được nữa và mọi phiên đang mở sẽ hết ngay. Có thể mở khóa sau.',
      en: 'The account cannot sign in any more and its open sessions end at once. It can be unlocked later.',
    },
    bulk: true,
  },
  {
    operation: 'accounts.unlock',
    title: { vi: 'Mở khóa', en: 'Unlock' },
    with: { account: '{account}' },
    when: { field: 'state', is: ['locked'] },
    bulk: true,
  },
  {
    operation: 'accounts.close',
    title: { vi: 'Đóng vĩnh viễn', en: 'Close for ever' },
    with: { account: '{account}' },
    when: { field: 'state', is: ['active', 'locked'] },
    confirm: {
      vi: 'Tài khoản đóng rồi thì không mở lại được, tên đăng nhập không cấp cho ai khác; phiên và khóa của nó hết ngay.',
      en: 'A closed account is never opened again and its name is given to nobody else; its sessions and keys end at once.',
    },
  },
]

const keyColumns: readonly Column[] = [
  { field: 'label', title: { vi: 'Dùng cho', en: 'For' } },
  { field: 'ending', title: { vi: 'Đuôi', en: 'Ends in' } },
  { field: 'scopes', title: { vi: 'Được gọi', en: 'May ask' } },
  { field: 'expiresAt', title: { vi: 'Hết hạn', en: 'Expires' }, kind: 'instant' },
  { field: 'lastUsedAt', title: { vi: 'Dùng lần cuối', en: 'Last used' }, kind: 'instant' },
  { field: 'revokedAt', title: { vi: 'Thu hồi lúc', en: 'Revoked at' }, kind: 'instant' },
]
const revokeKey: Action = {
  operation: 'accounts.revokeKey',
  title: { vi: 'Thu hồi', en: 'Revoke' },
  with: { key: '{key}' },
  when: { field: 'revokedAt', is: [null] },
  confirm: {
    vi: 'Chương trình dùng khóa này sẽ bị từ chối ngay và không khôi phục lại được.',
    en: 'The program that uses this key is refused at once, and the key never comes back.',
  },
}

export const accountsDesk: Desk = {
  screens: [
    {
      kind: 'list',
      id: 'accounts.list',
      path: '/accounts',
      group: 'administration',
      title: { vi: 'Tài khoản', en: 'Accounts' },
      lead: {
        vi: 'Ai đăng nhập được ở đây. Quyền được giao riêng, theo quyết định.',
        en: 'Who can sign in here. What they may do is given apart, by decisions.',
      },
      operation: 'accounts.list',
      with: { limit: 500 },
      rows: 'accounts',
      key: 'account',
      columns: [
        { field: 'name', title: { vi: 'Tên', en: 'Name' }, to: '/work/accounts/{account}' },
        ...about,
        { field: 'email', title: { vi: 'Thư điện tử', en: 'E-mail' }, hidden: true },
      ],
      filters: [
        {
          name: 'state',
          title: { vi: 'Trạng thái', en: 'State' },
          kind: 'choice',
          choices: accountStates,
        },
      ],
      actions,
      forms: ['accounts.create', 'accounts.reset', 'accounts.link', 'accounts.createKey'],
      pages: { next: 'next', after: 'after' },
      empty: {
        vi: 'Chưa có tài khoản nào ở trạng thái này. Chọn “Tạo tài khoản” để bắt đầu.',
        en: 'There is no account in this state. Begin with “Create an account”.',
      },
    },
    {
      kind: 'thing',
      id: 'accounts.about',
      path: '/accounts/:account',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Tài khoản', en: 'Account' },
      operation: 'accounts.about',
      with: { account: ':account' },
      heading: '{name}',
      facts: [
        ...about,
        {
          field: 'email',
          title: { vi: 'Thư điện tử', en: 'E-mail' },
          to: '/work/accounts/{account}/contact',
        },
        {
          field: 'account',
          title: { vi: 'Dữ liệu cá nhân đang giữ', en: 'Personal data held' },
          to: '/work/personal-data/{account}',
        },
      ],
      actions: [
        ...actions,
        {
          operation: 'accounts.revoke',
          title: { vi: 'Kết thúc mọi phiên', en: 'End all sessions' },
          with: { account: '{account}' },
          confirm: {
            vi: 'Người đó phải đăng nhập lại ở mọi thiết bị.',
            en: 'They have to sign in again on every device.',
          },
        },
        {
          operation: 'access.erasePerson',
          title: { vi: 'Xóa dữ liệu liên hệ', en: 'Erase contact data' },
          with: { account: '{account}' },
          fields: [
            {
              name: 'reason',
              title: { vi: 'Lý do', en: 'Reason' },
              help: { vi: 'Yêu cầu của ai, ngày nào', en: 'Whose request, of which day' },
              kind: 'long',
            },
          ],
          confirm: {
            vi: 'Dữ liệu liên hệ bị xóa hẳn; nhật ký về việc đã làm vẫn giữ nguyên.',
            en: 'Contact data go for ever; the log of what was done stays.',
          },
        },
      ],
      parts: [
        {
          title: { vi: 'Quyền', en: 'Grants' },
          rows: 'grants',
          key: 'id',
          columns: [
            {
              field: 'role',
              title: { vi: 'Vai trò', en: 'Role' },
              kind: 'state',
              states: roleStates,
            },
            { field: 'unitName', title: { vi: 'Địa bàn', en: 'Territory' } },
            { field: 'state', title: { vi: 'Trạng thái', en: 'State' }, kind: 'state', states: grantStates },
            { field: 'from', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
            { field: 'until', title: { vi: 'Đến trước ngày', en: 'Until before' }, kind: 'day' },
            { field: 'decision', title: { vi: 'Quyết định', en: 'Decision' } },
          ],
          actions: [endGrant],
          empty: {
            vi: 'Tài khoản này chưa được giao quyền nào, nên chưa làm được gì.',
            en: 'This account was given nothing yet, so it can do nothing.',
          },
        },
        {
          title: { vi: 'Phiên đăng nhập', en: 'Sessions' },
          rows: 'sessions',
          key: 'session',
          columns: [
            { field: 'device', title: { vi: 'Thiết bị', en: 'Device' } },
            { field: 'means', title: { vi: 'Bằng', en: 'By' } },
            { field: 'begunAt', title: { vi: 'Bắt đầu', en: 'Begun' }, kind: 'instant' },
            { field: 'seenAt', title: { vi: 'Dùng lần cuối', en: 'Last used' }, kind: 'instant' },
          ],
          actions: [
            {
              operation: 'accounts.revoke',
              title: { vi: 'Kết thúc', en: 'End' },
              with: { account: '{account}', session: '{session}' },
            },
          ],
          empty: { vi: 'Không có phiên nào đang mở.', en: 'No session is open.' },
        },
        {
          title: { vi: 'Khóa của chương trình', en: 'Keys of programs' },
          rows: 'keys',
          key: 'key',
          columns: keyColumns,
          actions: [revokeKey],
          empty: { vi: 'Chưa cấp khóa nào.', en: 'No key was issued.' },
        },
        {
          title: { vi: 'Ở nhà cung cấp đăng nhập', en: 'At sign-in providers' },
          rows: 'elsewhere',
          key: 'subject',
          columns: [
            { field: 'issuer', title: { vi: 'Nhà cung cấp', en: 'Provider' } },
            { field: 'subject', title: { vi: 'Mã người dùng ở đó', en: 'The person there' } },
          ],
          actions: [
            {
              operation: 'accounts.unlink',
              title: { vi: 'Bỏ liên kết', en: 'Unlink' },
              with: { account: '{account}', issuer: '{issuer}', subject: '{subject}' },
              confirm: {
                vi: 'Người dùng đó ở nhà cung cấp không đăng nhập vào tài khoản này được nữa.',
                en: 'That person of the provider can no longer sign in to this account.',
              },
            },
          ],
          empty: { vi: 'Không liên kết với nhà cung cấp nào.', en: 'Linked to no provider.' },
        },
      ],
      history: { kind: 'account', id: '{account}' },
    },
    {
      kind: 'thing',
      id: 'accounts.contact',
      path: '/accounts/:account/contact',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Liên hệ của một tài khoản', en: 'Contact of an account' },
      lead: {
        vi: 'Mỗi lần xem địa chỉ đầy đủ được ghi vào nhật ký.',
        en: 'Each look at the whole address is written into the log.',
      },
      operation: 'accounts.contact',
      with: { account: ':account' },
      heading: '{signInName}',
      facts: [{ field: 'email', title: { vi: 'Thư điện tử', en: 'E-mail' } }],
    },
    {
      kind: 'list',
      id: 'accounts.keys',
      path: '/keys',
      group: 'administration',
      title: { vi: 'Khóa của chương trình', en: 'Keys of programs' },
      lead: {
        vi: 'Hệ thống khác gọi haicap bằng khóa, trong phạm vi và thời hạn của khóa.',
        en: 'Other programs ask haicap with a key, within its scopes and its time.',
      },
      operation: 'accounts.keys',
      rows: '',
      key: 'key',
      columns: keyColumns,
      filters: [
        {
          name: 'account',
          title: { vi: 'Tài khoản', en: 'Account' },
          help: { vi: 'Tên đăng nhập', en: 'Sign-in name' },
          kind: 'text',
        },
      ],
      actions: [revokeKey],
      forms: ['accounts.createKey'],
      empty: {
        vi: 'Chưa cấp khóa nào. Tạo tài khoản loại “Hệ thống”, rồi cấp khóa cho nó.',
        en: 'No key was issued. Create an account of the kind “Program”, then issue it a key.',
      },
    },
    {
      kind: 'list',
      id: 'accounts.sessions',
      path: '/sessions',
      group: 'administration',
      inMenu: false,
      title: { vi: 'Phiên của một tài khoản', en: 'Sessions of an account' },
      operation: 'accounts.sessions',
      rows: '',
      key: 'session',
      columns: [
        { field: 'device', title: { vi: 'Thiết bị', en: 'Device' } },
        { field: 'means', title: { vi: 'Bằng', en: 'By' } },
        { field: 'begunAt', title: { vi: 'Bắt đầu', en: 'Begun' }, kind: 'instant' },
        { field: 'expiresAt', title: { vi: 'Hết lúc', en: 'Expires' }, kind: 'instant' },
      ],
      filters: [
        {
          name: 'account',
          title: { vi: 'Tài khoản', en: 'Account' },
          help: { vi: 'Tên đăng nhập', en: 'Sign-in name' },
          kind: 'text',
        },
      ],
      empty: { vi: 'Không có phiên nào đang mở.', en: 'No session is open.' },
    },
    {
      kind: 'form',
      id: 'accounts.create',
      path: '/accounts/new',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Tạo tài khoản', en: 'Create an account' },
      lead: {
        vi: 'Người đó tự đặt mật khẩu bằng đường dẫn dùng một lần mà bạn đưa cho họ.',
        en: 'They choose their password by a link that works once, which you hand over.',
      },
      operation: 'accounts.create',
      fields: [
        {
          name: 'signInName',
          title: { vi: 'Tên đăng nhập', en: 'Sign-in name' },
          help: {
            vi: 'Chữ không dấu, số, dấu chấm; đặt một lần, không đổi',
            en: 'Letters, digits, dots; given once, for ever',
          },
          kind: 'text',
        },
        { name: 'name', title: { vi: 'Họ và tên', en: 'Name' }, kind: 'text' },
        {
          name: 'kind',
          title: { vi: 'Loại', en: 'Kind' },
          kind: 'choice',
          choices: kinds,
        },
        { name: 'email', title: { vi: 'Thư điện tử', en: 'E-mail' }, kind: 'text' },
        {
          name: 'language',
          title: { vi: 'Ngôn ngữ', en: 'Language' },
          kind: 'choice',
          choices: { vi: { vi: 'Tiếng Việt', en: 'Vietnamese' }, en: { vi: 'Tiếng Anh', en: 'English' } },
        },
        {
          name: 'administrator',
          title: { vi: 'Quản trị toàn hệ thống', en: 'Administers the whole deployment' },
          kind: 'yes',
        },
      ],
      done: {
        says: {
          vi: 'Đã tạo tài khoản {signInName}. Đường dẫn để đặt mật khẩu, dùng một lần đến {linkUntil}:',
          en: 'The account {signInName} is made. The link to choose a password works once, until {linkUntil}:',
        },
        once: 'link',
        to: '/work/accounts/{account}',
      },
    },
    {
      kind: 'form',
      id: 'accounts.reset',
      path: '/accounts/reset',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Cho đặt lại mật khẩu', en: 'Let somebody choose a new password' },
      operation: 'accounts.reset',
      fields: [
        { name: 'account', title: { vi: 'Tên đăng nhập', en: 'Sign-in name' }, kind: 'text' },
        {
          name: 'factors',
          title: { vi: 'Bỏ cả bước xác thực thứ hai', en: 'The second factors go as well' },
          help: { vi: 'Khi mất điện thoại hoặc khóa', en: 'Where a phone or a key was lost' },
          kind: 'yes',
        },
      ],
      done: {
        says: {
          vi: 'Đường dẫn cho {signInName}, dùng một lần đến {linkUntil}:',
          en: 'The link for {signInName} works once, until {linkUntil}:',
        },
        once: 'link',
        to: '/work/accounts/{account}',
      },
    },
    {
      kind: 'form',
      id: 'accounts.link',
      path: '/accounts/link',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Liên kết với nhà cung cấp đăng nhập', en: 'Link to a sign-in provider' },
      operation: 'accounts.link',
      fields: [
        { name: 'account', title: { vi: 'Tên đăng nhập ở đây', en: 'Sign-in name here' }, kind: 'text' },
        {
          name: 'issuer',
          title: { vi: 'Nhà cung cấp', en: 'Provider' },
          help: { vi: 'Địa chỉ https:// như nơi đó tự xưng', en: 'Its https:// address as it names itself' },
          kind: 'text',
        },
        { name: 'subject', title: { vi: 'Mã người dùng ở đó', en: 'The person there' }, kind: 'text' },
      ],
      done: {
        says: { vi: 'Đã liên kết.', en: 'It is linked.' },
        to: '/work/accounts/{account}',
      },
    },
    {
      kind: 'form',
      id: 'accounts.createKey',
      path: '/keys/new',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Cấp khóa cho chương trình', en: 'Issue a key to a program' },
      operation: 'accounts.createKey',
      fields: [
        {
          name: 'account',
          title: { vi: 'Tài khoản của hệ thống', en: 'Account of the program' },
          kind: 'text',
        },
        { name: 'label', title: { vi: 'Dùng cho', en: 'What it is for' }, kind: 'text' },
        {
          name: 'scopes',
          title: { vi: 'Được gọi', en: 'May ask' },
          help: {
            vi: 'Tên thao tác, cách nhau bằng dấu cách: register.unit hoặc register.*',
            en: 'Names of operations, with spaces between: register.unit or register.*',
          },
          kind: 'text',
        },
        { name: 'days', title: { vi: 'Số ngày dùng được', en: 'Days it works' }, kind: 'number' },
      ],
      done: {
        says: {
          vi: 'Khóa, đến {expiresAt}. Chỉ hiện một lần, hãy chép lại ngay:',
          en: 'The key, until {expiresAt}. It is shown once, copy it now:',
        },
        once: 'secret',
        to: '/work/accounts/{account}',
      },
    },
  ],
  work: [lockedAccounts],
  search: [accountsFound],
}
