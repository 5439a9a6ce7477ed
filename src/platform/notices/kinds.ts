/** What the platform tells people: words by kind. Subjects travel by e-mail, so they name nobody and give no number. */

import { formatDate } from '../../kernel/dates.ts'
import type { Details, Language } from '../../kernel/problems.ts'
import { roles } from '../access/roles.ts'
import { defineNotice, type Told } from './model.ts'

const text = (facts: Details, name: string): string => String(facts[name] ?? '')
const day = (facts: Details, name: string, language: Language): string =>
  formatDate(text(facts, name), language)
const role = (facts: Details, language: Language): string => {
  const found = Object.entries(roles).find(([id]) => id === facts.role)
  return found ? found[1][language] : text(facts, 'role')
}
/** ` at Phường Ba Đình`, or nothing where the unit has no name yet. */
const place = (facts: Details, word: string): string =>
  facts.unitName ? `${word}${text(facts, 'unitName')}` : ''

const notice = (kind: string, vi: (facts: Details) => Told, en: (facts: Details) => Told) =>
  defineNotice({ kind, words: { vi, en } })

export const granted = notice(
  'access.granted',
  (facts) => ({
    subject: 'Bạn được giao một vai trò',
    text: `Bạn được giao vai trò ${role(facts, 'vi')}${place(facts, ' tại ')} từ ngày ${day(facts, 'from', 'vi')}, theo ${text(facts, 'decision')}.`,
  }),
  (facts) => ({
    subject: 'You were given a role',
    text: `You were given the role ${role(facts, 'en')}${place(facts, ' at ')} from ${day(facts, 'from', 'en')}, by ${text(facts, 'decision')}.`,
  }),
)

export const prepared = notice(
  'access.prepared',
  (facts) => ({
    subject: 'Một vai trò được chuẩn bị cho bạn',
    text: `Vai trò ${role(facts, 'vi')}${place(facts, ' tại ')} được chuẩn bị theo ${text(facts, 'decision')}; nó có hiệu lực khi được gắn với ngày chuyển đổi.`,
  }),
  (facts) => ({
    subject: 'A role is prepared for you',
    text: `The role ${role(facts, 'en')}${place(facts, ' at ')} is prepared by ${text(facts, 'decision')}; it takes force once it is armed with the switch.`,
  }),
)

export const grantEnded = notice(
  'access.ended',
  (facts) => ({
    subject: 'Một vai trò của bạn hết hiệu lực',
    text: `Vai trò ${role(facts, 'vi')}${place(facts, ' tại ')} của bạn hết từ ngày ${day(facts, 'on', 'vi')}, theo ${text(facts, 'decision')}.`,
  }),
  (facts) => ({
    subject: 'A role of yours ends',
    text: `Your role ${role(facts, 'en')}${place(facts, ' at ')} ends on ${day(facts, 'on', 'en')}, by ${text(facts, 'decision')}.`,
  }),
)

export const grantEnding = notice(
  'access.ending',
  (facts) => ({
    subject: 'Một vai trò của bạn sắp hết',
    text: `Vai trò ${role(facts, 'vi')}${place(facts, ' tại ')} của bạn hết từ ngày ${day(facts, 'on', 'vi')}. Muốn tiếp tục cần một quyết định mới.`,
  }),
  (facts) => ({
    subject: 'A role of yours ends soon',
    text: `Your role ${role(facts, 'en')}${place(facts, ' at ')} ends on ${day(facts, 'on', 'en')}. To go on it takes a new decision.`,
  }),
)

export const accountLocked = notice(
  'accounts.locked',
  () => ({
    subject: 'Tài khoản của bạn bị khóa',
    text: 'Người quản trị đã khóa tài khoản của bạn; mọi phiên đăng nhập đã hết. Hãy liên hệ người quản trị của đơn vị.',
  }),
  () => ({
    subject: 'Your account is locked',
    text: 'An administrator locked your account; its sessions have ended. Please ask the administrator of your office.',
  }),
)

export const jobDead = notice(
  'jobs.dead',
  (facts) => ({
    subject: 'Một việc nền hỏng hẳn',
    text: `Việc ${text(facts, 'kind')} đã thử ${text(facts, 'attempts')} lần mà không được. Lỗi cuối: ${text(facts, 'error')}`,
  }),
  (facts) => ({
    subject: 'A job failed for good',
    text: `The job ${text(facts, 'kind')} was tried ${text(facts, 'attempts')} times and failed. The last error: ${text(facts, 'error')}`,
  }),
)

export const keyExpiring = notice(
  'accounts.keyExpiring',
  (facts) => ({
    subject: 'Một khóa của chương trình sắp hết hạn',
    text: `Khóa “${text(facts, 'label')}” hết hạn ngày ${day(facts, 'on', 'vi')}; chương trình dùng nó sẽ bị từ chối. Hãy cấp khóa mới trước ngày đó.`,
  }),
  (facts) => ({
    subject: 'A key of a program expires soon',
    text: `The key “${text(facts, 'label')}” expires on ${day(facts, 'on', 'en')}; the program that uses it will be refused. Issue a new one before.`,
  }),
)
