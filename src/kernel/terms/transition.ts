/** Words of transitions: what ended organisations hold, where it goes, and the proof that nothing was lost or doubled. */
const report = 'src/parts/transition/report/operations.ts'
const handover = 'src/parts/transition/handover'

export const transitionTerms = [
  ['report-file', 'tệp báo cáo bảo toàn', 'the conservation report as a file that anyone recomputes', report],
  [
    'handover',
    'biên bản bàn giao',
    'what one organisation gave another, confirmed by both',
    `${handover}/model.ts`,
  ],
  ['handovers', 'các biên bản bàn giao', 'the list of handovers', `${handover}/operations.ts`],
  ['handover-lines', 'các dòng bàn giao', 'the lines of a handover', `${handover}/operations.ts`],
  ['open-handovers', 'lập các biên bản', 'draw up the minutes of each pair', `${handover}/operations.ts`],
  [
    'remark-handover',
    'ghi nhận về một dòng',
    'say of a line that it is there, or differs',
    `${handover}/operations.ts`,
  ],
  [
    'confirm-handover',
    'xác nhận bàn giao',
    'one side confirms the lines it saw',
    `${handover}/operations.ts`,
  ],
  [
    'confirm-handovers',
    'xác nhận hàng loạt',
    'one side confirms all without differences',
    `${handover}/bulk.ts`,
  ],
  [
    'review-handovers',
    'soát xét trước khi xác nhận',
    'what to look at before confirming many',
    `${handover}/bulk.ts`,
  ],
  [
    'attach-to-handover',
    'kèm tệp vào biên bản',
    'attach a stored file to a handover',
    `${handover}/operations.ts`,
  ],
  [
    'demo',
    'diễn tập trên dữ liệu giả lập',
    'a reorganisation carried out on generated data',
    'src/parts/transition/demo/operations.ts',
  ],
  [
    'flows',
    'dòng chuyển giao',
    'what went from which former unit to which successor',
    'src/parts/transition/demo/flows.ts',
  ],
  ['print-handover', 'in biên bản bàn giao', 'the minutes in the official layout', `${handover}/print.ts`],
] as const
