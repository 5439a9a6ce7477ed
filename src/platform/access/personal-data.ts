/** Every column that holds personal data: what for, how long, how it is masked, what becomes of it. */
import type { Mask } from './mask.ts'

type Words = { readonly vi: string; readonly en: string }

export type PersonalDatum = {
  readonly table: string
  readonly column: string
  /** The column by which a row belongs to an account; null where it belongs to none. */
  readonly holder: string | null
  readonly purpose: Words
  readonly term: Words
  readonly mask: Mask
  readonly basis: Words
  /** `request`: erased when asked for; `closed`: when asked for after the end of the account; `term`: by itself; `kept`: evidence. */
  readonly erased: 'request' | 'closed' | 'term' | 'kept'
}

const task = { vi: 'Thực hiện nhiệm vụ công', en: 'A public task' }
const given = { vi: 'Người đó tự cung cấp', en: 'Given by the person' }
const signIn = { vi: 'Đăng nhập', en: 'Signing in' }
const who = { vi: 'Biết ai đã làm', en: 'Knowing who did it' }
const account = {
  vi: 'Khi tài khoản còn; xóa theo yêu cầu',
  en: 'While the account is in use; erased on request',
}
const afterEnd = {
  vi: 'Khi tài khoản còn; xóa theo yêu cầu sau khi đóng',
  en: 'While the account is in use; erased on request once it is closed',
}
const record = { vi: 'Như hồ sơ của việc đã làm', en: 'As long as the record of what was done' }

const whileInUse = { vi: 'Khi tài khoản còn', en: 'While the account is in use' }
const ninetyDays = { vi: '90 ngày sau lần lưu cuối', en: '90 days after it was last kept' }
const reminding = { vi: 'Báo việc cho người đó', en: 'Telling the person what is to be done' }
const ownWork = { vi: 'Nhớ cách làm việc của người đó', en: 'Keeping how the person works' }

type Short = readonly [table: string, column: string, purpose: Words, term: Words, mask: Mask, basis: Words]

const each = (
  rows: readonly Short[],
  { holder, erased }: Pick<PersonalDatum, 'holder' | 'erased'>,
): readonly PersonalDatum[] =>
  rows.map(([table, column, purpose, term, mask, basis]) => ({
    ...{ table, column, holder, purpose, term, mask, basis, erased },
  }))

