import { defineProblems } from '../kernel/problems.ts'

/** What a user can cause in the platform: settings, the database and its engine. */
export const problem = defineProblems('platform', {
  'engine-missing': {
    status: 503,
    vi: (d) =>
      `Không tìm thấy PostgreSQL đi kèm cho ${d.platform}. Hãy cài lại bằng npm ci, hoặc đặt DATABASE_URL.`,
    en: (d) =>
      `The bundled PostgreSQL for ${d.platform} is not installed. Run npm ci again, or set DATABASE_URL.`,
  },
  'engine-unsupported': {
    status: 503,
    vi: (d) =>
      `PostgreSQL đi kèm không chạy được trên ${d.platform}. Hãy đặt DATABASE_URL tới một PostgreSQL 15 trở lên.`,
    en: (d) =>
      `The bundled PostgreSQL does not run on ${d.platform}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
  },
  'engine-failed': {
    status: 503,
    vi: (d) => `PostgreSQL không khởi động được trong ${d.directory}. Nhật ký ghi: ${d.log}`,
    en: (d) => `PostgreSQL did not start in ${d.directory}. Its log says: ${d.log}`,
  },
  'engine-version': {
    status: 503,
    vi: (d) =>
      `Dữ liệu trong ${d.directory} do PostgreSQL ${d.found} tạo, chương trình đi kèm bản ${d.ours}. Hãy sao lưu bằng bản haicap cũ rồi phục hồi vào thư mục mới.`,
    en: (d) =>
      `The data in ${d.directory} was made by PostgreSQL ${d.found}; this program brings ${d.ours}. Back up with the former haicap and restore into a new directory.`,
  },
  'data-not-ours': {
    status: 503,
    vi: (d) =>
      `Không ghi được vào ${d.directory} (${d.reason}). Hãy đổi quyền của thư mục hoặc đặt HAICAP_DATA.`,
    en: (d) => `${d.directory} cannot be written (${d.reason}). Change its permissions or set HAICAP_DATA.`,
  },
  'data-not-reachable': {
    status: 503,
    vi: (d) =>
      `PostgreSQL không chạy bằng root và tài khoản thay thế không vào được ${d.directory}. Hãy cho phép đi qua thư mục này, hoặc chạy haicap bằng người dùng thường.`,
    en: (d) =>
      `PostgreSQL refuses to run as root and its stand-in account cannot pass through ${d.directory}. Allow passage, or run haicap as an ordinary user.`,
  },
  'database-unreachable': {
    status: 503,
    vi: (d) => `Không nối được tới cơ sở dữ liệu (${d.reason}). Hãy kiểm tra DATABASE_URL và máy chủ.`,
    en: (d) => `The database cannot be reached (${d.reason}). Check DATABASE_URL and the server.`,
  },
  'database-too-old': {
    status: 503,
    vi: (d) => `Cơ sở dữ liệu là PostgreSQL ${d.found}; haicap cần bản 15 trở lên.`,
    en: (d) => `The database is PostgreSQL ${d.found}; haicap needs 15 or newer.`,
  },
  'database-in-use': {
    status: 409,
    vi: () =>
      'Cơ sở dữ liệu này đã có dữ liệu thật, nên không đánh dấu là dữ liệu giả lập. Hãy dùng thư mục khác (HAICAP_DATA) hoặc cơ sở dữ liệu khác (DATABASE_URL).',
    en: () =>
      'This database holds real data, so it is not marked as generated. Use another folder (HAICAP_DATA) or another database (DATABASE_URL).',
  },
  'demonstration-unfinished': {
    status: 409,
    vi: () =>
      'Dữ liệu giả lập ở đây mới tạo được một phần vì lần tạo trước bị dừng giữa chừng. Hãy xóa thư mục hoặc cơ sở dữ liệu này rồi chạy lại start --demo.',
    en: () =>
      'The generated data here are only half made: their making was stopped. Remove this folder or database, then run start --demo again.',
  },
  'migration-changed': {
    status: 503,
    vi: (d) =>
      `Bước chuyển ${d.name} đã chạy trong cơ sở dữ liệu này với nội dung khác tệp hiện có. Không sửa bước đã chạy: hãy khôi phục tệp cũ và viết bước mới.`,
    en: (d) =>
      `Migration ${d.name} ran in this database with other contents than the file has now. A migration that ran is never edited: bring the former file back and write a new one.`,
  },
  'migration-missing': {
    status: 503,
    vi: (d) =>
      `Cơ sở dữ liệu đã chạy bước chuyển ${d.name} mà chương trình này không có: dữ liệu mới hơn chương trình. Hãy dùng bản haicap mới hơn.`,
    en: (d) =>
      `The database ran migration ${d.name}, which this program does not have: the data is newer than the program. Use a newer haicap.`,
  },
  'migration-late': {
    status: 503,
    vi: (d) =>
      `Bước chuyển ${d.name} chưa chạy nhưng các bước sau (tới ${d.latest}) đã chạy. Bước mới phải mang số lớn nhất.`,
    en: (d) =>
      `Migration ${d.name} has not run although later ones (up to ${d.latest}) have. A new migration takes the highest number.`,
  },
  'migration-failed': {
    status: 503,
    vi: (d) => `Bước chuyển ${d.name} không chạy được: ${d.reason}. Không có gì thay đổi.`,
    en: (d) => `Migration ${d.name} failed: ${d.reason}. Nothing was changed.`,
  },
  'wrong-setting': {
    status: 400,
    vi: (d) => `Thiết lập ${d.name} là “${d.value}”; cần ${d.expected}.`,
    en: (d) => `The setting ${d.name} is “${d.value}”; expected ${d.expected}.`,
  },
  'backup-failed': {
    status: 503,
    vi: (d) => `Không sao lưu được vào ${d.file} (${d.reason}). Tệp cũ, nếu có, còn nguyên.`,
    en: (d) => `The backup to ${d.file} failed (${d.reason}). A former file there is untouched.`,
  },
  'backup-unreadable': {
    status: 400,
    vi: (d) => `Không đọc được bản sao lưu ${d.file} (${d.reason}). Cơ sở dữ liệu không đổi.`,
    en: (d) => `The backup ${d.file} cannot be read (${d.reason}). The database is unchanged.`,
  },
  'backup-damaged': {
    status: 422,
    vi: (d) => `Bản sao lưu ${d.file} bị hỏng: ${d.reason}. Cơ sở dữ liệu không nhận gì từ nó.`,
    en: (d) => `The backup ${d.file} is damaged: ${d.reason}. Nothing of it was taken into the database.`,
  },
  'backup-of-another': {
    status: 409,
    vi: (d) =>
      `Bản sao lưu ${d.file} được làm bởi một bản haicap khác (${d.migrations} bước chuyển mà bản này không có đủ). Hãy dùng bản mới hơn.`,
    en: (d) =>
      `The backup ${d.file} was made by another haicap (${d.migrations} migrations that this one does not have). Use a newer one.`,
  },
  'backup-refused': {
    status: 422,
    vi: (d) => `Cơ sở dữ liệu không nhận bản sao lưu ${d.file}: ${d.reason}. Không có gì thay đổi.`,
    en: (d) => `The database refused the backup ${d.file}: ${d.reason}. Nothing was changed.`,
  },
  'backup-without-keys': {
    status: 422,
    vi: (d) => `Bản sao lưu ${d.file} không có khóa. Phục hồi không kèm --with-keys, rồi chép khóa về tay.`,
    en: (d) => `The backup ${d.file} holds no keys. Restore without --with-keys, and bring the keys by hand.`,
  },
  'wrong-passphrase': {
    status: 422,
    vi: (d) => `Cụm mật khẩu này không mở được khóa trong ${d.file}. Chưa có gì thay đổi.`,
    en: (d) => `This passphrase does not open the keys in ${d.file}. Nothing was changed.`,
  },
  'weak-passphrase': {
    status: 400,
    vi: (d) => `Cụm mật khẩu để niêm phong khóa cần ít nhất ${d.least} ký tự.`,
    en: (d) => `The passphrase that seals keys needs at least ${d.least} characters.`,
  },
  'key-in-the-way': {
    status: 409,
    vi: (d) => `Ở ${d.path} đã có một khóa khác. Chuyển nó đi trước; khóa không bị ghi đè.`,
    en: (d) => `Another key already lies at ${d.path}. Move it away first; keys are not overwritten.`,
  },
  'no-key': {
    status: 409,
    vi: (d) => `Không có khóa ở ${d.path}, nên không sao lưu được khóa.`,
    en: (d) => `There is no key at ${d.path}, so keys cannot be backed up.`,
  },
  'backup-files-elsewhere': {
    status: 409,
    vi: (d) =>
      `Bản sao lưu ${d.file} chỉ liệt kê ${d.count} nội dung tệp; ${d.missing} không có ở kho tệp của nơi này. Đặt HAICAP_S3 như nơi cũ, chép kho về trước, hoặc thêm --without-files.`,
    en: (d) =>
      `The backup ${d.file} only lists ${d.count} contents of files; ${d.missing} are not where this deployment keeps files. Set HAICAP_S3 as before, copy the bucket first, or say --without-files.`,
  },
  'database-not-empty': {
    status: 409,
    vi: (d) =>
      `Cơ sở dữ liệu đã có dữ liệu (bảng ${d.table}). Chỉ phục hồi vào cơ sở dữ liệu trống: đặt HAICAP_DATA hoặc DATABASE_URL khác.`,
    en: (d) =>
      `The database already holds rows (table ${d.table}). Restore into an empty one: set another HAICAP_DATA or DATABASE_URL.`,
  },
})
