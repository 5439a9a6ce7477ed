/** Words of authority: who decides what, by which text, and the proposals by which people change what is known. */
const model = 'src/parts/authority/model.ts'
const propose = 'src/parts/authority/propose/operations.ts'
const imports = 'src/parts/authority/imports'
const watch = 'src/parts/authority/watch'

export const authorityTerms = [
  ['who', 'ai quyết định', 'who decides a matter at a place on a day', 'src/parts/authority/answer.ts'],
  ['function', 'nhiệm vụ, quyền hạn', 'a task or power as the law names it', model],
  ['fields', 'các lĩnh vực', 'the fields of tasks, as the decrees of June 2025 have them', model],
  ['instruments', 'các văn bản', 'the texts that grant, end or change authority', model],
  ['holder', 'cơ quan, người giữ thẩm quyền', 'who holds a task: level, kind of body and which', model],
  ['own', 'phân định thẩm quyền', 'set between levels by law', model],
  ['devolved', 'phân quyền', 'given to a level by a law', model],
  ['assigned-down', 'phân cấp', 'given to a lower level by a superior body', model],
  ['delegated', 'ủy quyền', 'given to act in the name of who gives, for a term', model],
  [
    'horizon',
    'điều sắp thay đổi',
    'what begins, changes and lapses, by date',
    'src/parts/authority/horizon.ts',
  ],
  ['propose-preview', 'xem trước đề xuất', 'what a proposal would change, without any trace', propose],
  [
    'proposal',
    'đề xuất',
    'a set of rows by one person, confirmed by another, in force until annulled',
    propose,
  ],
  ['proposals', 'các đề xuất', 'the list of proposals, the newest first', propose],
  ['merge-preview', 'xem trước việc gộp', 'what merging two rows would change', propose],
  [
    'told-twice',
    'nói hai lần',
    'two rows that say the same; a person merges them',
    'src/parts/authority/facts.ts',
  ],
  ['proposed', 'đã đề xuất', 'waits for a second person', propose],
  ['import-rows', 'nhập các dòng giao', 'take rows of an official list into one proposal', imports],
  ['import-rows-preview', 'xem trước việc nhập dòng giao', 'what rows of a list would come in', imports],
  [
    'import-rows-errors',
    'lỗi khi nhập dòng giao',
    'the list back with what is wrong beside each row',
    imports,
  ],
  ['import-procedures', 'nhập thủ tục', 'take a published list of procedures into one proposal', imports],
  ['import-procedures-preview', 'xem trước việc nhập thủ tục', 'what procedures would come in', imports],
  [
    'import-procedures-errors',
    'lỗi khi nhập thủ tục',
    'the list of procedures back with its errors',
    imports,
  ],
  ['subscribe', 'theo dõi', 'be told of what changes and lapses in a field, unit or text', watch],
  ['unsubscribe', 'thôi theo dõi', 'be told no more', watch],
  ['subscriptions', 'những gì đang theo dõi', 'what somebody asked to be told of', watch],
  [
    'read-provisions',
    'đọc điều khoản',
    'find in a text who takes over which power from whom',
    'src/parts/authority/reader/read-provisions.ts',
  ],
  [
    'review-task',
    'rà soát nhiệm vụ',
    'a unit says whether it can do what it was given',
    'letter 137/CV-BCĐ, 2025',
  ],
  ['reviews', 'kết quả rà soát', 'what units answered about their tasks', 'letter 137/CV-BCĐ, 2025'],
  ['review-sum', 'tổng hợp rà soát', 'how many units answered what, by task', 'letter 137/CV-BCĐ, 2025'],
  ['able', 'thực hiện được', 'the unit can do the task', 'letter 137/CV-BCĐ, 2025'],
  [
    'cannot',
    'không thể thực hiện',
    'the unit cannot do the task, with what hinders',
    'letter 137/CV-BCĐ, 2025',
  ],
  ['difficult', 'khó khăn, vướng mắc', 'the unit does the task with difficulty', 'letter 137/CV-BCĐ, 2025'],
  [
    'propose',
    'kiến nghị, đề xuất',
    'ask those above for a change, with the clause',
    'letter 137/CV-BCĐ, 2025',
  ],
] as const
