/** What the doctor says of what lies around the database: the address served on, mail, backups. Pure. */
import type { Line, Verdict } from './verdict.ts'

type Said = Line['says']

export type Around = {
  /** The address served on, and what is missing where others can reach it. */
  readonly host: { readonly host: string; readonly isLoopback: boolean; readonly missing: readonly string[] }
  /** Null where no mail is sent. */
  readonly mail: { readonly server: string; readonly sender: boolean; readonly against: string | null } | null
  readonly backup: { readonly ageHours: number; readonly file: string; readonly isThere: boolean } | null
}

const two = (vi: string, en: string): Said => ({ vi, en })
const told = (about: string, verdict: Verdict, says: Said, todo: Said): Line => ({
  about,
  verdict,
  says,
  todo: verdict === 'ok' ? null : todo,
})

const hostLine = ({ host: { host, isLoopback, missing } }: Around): Line => {
  if (isLoopback)
    return told(
      'host',
      'ok',
      two(`Chỉ phục vụ máy này (${host})`, `Serves this machine only (${host})`),
      two('', ''),
    )
  const open = two(
    `Phục vụ ${host}: ai tới được cổng này thì nói được với haicap không qua TLS và tự đặt được X-Forwarded-For`,
    `Serves ${host}: whoever reaches this port speaks to haicap without TLS and may set X-Forwarded-For`,
  )
  return missing.length > 0
    ? told('host', 'failed', open, two(`Đặt ${missing.join(', ')}.`, `Set ${missing.join(', ')}.`))
    : told(
        'host',
        'attention',
        open,
        two(
          'Chỉ để máy chủ ủy nhiệm tới được cổng này: mạng riêng của vùng chứa, hoặc tường lửa.',
          'Let only the proxy reach this port: a private network of containers, or a firewall.',
        ),
      )
}

const mailLine = ({ mail }: Around): Line => {
  const set = two('Đặt HAICAP_SMTP và HAICAP_SMTP_SENDER.', 'Set HAICAP_SMTP and HAICAP_SMTP_SENDER.')
  if (!mail)
    return told(
      'mail',
      'ok',
      two('Không gửi thư điện tử', 'No e-mail is sent: notices are read in the product'),
      set,
    )
  const { server, sender, against } = mail
  if (!sender)
    return told(
      'mail',
      'attention',
      two('Có máy chủ thư nhưng thiếu người gửi', 'There is a mail server but no sender'),
      set,
    )
  return told(
    'mail',
    against === null ? 'ok' : 'attention',
    against === null
      ? two(`Máy chủ thư ${server} trả lời`, `The mail server ${server} answers`)
      : two(
          `Không tới được máy chủ thư ${server} (${against})`,
          `The mail server ${server} cannot be reached (${against})`,
        ),
    two(
      'Kiểm tra HAICAP_SMTP và mạng; thư chờ trong hàng việc, rồi haicap jobs retry.',
      'Check HAICAP_SMTP and the network; mails wait as jobs, then haicap jobs retry.',
    ),
  )
}

/** A night may be missed without a word, two may not. */
const [late, tooLate] = [50, 8 * 24]

const backupLine = ({ backup }: Around): Line => {
  const todo = two(
    'haicap backup FILE, mỗi đêm bằng deploy/haicap-backup.timer, rồi chép sang máy khác.',
    'haicap backup FILE, every night by deploy/haicap-backup.timer, then copy it to another machine.',
  )
  if (!backup)
    return told('backup', 'attention', two('Chưa có bản sao lưu nào', 'There is no backup yet'), todo)
  const { ageHours, file, isThere } = backup
  const age = two(`${Math.floor(ageHours)} giờ`, `${Math.floor(ageHours)} hours`)
  const gone = isThere ? two('', '') : two(', tệp không còn ở đó', ', and the file is no longer there')
  return told(
    'backup',
    ageHours > tooLate ? 'failed' : ageHours > late ? 'attention' : 'ok',
    two(
      `Bản sao lưu gần nhất cách đây ${age.vi}: ${file}${gone.vi}`,
      `The last backup was made ${age.en} ago: ${file}${gone.en}`,
    ),
    todo,
  )
}

export const aroundLines = (around: Around): readonly Line[] => [
  hostLine(around),
  mailLine(around),
  backupLine(around),
]
