/** The demonstration: a database of generated data, filled once, and how to sign in to it. */
import { fine, type Result, refused } from '../kernel/result.ts'
import { accountOf } from '../platform/accounts/store.ts'
import { decisionsKnown } from '../platform/calendar/store.ts'
import { isGenerated } from '../platform/database/mark.ts'
import type { Context } from '../platform/operation.ts'
import { problem } from '../platform/problems.ts'
import type { Demonstration } from '../shell/product.ts'
import { makeAccounts } from './accounts.ts'
import { askingIn } from './asking.ts'
import { lastDecision, makeContent } from './content.ts'
import { demoPassword } from './password.ts'
import { named } from './people.ts'

export { failingJob } from './job.ts'

/** What is printed on the console, never into the log. */
const told =
  (password: string): Demonstration =>
  (url, language) => {
    const administrator = named('quan.tri').signInName
    return language === 'vi'
      ? `\nDỮ LIỆU GIẢ LẬP. Đăng nhập bằng một lần bấm: ${url}/demo\nhoặc ở ${url}/sign-in: tên ${administrator} (và những tên khác ở trang trên), mật khẩu ${password}\n`
      : `\nGENERATED DATA. Sign in by one click: ${url}/en/demo\nor at ${url}/en/sign-in: name ${administrator} (and others on the page above), password ${password}\n`
  }

/** Fills a database that is marked and was not filled yet; a filled one is left as people left it. */
export const demonstrate = async (context: Context): Promise<Result<Demonstration>> => {
  const { database, data, today } = context
  if (!(await isGenerated(database))) throw new Error('a demonstration needs a database that is marked')
  const password = demoPassword(data)
  if (!(await accountOf(database, named('quan.tri').signInName))) {
    const asking = askingIn({ ...context, generated: true })
    await makeAccounts(asking, password, today)
    await makeContent(asking, today)
  }
  if (!(await decisionsKnown(database, null)).some(({ number }) => number === lastDecision))
    return refused(problem('demonstration-unfinished', {}))
  return fine(told(password))
}
