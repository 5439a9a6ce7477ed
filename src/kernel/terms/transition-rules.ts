/** Words of the rules of transitions: the kinds of things, the rules by which they go on, how things end. */
const kinds = 'src/parts/transition/kinds.ts'
const model = 'src/parts/transition/model.ts'
const law = '72/2025/QH15, Art. 54.7, 54.8'
const archives = '33/2024/QH15, Art. 7'
const order = '4323/BTP-CQLTHADS'

export const transitionRuleTerms = [
  ['holding', 'mục kiểm kê', 'a thing with legal effect that an organisation holds', model],
  ['heir', 'đơn vị tiếp nhận địa bàn', 'a unit that took over ground and people of an ended one', model],
  ['caretaker', 'cơ quan tạm giữ', 'the Committee of the province: holds what a person must decide', law],
  ['asset', 'tài sản, trụ sở', 'kind of holding', '186/2025/NĐ-CP'],
  ['money', 'tiền: dự toán, tài khoản, công nợ', 'kind of holding', law],
  ['contract', 'hợp đồng', 'kind of holding', law],
  ['project', 'dự án đầu tư', 'kind of holding', law],
  ['proceeding', 'vụ kiện, bản án chưa thi hành', 'kind of holding', order],
  ['seal', 'con dấu, chứng thư số', 'kind of holding that ends with its holder', kinds],
  ['agreement', 'thỏa thuận', 'kind of holding', law],
  ['legal-document', 'văn bản của địa phương', 'kind of holding that stays with its ground', '64/2025/QH15'],
  [
    'area-policy',
    'chính sách theo địa bàn',
    'kind of holding that stays with its ground',
    '76/2025/UBTVQH15, Art. 13',
  ],
  ['plan', 'kế hoạch, đào tạo', 'kind of holding; also where each holding of a transition goes', kinds],
  ['decision', 'quyết định', 'rule: a confirmed decision names who gets it', law],
  ['settled-with-end', 'kết thúc cùng tổ chức', 'rule: it ends with its holder', kinds],
  ['already-settled', 'đã giải quyết xong', 'rule: nothing is left to pass on', law],
  [
    'sector-rule',
    'quy định riêng của ngành',
    "rule: the sector's own decree says it",
    '190/2025/QH15, Art. 4',
  ],
  ['same-kind', 'cơ quan cùng loại', 'rule: the same kind of body of the one unit that took over', order],
  ['level-now', 'cấp nay có thẩm quyền', 'rule: the level that holds the power now, at its place', order],
  ['place', 'nơi có đối tượng', 'rule: where it lies', order],
  ['stays-with-ground', 'gắn với địa bàn', 'rule: who holds that ground now', '72/2025/QH15, Art. 11.2'],
  ['archive-permanent', 'nộp lưu trữ lịch sử', 'rule: kept for ever', archives],
  ['archive-unfinished', 'theo việc chưa xong', 'rule: an open file follows the duty', archives],
  ['archive-superior', 'về cấp trên trực tiếp', 'rule: records of who was dissolved or divided', archives],
  ['archive-result', 'về cơ quan sau sáp nhập', 'rule: records of who was merged', archives],
  ['share-by-people', 'chia theo dân số', 'rule: divided by people counted on one day', kinds],
  ['transfer', 'chuyển giao', 'to a successor that goes on with it', model],
  ['archive', 'đưa vào lưu trữ', 'to an archive that keeps it', model],
  ['settle', 'tất toán', 'it ends: nobody holds it afterwards', model],
  ['dissolution', 'giải thể, kết thúc hoạt động', 'how a unit ended: none of its level took over', archives],
  ['division', 'chia', 'how a unit ended: several took over', archives],
  ['separation', 'tách', 'a unit goes on and gave ground away', archives],
  ['merger', 'nhập, hợp nhất', 'how a unit ended: one took over its people', archives],
] as const
