export { matchKey, plainKey, sortKey, tidy } from '../../packages/register/src/text.ts'
