/** What `haicap doctor` looks at, and what it says of it. Pure. */
import type { IsoDate } from '../../kernel/dates.ts'
import { type Around, aroundLines } from './around.ts'
import type { Line, Verdict } from './verdict.ts'

export type KeyFile = {
  readonly path: string
  readonly state: 'missing' | 'unreadable' | 'closed' | 'open-to-others' | 'of-another'
}

export type Facts = Around & {
  readonly today: IsoDate
  readonly version: string
  readonly node: string
  readonly leastNode: string
  /** As PostgreSQL counts: 180004. Null where no database answers, with the reason. */
  readonly database: {
    readonly version: number
    /** Milliseconds by which its clock is ahead of ours. */
    readonly ahead: number
    readonly migrated: boolean
    readonly guarded: boolean
    readonly jobs: {
      readonly dead: number
      readonly overdueSeconds: number | null
      readonly workers: number
    } | null
    readonly evidence: { readonly waiting: number; readonly oldestSeconds: number } | null
    readonly lastYear: number | null
  } | null
  readonly unreachable: string | null
  readonly disk: { readonly path: string; readonly freeBytes: number } | null
  readonly keys: readonly KeyFile[]
}

const two = (vi: string, en: string) => ({ vi, en })
const line = (
  about: string,
  verdict: Verdict,
  says: Line['says'],
  todo: Line['says'] | null = null,
): Line => ({ about, verdict, says, todo: verdict === 'ok' ? null : todo })

const leastPostgres = 150_000

const numbersOf = (version: string): readonly number[] => version.replace(/^v/, '').split('.').map(Number)
const isOlder = (one: string, other: string): boolean => {
  const [left, right] = [numbersOf(one), numbersOf(other)]
  const at = right.findIndex((each, place) => each !== (left[place] ?? 0))
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0)
}

const versions = ({ node, leastNode }: Facts): Line =>
  line(
    'node',
    isOlder(node, leastNode) ? 'failed' : 'ok',
    two(`Node ${node}`, `Node ${node}`),
    two(`Cài Node ${leastNode} trở lên.`, `Install Node ${leastNode} or newer.`),
  )

const gigabyte = 1024 ** 3

const disk = ({ disk: found }: Facts): Line => {
  if (!found)
    return line(
      'disk',
      'attention',
      two('Không đo được chỗ trống của thư mục dữ liệu', 'The room of the data folder cannot be measured'),
      two('Kiểm tra HAICAP_DATA.', 'Check HAICAP_DATA.'),
    )
  const free = (found.freeBytes / gigabyte).toFixed(1)
  const verdict = found.freeBytes < gigabyte ? 'failed' : found.freeBytes < 5 * gigabyte ? 'attention' : 'ok'
  return line(
    'disk',
    verdict,
    two(`Còn trống ${free} GB ở ${found.path}`, `${free} GB free at ${found.path}`),
    two('Dọn chỗ hoặc thêm đĩa trước khi hết.', 'Make room or add a disk before it is full.'),
  )
}

const keyWords = {
  missing: two('chưa có', 'is not there yet'),
  unreadable: two('không đọc được', 'cannot be read'),
  closed: two('chỉ chủ sở hữu đọc được', 'is readable to its owner only'),
  'open-to-others': two('người khác trên máy này đọc được', 'can be read by others of this machine'),
  'of-another': two('thuộc về người dùng khác', 'belongs to another user'),
} as const satisfies Record<KeyFile['state'], Line['says']>

const keyVerdict = {
  missing: 'attention',
  unreadable: 'failed',
  closed: 'ok',
  'open-to-others': 'failed',
  'of-another': 'attention',
} as const satisfies Record<KeyFile['state'], Verdict>

const key = ({ path, state }: KeyFile): Line =>
  line(
    'key',
    keyVerdict[state],
    two(`Khóa ${path} ${keyWords[state].vi}`, `The key ${path} ${keyWords[state].en}`),
    state === 'missing'
      ? two(
          'haicap start tạo khóa; sau khi phục hồi, chép khóa cũ về.',
          'haicap start makes it; after a restore bring the former one back.',
        )
      : two(`chown và chmod 600 ${path}`, `chown and chmod 600 ${path}`),
  )

const seconds = (milliseconds: number): string => (Math.abs(milliseconds) / 1000).toFixed(1)

type Reached = NonNullable<Facts['database']>

const clock = ({ ahead }: Reached): Line =>
  line(
    'clock',
    Math.abs(ahead) > 60_000 ? 'failed' : Math.abs(ahead) > 2_000 ? 'attention' : 'ok',
    two(
      `Đồng hồ máy này và cơ sở dữ liệu lệch ${seconds(ahead)} giây`,
      `The clocks of this machine and of the database differ by ${seconds(ahead)} seconds`,
    ),
    two('Bật đồng bộ giờ (NTP) trên cả hai máy.', 'Turn on time synchronisation (NTP) on both machines.'),
  )

const postgres = ({ version }: Reached): Line => {
  const text = `${Math.floor(version / 10_000)}.${version % 10_000}`
  return line(
    'database',
    version < leastPostgres ? 'failed' : 'ok',
    two(`PostgreSQL ${text}`, `PostgreSQL ${text}`),
    two('Nâng cấp PostgreSQL lên 15 trở lên.', 'Upgrade PostgreSQL to 15 or newer.'),
  )
}