export const personalData: readonly PersonalDatum[] = [
  ...each(
    [
      ['account', 'email', { vi: 'Báo tin', en: 'Sending notices' }, account, 'email', given],
      [
        'account_session',
        'device',
        { vi: 'Nhận ra phiên của mình', en: 'Telling own sessions apart' },
        account,
        'text',
        task,
      ],
    ],
    { holder: 'account', erased: 'request' },
  ),
  ...each(
    [
      [
        'workspace_draft',
        'content',
        { vi: 'Không mất điều đang nhập', en: 'Losing nothing that was typed' },
        {
          vi: '90 ngày sau lần lưu cuối, hoặc ngay khi yêu cầu',
          en: '90 days after it was last kept, or on request',
        },
        'hidden',
        given,
      ],
      [
        'workspace_view',
        'name',
        { vi: 'Gọi lại cách xem của mình', en: 'Calling up own views' },
        {
          vi: 'Khi chủ bỏ, hoặc khi đóng tài khoản',
          en: 'Until its owner drops it or the account is closed',
        },
        'text',
        given,
      ],
    ],
    { holder: 'account', erased: 'term' },
  ),
  ...each(
    [
      ['account', 'name', who, afterEnd, 'name', task],
      ['account_elsewhere', 'subject', signIn, afterEnd, 'hidden', task],
      [
        'account_factor',
        'label',
        { vi: 'Nhận ra cách xác minh', en: 'Telling factors apart' },
        afterEnd,
        'text',
        given,
      ],
      ['account_key', 'label', { vi: 'Nhận ra khóa', en: 'Telling keys apart' }, afterEnd, 'text', given],
    ],
    { holder: 'account', erased: 'closed' },
  ),
  ...each(
    [
      // Before the person, by which its rows are found.
      ['import_mapping', 'columns', ownWork, whileInUse, 'hidden', given],
      [
        'import_mapping',
        'person',
        { vi: 'Nhớ cách ghép cột', en: 'Keeping how columns were matched' },
        afterEnd,
        'hidden',
        task,
      ],
    ],
    { holder: 'person', erased: 'closed' },
  ),
  ...each(
    [
      [
        'account',
        'sign_in_name',
        signIn,
        { vi: 'Mãi mãi: không cấp lại cho người khác', en: 'For ever: never given to somebody else' },
        'text',
        task,
      ],
      ['access_grant', 'account', { vi: 'Ai được làm gì', en: 'Who may do what' }, record, 'hidden', task],
      ['account', 'account', who, record, 'hidden', task],
      ...(
        [
          ['account_password', 'account'],
          ['account_factor', 'account'],
          ['account_elsewhere', 'account'],
          ['account_key', 'account'],
          ['account_link', 'account'],
          ['account_session', 'account'],
          ['account_session', 'session'],
        ] as const
      ).map(([table, column]): Short => [table, column, signIn, whileInUse, 'hidden', task]),
      ['calendar_feed', 'account', reminding, whileInUse, 'hidden', given],
      ['notice', 'account', reminding, record, 'hidden', task],
      ['workspace_draft', 'account', ownWork, ninetyDays, 'hidden', given],
      ['workspace_view', 'account', ownWork, whileInUse, 'hidden', given],
      ['authority_watch', 'account', reminding, whileInUse, 'hidden', given],
      [
        'access_refusal',
        'account',
        { vi: 'Nhận ra việc dò tìm', en: 'Noticing who probes' },
        {
          vi: '30 ngày; số lần nằm trong nhật ký bằng chứng',
          en: '30 days; the counts stay in the evidence',
        },
        'hidden',
        task,
      ],
    ],
    { holder: 'account', erased: 'kept' },
  ),
  ...each([['notice', 'facts', reminding, afterEnd, 'hidden', task]], {
    holder: 'account',
    erased: 'closed',
  }),
  ...each(
    [
      ['account_key', 'created_by', who, record, 'name', task],
      ['access_grant', 'recorded_by', who, record, 'name', task],
      ['access_arming', 'recorded_by', who, record, 'name', task],
      ['access_ending', 'recorded_by', who, record, 'name', task],
      ['act_step', 'taken_by', who, record, 'name', task],
      ['authority_step', 'taken_by', who, record, 'name', task],
      ['authority_review', 'told_by', who, record, 'name', task],
      ['calendar_decision', 'recorded_by', who, record, 'name', task],
      ['office_hours', 'recorded_by', who, record, 'name', task],
      ['feedback_step', 'taken_by', who, record, 'name', task],
      ['file', 'stored_by', who, record, 'name', task],
      ['file_deletion', 'deleted_by', who, record, 'name', task],
      ['file_deletion_proposal', 'proposed_by', who, record, 'name', task],
      ['file_hold', 'set_by', who, record, 'name', task],
      ['file_release', 'released_by', who, record, 'name', task],
      ['import_row', 'imported_by', who, record, 'name', task],
      ['job', 'made_by', who, record, 'name', task],
      ['register_boundary_import', 'actor', who, record, 'name', task],
      ['register_revision', 'actor', who, record, 'name', task],
      ['secret_count', 'recorded_by', who, record, 'name', task],
      ['setting_choice', 'chosen_by', who, record, 'name', task],
      ['webhook', 'added_by', who, record, 'name', task],
      ['transition', 'recorded_by', who, record, 'name', task],
      ['transition_step', 'taken_by', who, record, 'name', task],
      ['transition_allocation', 'computed_by', who, record, 'name', task],
      ['transition_rehearsal', 'asked_by', who, record, 'name', task],
      ['inventory_step', 'taken_by', who, record, 'name', task],
      ['holding', 'recorded_by', who, record, 'name', task],
      ['handover', 'opened_by', who, record, 'name', task],
      ['handover_remark', 'taken_by', who, record, 'name', task],
      ['handover_confirmation', 'taken_by', who, record, 'name', task],
      ['handover_attachment', 'taken_by', who, record, 'name', task],
      ['transition_dispute', 'raised_by', who, record, 'name', task],
      ['transition_readiness', 'confirmed_by', who, record, 'name', task],
      ['transition_system', 'confirmed_by', who, record, 'name', task],
      ['holding_correction', 'proposed_by', who, record, 'name', task],
      ['holding_correction', 'confirmed_by', who, record, 'name', task],
      ['holding_exit', 'proposed_by', who, record, 'name', task],
      ['holding_exit', 'confirmed_by', who, record, 'name', task],
      ['transition_decision', 'proposed_by', who, record, 'name', task],
      ['transition_decision', 'confirmed_by', who, record, 'name', task],
      ['transition_amendment', 'proposed_by', who, record, 'name', task],
      ['transition_amendment', 'confirmed_by', who, record, 'name', task],
      [
        'holding',
        'attributes',
        { vi: 'Ai giữ vị trí: chỉ mã', en: 'Who holds a post: by number only' },
        record,
        'hidden',
        task,
      ],
      [
        'job',
        'input',
        { vi: 'Làm tiếp việc được giao', en: 'Doing what was asked for' },
        record,
        'hidden',
        task,
      ],
      [
        'evidence_entry',
        'body',
        { vi: 'Bằng chứng: chỉ mã tài khoản', en: 'Evidence: the identity of the account only' },
        record,
        'hidden',
        task,
      ],
    ],
    { holder: null, erased: 'kept' },
  ),
  ...each(
    [
      [
        'feedback_contact',
        'contact',
        { vi: 'Trả lời người báo lỗi', en: 'Answering who reported' },
        {
          vi: 'Xóa khi hết hạn sau trả lời, hoặc ngay khi yêu cầu',
          en: 'Erased after its term, or at once on request',
        },
        'text',
        given,
      ],
      [
        'account_attempt',
        'subject',
        { vi: 'Chống dò mật khẩu', en: 'Slowing down guesses' },
        { vi: 'Một ngày', en: 'One day' },
        'hidden',
        task,
      ],
    ],
    { holder: null, erased: 'term' },
  ),
]

