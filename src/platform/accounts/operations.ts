/** What can be asked and told of accounts. */
import { about } from './about-operation.ts'
import { close, create, link, list, lock, reset, revoke, sessions, unlock } from './administration.ts'
import { change, unlink } from './change-operations.ts'
import { contact } from './contact-operation.ts'
import { createKey, createMyKey, keys, myKeys, revokeKey, revokeMyKey } from './key-operations.ts'
import {
  addTotp,
  confirmMyTotp,
  endMySession,
  me,
  mySessions,
  removeMyFactor,
  setMyDetails,
  setMyPassword,
} from './own.ts'

export const accountOperations = [
  ...[me, list, about, contact, create, close, lock, unlock, reset, sessions, revoke, link, unlink, change],
  ...[keys, createKey, revokeKey, myKeys, createMyKey, revokeMyKey],
  ...[mySessions, endMySession, setMyDetails, setMyPassword, addTotp, confirmMyTotp, removeMyFactor],
] as const
