/** What can be set from outside, in one list: documented and tested from here, read by `settings.ts`. */
export type Setting = {
  readonly name: string
  readonly usual: string
  readonly meaning: { readonly vi: string; readonly en: string }
  /** What is accepted, in words of the message. */
  readonly expected: string
  readonly accepts: (text: string) => boolean
}

export const wholeNumber = (least: number, most: number) => ({
  expected: `${least}..${most}`,
  accepts: (text: string) => /^\d{1,12}$/.test(text) && Number(text) >= least && Number(text) <= most,
})
/** An address may carry a password. */
const secrets = ['DATABASE_URL', 'HAICAP_OIDC_CLIENT_SECRET', 'HAICAP_S3_SECRET', 'HAICAP_SMTP']
export const isSecretSetting = ({ name }: Pick<Setting, 'name'>): boolean => secrets.includes(name)

const oneOf = (...words: readonly string[]) => ({
  expected: words.join(' | '),
  accepts: (text: string) => words.includes(text),
})
/** Names of claims by what they say. */
const isClaims = (text: string): boolean => {
  try {
    const given: unknown = JSON.parse(text)
    return (
      typeof given === 'object' &&
      given !== null &&
      Object.entries(given).every(
        ([says, claim]) =>
          ['name', 'signInName', 'email', 'language'].includes(says) && typeof claim === 'string',
      )
    )
  } catch {
    return false
  }
}
const anything = { expected: 'text', accepts: (text: string) => text.length > 0 }

