export type { Asset, ErrorPage, Page, PageAnswer, PageError, PageRequest } from '../../platform/page.ts'
