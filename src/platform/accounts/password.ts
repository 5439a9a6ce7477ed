/** Passwords: stretched by argon2id with dated parameters; long enough, none of the commonest, none that leaked. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import { isLeaked, leakedFolder } from './leaked.ts'
import { accountProblem } from './problems.ts'

type Parameters = {
  readonly from: IsoDate
  /** KiB. */
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** What holds from a day on; a password that was stretched otherwise is stretched anew at the next sign-in. */
const parameters: readonly Parameters[] = [
  // OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, 2 passes, 1 lane.
  { from: '2025-01-01', memory: 19_456, passes: 2, parallelism: 1 },
]

const parametersOn = (day: IsoDate): Parameters => {
  const found = parameters.findLast(({ from }) => from <= day) ?? parameters[0]
  if (!found) throw new Error('no parameters for passwords')
  return found
}

/** The same signs however they were typed. */
const normal = (password: string): string => password.normalize('NFKC')

const stretch = (password: string, nonce: Buffer, used: Omit<Parameters, 'from'>): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    argon2(
      'argon2id',
      { message: normal(password), nonce, tagLength: 32, ...used },
      (error: Error | null, made: Buffer) => (error ? reject(error) : resolve(made)),
    ),
  )

const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')

export const stretched = async (password: string, day: IsoDate): Promise<string> => {
  const { from: _from, ...used } = parametersOn(day)
  const nonce = randomBytes(16)
  const made = await stretch(password, nonce, used)
  return `$argon2id$v=19$m=${used.memory},t=${used.passes},p=${used.parallelism}$${base64(nonce)}$${base64(made)}`
}

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** As much work as a right one takes, for names that nobody has. */
const nobody = `$argon2id$v=19$m=19456,t=2,p=1$${base64(Buffer.alloc(16))}$${base64(Buffer.alloc(32))}`

export type Checked = { readonly right: boolean; readonly outdated: boolean }

/** Whether the password is right. Without one on record the same work is done, and the answer is no. */
export const checkPassword = async (
  password: string,
  onRecord: string | null,
  day: IsoDate,
): Promise<Checked> => {
  const found = form.exec(onRecord ?? nobody)
  if (!found) throw new Error('a password on record has another form than we write')
  const [memory = 0, passes = 0, parallelism = 0] = found.slice(1, 4).map(Number)
  const wanted = Buffer.from(found[5] ?? '', 'base64')
  const made = await stretch(password, Buffer.from(found[4] ?? '', 'base64'), { memory, passes, parallelism })
  const now = parametersOn(day)
  return {
    right: onRecord !== null && timingSafeEqual(made, wanted),
    outdated: memory !== now.memory || passes !== now.passes || parallelism !== now.parallelism,
  }
}

export const leastLength = 12
export const mostLength = 200

/** Long enough and still among the first that are tried, by themselves or twice over. */
const commonest = [
  'password',
  'passw0rd',
  'p@ssword',
  'p@ssw0rd',
  'matkhau',
  'quantri',
  'administrator',
  'admin',
  'welcome',
  'qwerty',
  'qwertyuiop',
  'qwertyuiopas',
  '1q2w3e4r5t6y',
  'qazwsxedc',
  'qazwsxedcrfv',
  'qwertyasdf',
  'qwerasdfzxcv',
  'football',
  'monkey',
  'dragon',
  'sunshine',
  'princess',
  'khongbiet',
  'yeuem',
  'congchuc',
  'ubnd',
  'uybannhandan',
  'asdfghjkl',
  'zxcvbnm',
  'iloveyou',
  'anhyeuem',
  'emyeuanh',
  'vietnam',
  'hanoi',
  'saigon',
  'hochiminh',
  'letmein',
  'changeme',
  'haicap',
  'secret',
  'abcdefghijkl',
]

/** Digits and signs at the ends and repetition do not make a common word another one. */
const isCommon = (password: string, own: readonly string[]): boolean => {
  const plain = normal(password).toLowerCase()
  if (new Set(plain).size < 5) return true
  if ('01234567890123456789012345'.includes(plain) || '98765432109876543210'.includes(plain)) return true
  // The same few signs over and over: 123456123456, abc1abc1abc1.
  if (/^(.{1,8})\1+$/su.test(plain)) return true
  const core = plain.replace(/^[\d\W_]+|[\d\W_]+$/g, '')
  const words = [...commonest, ...own.map((word) => word.toLowerCase()).filter((word) => word.length >= 4)]
  // A sign-in name may hold signs, and digits may stand among letters: 1qaz2wsx3edc.
  return [plain, core, core.replace(/[\d\W_]+/g, '')].some((text) =>
    words.some(
      (word) =>
        text.includes(word) &&
        text
          .split(word)
          .join('')
          .replace(/[\d\W_]+/g, '') === '',
    ),
  )
}

/** All that stands against a new password. `own` are words that anybody would try first: the names of its owner. */
export const whyNotPassword = async (
  password: string,
  own: readonly string[],
  folder: string | null = leakedFolder(),
): Promise<readonly Problem[]> => {
  const length = [...normal(password)].length
  const field = { field: 'password' }
  if (length < leastLength) return [accountProblem('password-too-short', { least: leastLength }, field)]
  if (length > mostLength) return [accountProblem('password-too-long', { most: mostLength }, field)]
  if (isCommon(password, own)) return [accountProblem('password-too-common', {}, field)]
  return folder !== null && (await isLeaked(password, folder))
    ? [accountProblem('password-leaked', {}, field)]
    : []
}