/** Every setting by its key in `Settings`. */
export const settingList = {
  databaseUrl: {
    name: 'DATABASE_URL',
    usual: '',
    meaning: {
      vi: 'PostgreSQL của bạn (15 trở lên). Không đặt thì haicap tự chạy PostgreSQL đi kèm.',
      en: 'A PostgreSQL of yours (15 or newer). Without it haicap runs the one it brings.',
    },
    expected: 'postgres://...',
    accepts: (text) => /^postgres(ql)?:\/\//.test(text),
  },
  data: {
    name: 'HAICAP_DATA',
    usual: './var',
    meaning: {
      vi: 'Thư mục dữ liệu: PostgreSQL đi kèm, các việc chuyển đổi tệp.',
      en: 'The folder for data: the bundled PostgreSQL, conversion jobs.',
    },
    ...anything,
  },
  port: {
    name: 'PORT',
    usual: '8080',
    meaning: { vi: 'Cổng HTTP.', en: 'The HTTP port.' },
    ...wholeNumber(0, 65_535),
  },
  host: {
    name: 'HOST',
    usual: '127.0.0.1',
    meaning: {
      vi: 'Địa chỉ phục vụ; địa chỉ mà máy khác tới được thì cần HAICAP_PROXY=1 và HAICAP_ADDRESS=https://...',
      en: 'The address served on; one that others can reach needs HAICAP_PROXY=1 and HAICAP_ADDRESS=https://...',
    },
    ...anything,
  },
  poolSize: {
    name: 'HAICAP_POOL',
    usual: '10',
    meaning: {
      vi: 'Số kết nối cơ sở dữ liệu nhiều nhất của một tiến trình.',
      en: 'Most database connections of one process.',
    },
    ...wholeNumber(1, 1000),
  },
  prepare: {
    name: 'HAICAP_PG_PREPARE',
    usual: '0',
    meaning: {
      vi: 'Đặt tên cho câu lệnh SQL để máy chủ chỉ phân tích một lần; không dùng sau pgbouncer chế độ giao dịch.',
      en: 'Named SQL statements, parsed once by the server; not behind pgbouncer in transaction mode.',
    },
    ...oneOf('0', '1'),
  },
  readsPerMinute: {
    name: 'HAICAP_READS_PER_MINUTE',
    usual: '6000',
    meaning: {
      vi: 'Số lần đọc mỗi phút của một địa chỉ; 0 là không giới hạn.',
      en: 'Reads per minute and address; 0 is no limit.',
    },
    ...wholeNumber(0, 1_000_000_000),
  },
  writesPerMinute: {
    name: 'HAICAP_WRITES_PER_MINUTE',
    usual: '60',
    meaning: {
      vi: 'Số lần gửi (biểu mẫu, tệp) mỗi phút của một địa chỉ; 0 là không giới hạn.',
      en: 'Posts (forms, files) per minute and address; 0 is no limit.',
    },
    ...wholeNumber(0, 1_000_000_000),
  },
  seconds: {
    name: 'HAICAP_SECONDS',
    usual: '30',
    meaning: {
      vi: 'Số giây nhiều nhất cho một câu trả lời qua HTTP.',
      en: 'Most seconds an answer over HTTP may take.',
    },
    ...wholeNumber(1, 3600),
  },
  cacheBytes: {
    name: 'HAICAP_CACHE_BYTES',
    usual: '67108864',
    meaning: {
      vi: 'Bộ nhớ giữ câu trả lời đã gửi, tính bằng byte; 0 là không giữ.',
      en: 'Memory for answers kept to be sent again, in bytes; 0 keeps none.',
    },
    ...wholeNumber(0, 100_000_000_000),
  },
  idleStop: {
    name: 'HAICAP_IDLE_STOP',
    usual: '30',
    meaning: {
      vi: 'Số giây PostgreSQL đi kèm còn chạy sau khi không còn ai dùng.',
      en: 'Seconds the bundled PostgreSQL runs on after its last user left.',
    },
    ...wholeNumber(1, 86_400),
  },
  behindProxy: {
    name: 'HAICAP_PROXY',
    usual: '0',
    meaning: {
      vi: 'Mọi yêu cầu đi qua máy chủ ủy nhiệm; tin X-Forwarded-For, -Proto, -Host mà nó đặt.',
      en: 'Every request comes through a proxy; the X-Forwarded-For, -Proto and -Host it sets are believed.',
    },
    ...oneOf('0', '1'),
  },
  language: {
    name: 'HAICAP_LANG',
    usual: 'vi',
    meaning: {
      vi: 'Ngôn ngữ ở dòng lệnh khi không có --lang.',
      en: 'The language at the command line without --lang.',
    },
    ...oneOf('vi', 'en'),
  },
  log: {
    name: 'HAICAP_LOG',
    usual: '1',
    meaning: {
      vi: 'Ghi nhật ký JSON ra stdout khi phục vụ.',
      en: 'Writes JSON log lines to stdout while serving.',
    },
    ...oneOf('0', '1'),
  },
  checkOutput: {
    name: 'HAICAP_CHECK_OUTPUT',
    usual: '0',
    meaning: {
      vi: 'Kiểm mọi câu trả lời theo đúng lược đồ đã hứa (khi phát triển).',
      en: 'Checks every answer against the schema it promises (for development).',
    },
    ...oneOf('0', '1'),
  },
  evidenceKey: {
    name: 'HAICAP_EVIDENCE_KEY',
    usual: '',
    meaning: {
      vi: 'Tệp khóa riêng Ed25519 (PEM) để ký nhật ký; không đặt thì là evidence.key trong thư mục dữ liệu.',
      en: 'File of the private Ed25519 key (PEM) that signs the log; evidence.key in the data folder without it.',
    },
    ...anything,
  },
  evidenceCommand: {
    name: 'HAICAP_EVIDENCE_COMMAND',
    usual: '',
    meaning: {
      vi: 'Chương trình ký nhật ký thay cho tệp khóa: gọi với public hoặc sign.',
      en: 'A program that signs the log instead of a key file: called with public or sign.',
    },
    ...anything,
  },
  scanCommand: {
    name: 'HAICAP_SCAN_COMMAND',
    usual: '',
    meaning: {
      vi: 'Chương trình quét mã độc: được gọi với đường dẫn của tệp; trả về 0 thì tệp được nhận, 1 thì bị từ chối.',
      en: 'A program that looks for malicious files: called with the path of a file; 0 takes it, 1 refuses it.',
    },
    ...anything,
  },
  leakedPasswords: {
    name: 'HAICAP_LEAKED_PASSWORDS',
    usual: '',
    meaning: {
      vi: 'Thư mục danh sách mật khẩu đã lộ, chia theo 5 chữ số đầu của SHA-1; chỉ tra tại chỗ.',
      en: 'A folder of leaked passwords in ranges by the first five digits of SHA-1; looked up on this machine only.',
    },
    ...anything,
  },
  timestampUrl: {
    name: 'HAICAP_TIMESTAMP_URL',
    usual: '',
    meaning: {
      vi: 'Dịch vụ cấp dấu thời gian (RFC 3161) cho các đầu đã ký của nhật ký; không đặt thì không lấy dấu.',
      en: 'A time stamp authority (RFC 3161) for the signed heads of the log; heads get no stamp without it.',
    },
    expected: 'https://... | http://...',
    accepts: (text) => /^https?:\/\/[^\s@]+$/.test(text),
  },
  address: {
    name: 'HAICAP_ADDRESS',
    usual: '',
    meaning: {
      vi: 'Địa chỉ người dùng mở (https://...), cho nhà cung cấp đăng nhập và khóa truy cập; không đặt thì theo yêu cầu.',
      en: 'The address people open (https://...), for sign-in providers and passkeys; as asked without it.',
    },
    expected: 'https://... | http://localhost:...',
    accepts: (text) => /^(https:\/\/[^/\s]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/.test(text),
  },
  sessionMinutes: {
    name: 'HAICAP_SESSION_MINUTES',
    usual: '60',
    meaning: {
      vi: 'Số phút không dùng thì phiên đăng nhập hết.',
      en: 'Minutes without a request after which a session ends.',
    },
    ...wholeNumber(1, 1440),
  },
  sessionHours: {
    name: 'HAICAP_SESSION_HOURS',
    usual: '12',
    meaning: {
      vi: 'Số giờ nhiều nhất của một phiên đăng nhập.',
      en: 'Most hours a session lasts.',
    },
    ...wholeNumber(1, 168),
  },
  oidcIssuer: {
    name: 'HAICAP_OIDC_ISSUER',
    usual: '',
    meaning: {
      vi: 'Nhà cung cấp OpenID Connect để đăng nhập; không đặt thì chỉ có tài khoản ở đây.',
      en: 'The OpenID Connect provider to sign in with; only accounts of this deployment without it.',
    },
    expected: 'https://... | http://127.0.0.1:...',
    accepts: (text) => /^(https:\/\/\S+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/\S*)?)$/.test(text),
  },
  oidcClientId: {
    name: 'HAICAP_OIDC_CLIENT_ID',
    usual: '',
    meaning: { vi: 'Tên của haicap ở nhà cung cấp đó.', en: 'What haicap is called at that provider.' },
    ...anything,
  },
  oidcClientSecret: {
    name: 'HAICAP_OIDC_CLIENT_SECRET',
    usual: '',
    meaning: {
      vi: 'Khóa của haicap ở nhà cung cấp đó; nên đặt trong tệp.',
      en: 'The secret of haicap at that provider; better in a file.',
    },
    ...anything,
  },
  oidcSecretFile: {
    name: 'HAICAP_OIDC_CLIENT_SECRET_FILE',
    usual: '',
    meaning: { vi: 'Tệp chứa khóa đó.', en: 'The file that holds that secret.' },
    ...anything,
  },
  oidcClaims: {
    name: 'HAICAP_OIDC_CLAIMS',
    usual: '',
    meaning: {
      vi: 'Trường nào của nhà cung cấp nói gì, dạng JSON: name, signInName, email, language.',
      en: 'Which claim of the provider says what, as JSON: name, signInName, email, language.',
    },
    expected: '{"name":"...","signInName":"..."}',
    accepts: (text) => isClaims(text),
  },
  oidcNewcomers: {
    name: 'HAICAP_OIDC_NEWCOMERS',
    usual: 'refuse',
    meaning: {
      vi: 'Người chưa liên kết với tài khoản nào: từ chối, hoặc tạo tài khoản chưa có quyền gì.',
      en: 'People not linked to an account yet: refused, or given an account without any grant.',
    },
    ...oneOf('refuse', 'create'),
  },
  s3: {
    name: 'HAICAP_S3',
    usual: '',
    meaning: {
      vi: 'Kho S3 để giữ nội dung tệp, kèm tên bucket; không đặt thì là thư mục files trong thư mục dữ liệu.',
      en: 'S3 with its bucket to keep the content of files in; the folder files in the data folder without it.',
    },
    expected: 'https://.../BUCKET | http://127.0.0.1:PORT/BUCKET',
    accepts: (text) => /^(https:\/\/[^/\s]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)\/[^/\s]+$/.test(text),
  },
  s3Region: {
    name: 'HAICAP_S3_REGION',
    usual: 'us-east-1',
    meaning: { vi: 'Vùng của kho S3.', en: 'The region of S3.' },
    ...anything,
  },
  s3Key: {
    name: 'HAICAP_S3_KEY',
    usual: '',
    meaning: { vi: 'Tên khóa truy cập S3.', en: 'The id of the access key of S3.' },
    ...anything,
  },
  s3Secret: {
    name: 'HAICAP_S3_SECRET',
    usual: '',
    meaning: { vi: 'Khóa bí mật S3.', en: 'The secret of that key.' },
    ...anything,
  },
  smtp: {
    name: 'HAICAP_SMTP',
    usual: '',
    meaning: {
      vi: 'Máy chủ gửi thư điện tử; không đặt thì không gửi thư.',
      en: 'The server that sends e-mail; none is sent without it.',
    },
    expected: 'smtp(s)://user:password@host:port',
    accepts: (text) => /^smtps?:\/\/\S+$/.test(text),
  },
  smtpSender: {
    name: 'HAICAP_SMTP_SENDER',
    usual: '',
    meaning: { vi: 'Địa chỉ người gửi của thư điện tử.', en: 'The address that e-mail comes from.' },
    expected: 'name@host | Name <name@host>',
    accepts: (text) => /^([^<>\r\n]{1,100} <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text),
  },
  webhooksInside: {
    name: 'HAICAP_WEBHOOKS_INSIDE',
    usual: '0',
    meaning: {
      vi: 'Cho phép gửi sự kiện tới địa chỉ của máy này hoặc mạng nội bộ.',
      en: 'Events may be sent to addresses of this machine or of the network inside.',
    },
    ...oneOf('0', '1'),
  },
} as const satisfies Readonly<Record<string, Setting>>
