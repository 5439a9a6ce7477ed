/** Words of the page of the demonstration. */
import type { Language } from '../kernel/problems.ts'

type DemoWords = Readonly<
  Record<'title' | 'lead' | 'password' | 'name' | 'signInName' | 'unit' | 'country' | 'signIn', string>
> & {
  readonly signInAs: (name: string) => string
}

export const demoWords: Readonly<Record<Language, DemoWords>> = {
  vi: {
    title: 'Đăng nhập vào dữ liệu giả lập',
    lead: 'Mọi tài khoản, văn bản và hồ sơ ở đây đều do chương trình tạo ra để làm quen, không có thật. Chọn một người để làm việc với tư cách người đó.',
    password: 'Khi được hỏi lại mật khẩu, mọi tài khoản đều dùng:',
    name: 'Tên',
    signInName: 'Tên đăng nhập',
    unit: 'Đơn vị',
    country: 'Cả nước',
    signIn: 'Đăng nhập',
    signInAs: (name: string) => `Vào với tên ${name}`,
  },
  en: {
    title: 'Sign in to generated data',
    lead: 'Every account, text and file here was made by the program to try things out; none of it is real. Choose somebody to work as.',
    password: 'When a password is asked for again, all accounts have this one:',
    name: 'Name',
    signInName: 'Sign-in name',
    unit: 'Unit',
    country: 'The country',
    signIn: 'Sign in',
    signInAs: (name: string) => `Enter as ${name}`,
  },
}
