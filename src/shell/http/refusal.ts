/** Problems as RFC 9457 `application/problem+json`, in the asker's language. */
import { type Language, type Problem, problemKinds, wordsOf } from '../../kernel/problems.ts'

/** A refusal on its way to the error handler. */
export class RefusedRequest extends Error {
  readonly problems: readonly Problem[]
  readonly statusCode: number
  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '))
    this.problems = problems
    this.statusCode = statusOf(problems)
  }
}

/** The first problem decides: operations name the gravest first. */
export const statusOf = (problems: readonly Problem[]): number =>
  problemKinds().get(problems[0]?.code ?? '')?.status ?? 500

const titles: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { vi: 'Yêu cầu chưa đúng', en: 'The request is not right' },
  401: { vi: 'Cần đăng nhập', en: 'Sign in first' },
  403: { vi: 'Không được phép', en: 'Not allowed' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  405: { vi: 'Sai cách hỏi', en: 'Asked otherwise' },
  408: { vi: 'Gửi quá chậm', en: 'Sent too slowly' },
  409: { vi: 'Xung đột với dữ liệu hiện có', en: 'In conflict with what is there' },
  412: { vi: 'Đã thay đổi từ khi bạn xem', en: 'Changed since you looked' },
  413: { vi: 'Quá lớn', en: 'Too large' },
  415: { vi: 'Loại nội dung không nhận', en: 'Kind of content not taken' },
  417: { vi: 'Không đáp ứng được điều kiện gửi', en: 'Not done as expected' },
  421: { vi: 'Không phải hỏi máy chủ này', en: 'Not meant for this server' },
  422: { vi: 'Không thực hiện được', en: 'Cannot be done' },
  431: { vi: 'Tiêu đề quá lớn', en: 'Headers too large' },
  429: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
  500: { vi: 'Lỗi của chúng tôi', en: 'Our failure' },
  503: { vi: 'Tạm thời không phục vụ được', en: 'Cannot be served right now' },
}

export type ProblemDocument = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly code: string
  readonly problems: readonly {
    readonly code: string
    readonly message: string
    readonly details: Readonly<Record<string, unknown>>
    readonly field?: string
    readonly source?: string
  }[]
}

/** The present state of what was changed meanwhile travels as JSON, not as a text of it. */
const detailsOf = ({ code, details }: Problem): Readonly<Record<string, unknown>> =>
  code === 'input/changed-meanwhile' && typeof details.current === 'string'
    ? { ...details, current: JSON.parse(details.current) }
    : details

export const problemDocument = (
  problems: readonly Problem[],
  language: Language,
  requestId: string,
): ProblemDocument => {
  const code = problems[0]?.code ?? 'shell/our-failure'
  const status = statusOf(problems)
  const worded = problems.map((problem) => ({
    code: problem.code,
    message: wordsOf(problem, language),
    details: detailsOf(problem),
    ...(problem.field ? { field: problem.field } : {}),
    ...(problem.source ? { source: problem.source } : {}),
  }))
  return {
    type: `/errors#${code}`,
    title: titles[status]?.[language] ?? String(status),
    status,
    detail: worded.map(({ message }) => message).join(' '),
    instance: `urn:request:${requestId}`,
    code,
    problems: worded,
  }
}