/** Columns whose names sound personal and which hold nothing about a person, each with what they hold. */
export const notPersonal: Readonly<Record<string, string>> = {
  'holder.holder': 'number of an organisation',
  'holding.holder': 'number of an organisation',
  'holding_spell.begun_by': 'the transition that began it',
  'holding_spell.holder': 'number of an organisation',
  'inventory.holder': 'number of an organisation',
  'transition_allocation.facts': 'which organisations end, and who takes over',
  'transition_ending.holder': 'number of an organisation',
  'transition_line.because': 'rule and facts by which a thing goes somewhere',
  'transition_rehearsal.figures': 'sums by kind',
  'authority_fact.body': 'who may decide what, by which text',
  'authority_release.name': 'name of a release of data',
  'setting_choice.name': 'name of a setting',
  'setting_start.name': 'name of a setting',
  'account_session.pending': 'a challenge of a sign-in on the way, gone with its answer',
  'act_reading.act': 'an act as read: units and their codes',
  'import_row.content': 'hash of a row',
  'office_hours.week': 'office hours of a unit',
  'outbox_event.data': 'identities and days; personal data are not published',
  'register_boundary_import.corrections': 'corrections of outlines',
  'register_boundary_import.findings': 'findings about outlines',
  'register_note.details': 'a remark on a fact of the register',
  'register_source.url': 'address of a published source',
  'webhook.url': 'address of another system',
  'act_reading.file_name': 'name of the file of an act',
  'calendar_day.name': 'name of a holiday',
  'feedback_step.words': 'the public answer, which names nobody',
  'feedback_report.wrong': 'what is wrong in the data',
  'file.name': 'name of a file',
  'file.retained_by': 'the instrument that sets a term',
  'haicap_migration.name': 'name of a migration',
  'outbox_event.subject': 'permanent identity of what an event is about',
  'authority_watch.subject': 'a field, a unit or a text that is followed',
  'register_boundary_import.file_name': 'name of a file of boundaries',
  'register_level.names': 'names of levels',
  'register_system.names': 'names of code systems',
  'register_type.names': 'names of types of units',
  'register_version.name': 'name of a unit',
  'register_name.text': 'name of a unit',
  'access_grant.decision_number': 'number of a decision',
}

/** What a column is called that may hold something about a person. */
export const soundsPersonal =
  /(^|_)(name|names|e?mail|phone|mobile|contact|address|birth|born|citizen|gender|person|actor|subject|device|recipient|by|holder|full_name|identity_number|account|client|session|owner|label|facts|content|url|ip|asker)$/
