/** Words of transitions: what ended organisations hold, where it goes, and the proof that nothing was lost or doubled. */
const report = 'src/parts/transition/report/operations.ts'
const holdings = 'src/parts/transition/holdings'
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
  [
    'inventory',
    'bản kiểm kê',
    'what an ended organisation holds: opened, counted, frozen, signed',
    `${holdings}/inventories.ts`,
  ],
  ['inventories', 'các bản kiểm kê', 'the list of inventories of a transition', `${holdings}/inventories.ts`],
  [
    'open-inventories',
    'mở kiểm kê',
    'begin the inventories of organisations that end',
    `${holdings}/inventories.ts`,
  ],
  ['count-inventory', 'kiểm đếm', 'record that all of an inventory is counted', `${holdings}/steps.ts`],
  [
    'freeze-inventory',
    'chốt kiểm kê',
    'from now on what is found comes in late, with its reason',
    `${holdings}/steps.ts`,
  ],
  [
    'sign-inventory',
    'ký kiểm kê',
    'a root over all holdings of an inventory, by name',
    `${holdings}/steps.ts`,
  ],
  ['enter', 'ghi vào kiểm kê', 'put one holding into an inventory', `${holdings}/enter.ts`],
  ['holdings', 'các mục kiểm kê', 'the list of what organisations hold', `${holdings}/list.ts`],
  [
    'import-holdings',
    'nhập bảng kiểm kê',
    'take holdings from a spreadsheet',
    `${holdings}/imports/import-holdings.ts`,
  ],
  [
    'import-holdings-preview',
    'xem trước bảng kiểm kê',
    'what of a spreadsheet of holdings would come in',
    `${holdings}/imports/import-holdings.ts`,
  ],
  [
    'import-holdings-errors',
    'bảng kiểm kê trả lại với lỗi',
    'the spreadsheet back with what is wrong in each row',
    `${holdings}/imports/import-holdings.ts`,
  ],
  [
    'load-holdings',
    'nhập tệp kiểm kê lớn',
    'take in a file of holdings of any length',
    `${holdings}/load/operations.ts`,
  ],
  [
    'load-holdings-errors',
    'các dòng sai của tệp lớn',
    'the wrong rows of a large file, to be corrected',
    `${holdings}/load/operations.ts`,
  ],
  [
    'confirm-correction',
    'xác nhận đính chính',
    'a second person confirms a recount',
    `${holdings}/correct.ts`,
  ],
  [
    'propose-exit',
    'đề nghị đưa ra',
    'propose that a holding leaves by decision with appraisal',
    `${holdings}/exit.ts`,
  ],
  [
    'confirm-exit',
    'xác nhận đưa ra',
    'a second person confirms that a holding leaves',
    `${holdings}/exit.ts`,
  ],
  [
    'supply',
    'đưa vào từ phần khác',
    'bring in what other parts hold for organisations that end',
    `${holdings}/supply.ts`,
  ],
] as const