const migrations = ({ migrated }: Reached): Line =>
  migrated
    ? line('migrations', 'ok', two('Lược đồ ở bước mới nhất', 'The schema stands at the newest migration'))
    : line(
        'migrations',
        'failed',
        two(
          'Lược đồ không ở bước mới nhất của chương trình này',
          'The schema is not at the newest migration of this program',
        ),
        two('Sao lưu, rồi chạy haicap db migrate.', 'Back up, then run haicap db migrate.'),
      )

const role = ({ guarded }: Reached): Line =>
  guarded
    ? line('role', 'ok', two('Làm việc bằng vai trò haicap_app', 'The product works as the role haicap_app'))
    : line(
        'role',
        'attention',
        two(
          'Không dùng được vai trò haicap_app: PostgreSQL không tự ngăn việc sửa nhật ký',
          'The role haicap_app cannot be taken: PostgreSQL itself does not keep the log from being changed',
        ),
        two(
          'Cho tài khoản cơ sở dữ liệu quyền tạo vai trò, rồi chạy haicap db migrate.',
          'Let the database account create roles, then run haicap db migrate.',
        ),
      )

/** What its first start makes. */
const begin = two(
  'haicap start, hoặc haicap db migrate, tạo ra.',
  'haicap start, or haicap db migrate, makes it.',
)

const jobs = ({ jobs: found }: Reached): Line => {
  if (!found) return line('jobs', 'attention', two('Chưa có việc nền', 'There are no jobs yet'), begin)
  const { dead, overdueSeconds, workers } = found
  const late = overdueSeconds !== null && overdueSeconds > 300
  const says = two(
    `${dead} việc nền hỏng, ${workers} tiến trình đang làm việc, ${overdueSeconds === null ? 'không việc nào trễ' : `việc chờ lâu nhất trễ ${Math.round(overdueSeconds)} giây`}`,
    `${dead} failed jobs, ${workers} workers, ${overdueSeconds === null ? 'none overdue' : `the oldest is ${Math.round(overdueSeconds)} seconds overdue`}`,
  )
  const todo = late
    ? two('haicap start có đang chạy không?', 'Does haicap start run?')
    : two('Xem haicap jobs dead, rồi haicap jobs retry.', 'See haicap jobs dead, then haicap jobs retry.')
  return line('jobs', late || dead > 0 ? 'attention' : 'ok', says, todo)
}

const evidence = ({ evidence: found }: Reached): Line => {
  if (!found)
    return line('evidence', 'attention', two('Chưa có nhật ký', 'There is no evidence log yet'), begin)
  const { waiting, oldestSeconds } = found
  const late = waiting > 0 && oldestSeconds > 10
  return line(
    'evidence',
    late && oldestSeconds > 600 ? 'failed' : late ? 'attention' : 'ok',
    two(
      `${waiting} mục nhật ký chưa vào chỗ${late ? `, lâu nhất ${Math.round(oldestSeconds)} giây` : ''}`,
      `${waiting} evidence entries without a place${late ? `, the oldest for ${Math.round(oldestSeconds)} seconds` : ''}`,
    ),
    two('haicap start có đang chạy không? Xem nhật ký của nó.', 'Does haicap start run? See its log.'),
  )
}

/** From October on the days off of the coming year are asked for. */
const asksFrom = '-10-01'

const calendar = ({ lastYear }: Reached, today: IsoDate): Line => {
  if (lastYear === null)
    return line('calendar', 'attention', two('Chưa đọc được lịch', 'The calendar cannot be read yet'), begin)
  const year = Number(today.slice(0, 4))
  const asked = today.slice(4) >= asksFrom
  const verdict = lastYear < year ? 'failed' : lastYear === year && asked ? 'attention' : 'ok'
  const next = Math.max(year, lastYear + 1)
  return line(
    'calendar',
    verdict,
    two(`Lịch làm việc có tới hết năm ${lastYear}`, `The calendar is on record to the end of ${lastYear}`),
    two(
      `Ghi quyết định về ngày nghỉ: haicap calendar decide --year ${next}`,
      `Record the decision on days off: haicap calendar decide --year ${next}`,
    ),
  )
}

/** All lines, in a settled order. */
export const linesOf = (facts: Facts): readonly Line[] => [
  line('haicap', 'ok', two(`haicap ${facts.version}`, `haicap ${facts.version}`)),
  versions(facts),
  disk(facts),
  ...facts.keys.map(key),
  ...(facts.database
    ? [
        postgres(facts.database),
        clock(facts.database),
        migrations(facts.database),
        role(facts.database),
        jobs(facts.database),
        evidence(facts.database),
        calendar(facts.database, facts.today),
      ]
    : [
        line(
          'database',
          'failed',
          two(
            `Không tới được cơ sở dữ liệu: ${facts.unreachable}`,
            `The database cannot be reached: ${facts.unreachable}`,
          ),
          two(
            'Kiểm tra DATABASE_URL, hoặc xem haicap db status.',
            'Check DATABASE_URL, or see haicap db status.',
          ),
        ),
      ]),
  ...aroundLines(facts),
]
