/** What can stand against entering, counting and moving what ended organisations hold. Every owner of a folder adds here. */
import { type Details, defineProblems } from '../../kernel/problems.ts'

const list = (value: Details[string] | undefined): string => [value].flat().join(', ')

export const transitionProblem = defineProblems('transition', {
  'unknown-transition': {
    status: 404,
    vi: (d) => `Không có cuộc chuyển giao ${d.transition}. Hãy xem danh sách các cuộc chuyển giao.`,
    en: (d) => `There is no transition ${d.transition}. See the list of transitions.`,
  },
  'unknown-inventory': {
    status: 404,
    vi: (d) => `Không có bản kiểm kê ${d.inventory}. Hãy mở kiểm kê cho cơ quan đó trước.`,
    en: (d) => `There is no inventory ${d.inventory}. Open the inventory of that organisation first.`,
  },
  'unknown-holding': {
    status: 404,
    vi: (d) => `Không có mục ${d.holding} trong kiểm kê.`,
    en: (d) => `There is no holding ${d.holding}.`,
  },
  'unknown-commune': {
    status: 404,
    vi: (d) =>
      `Chưa từng có xã, phường, thị trấn nào mang mã ${d.unit}. Hãy tìm theo tên, hoặc kiểm tra lại mã.`,
    en: (d) => `No commune, ward or township ever had the code ${d.unit}. Search by name, or check the code.`,
  },
  'nothing-to-open': {
    status: 409,
    vi: () =>
      'Không còn cơ quan kết thúc nào trên địa bàn của bạn cần mở kiểm kê: đã mở đủ, hoặc cơ quan nêu tên không kết thúc trong cuộc chuyển giao này.',
    en: () =>
      'No organisation on your ground is left to open: all are open, or the one named does not end by this transition.',
  },
  'not-ending': {
    status: 422,
    vi: (d) =>
      `${d.holder} không kết thúc trong cuộc chuyển giao này nên không có kiểm kê. Hãy kiểm tra mã đơn vị và loại cơ quan.`,
    en: (d) =>
      `${d.holder} does not end by this transition, so it has no inventory. Check the code of the unit and the kind of organisation.`,
  },
  'holder-unknown': {
    status: 422,
    vi: (d) => `Chưa từng có cơ quan hay đơn vị ${d.holder}. Hãy kiểm tra mã, ngày ${d.on}.`,
    en: (d) => `There never was an organisation or unit ${d.holder}. Check the code, as of ${d.on}.`,
  },
  'holder-ended-before': {
    status: 422,
    vi: (d) =>
      `${d.holder} đã kết thúc từ ${d.ended}, trước ngày chuyển giao ${d.on}. Hãy ghi cơ quan đang giữ vào hôm trước ngày chuyển giao.`,
    en: (d) =>
      `${d.holder} ended on ${d.ended}, before the day ${d.on}. Name the organisation that held it on the eve.`,
  },
  'holder-named-badly': {
    status: 400,
    vi: (d) =>
      `Không hiểu “${d.holder}” là cơ quan nào. Hãy ghi mã đơn vị và loại cơ quan (UBND, HĐND, Đảng ủy...), hoặc định danh org:...`,
    en: (d) =>
      `It is not clear which organisation “${d.holder}” is. Give the code of the unit and the kind of organisation, or its id org:...`,
  },
  'not-opened': {
    status: 409,
    vi: (d) =>
      `Kiểm kê của ${d.holder} chưa mở, hoặc không thuộc địa bàn của bạn. Hãy mở kiểm kê trước khi ghi.`,
    en: (d) =>
      `The inventory of ${d.holder} is not open yet, or not on your ground. Open it before entering.`,
  },
  'step-out-of-turn': {
    status: 409,
    vi: (d) =>
      `Kiểm kê đang ở bước “${d.state}” nên chưa thể sang bước “${d.step}”. Thứ tự: mở, kiểm đếm, chốt, ký.`,
    en: (d) =>
      `The inventory is “${d.state}”, so it cannot be “${d.step}” now. The order is opened, counted, frozen, signed.`,
  },
  'count-differs': {
    status: 409,
    vi: (d) =>
      `${d.kind}, ${d.measure}: bạn nêu ${d.stated}, hệ thống có ${d.found}. Hãy ghi thêm phần thiếu, đính chính, hoặc sửa số đã nêu.`,
    en: (d) =>
      `${d.kind}, ${d.measure}: you state ${d.stated}, there are ${d.found}. Enter what is missing, correct it, or state another number.`,
  },
  'totals-unreadable': {
    status: 400,
    vi: (d) => `Không đọc được “${d.text}”. Hãy ghi như: asset=12; record:files=340; money:vnd=5000000.`,
    en: (d) => `“${d.text}” cannot be read. Write it as: asset=12; record:files=340; money:vnd=5000000.`,
  },
  'closed-for-edits': {
    status: 409,
    vi: (d) =>
      `Cuộc chuyển giao đang ở bước “${d.phase}” nên không ghi được. Nếu kế hoạch đã chốt, hãy mở lại trước, hoặc ghi muộn kèm lý do sau khi chuyển.`,
    en: (d) =>
      `The transition is “${d.phase}”, so nothing can be entered or changed. If the plan is frozen, disarm it first, or enter it late with a reason after the switch.`,
  },
  'late-without-reason': {
    status: 422,
    vi: (d) =>
      `Kiểm kê của ${d.holder} đã chốt ngày ${d.frozen}. Mục tìm thấy sau đó vẫn được ghi, kèm lý do vì sao muộn.`,
    en: (d) =>
      `The inventory of ${d.holder} was frozen on ${d.frozen}. What is found later is still entered, with the reason why so late.`,
  },
  'other-content': {
    status: 409,
    vi: (d) =>
      `Số hiệu ${d.reference} đã được ghi với nội dung khác. Đã có: ${list(d.before)}. Lần này: ${list(d.now)}. Nếu là vật khác, hãy dùng số hiệu khác; nếu ghi sai, hãy đính chính mục ${d.holding}.`,
    en: (d) =>
      `${d.reference} was entered with other content. There is: ${list(d.before)}. Now: ${list(d.now)}. For another thing use another reference; for a mistake correct the holding ${d.holding}.`,
  },
  'twice-in-file': {
    status: 409,
    vi: (d) => `Số hiệu ${d.reference} đã có ở dòng ${d.first} với nội dung khác.`,
    en: (d) => `${d.reference} stands in row ${d.first} with other content.`,
  },
  'quantity-out-of-range': {
    status: 422,
    vi: (d) =>
      `${d.measure} là ${d.value}: phải là số nguyên từ ${d.least} đến ${d.most}. Hãy kiểm tra lại đơn vị tính.`,
    en: (d) =>
      `${d.measure} is ${d.value}: it must be a whole number from ${d.least} to ${d.most}. Check the unit it is counted in.`,
  },
  'is-nothing': {
    status: 422,
    vi: (d) => `Mục ${d.reference} không có số lượng nào. Hãy ghi ít nhất một số lượng khác không.`,
    en: (d) => `${d.reference} has no quantity at all. Give at least one that is not zero.`,
  },
  'other-measure': {
    status: 422,
    vi: (d) => `Loại “${d.kind}” không tính bằng ${d.measure}. Được dùng: ${list(d.measures)}.`,
    en: (d) => `The kind “${d.kind}” is not counted in ${d.measure}. It takes: ${list(d.measures)}.`,
  },
  'not-divisible': {
    status: 422,
    vi: (d) => `Loại “${d.kind}” không chia được nên không thể đánh dấu là dùng chung.`,
    en: (d) => `The kind “${d.kind}” cannot be divided, so it cannot be marked as shared.`,
  },
  'unknown-kind': {
    status: 422,
    vi: (d) => `Không có loại “${d.kind}”. Các loại: ${list(d.kinds)}.`,
    en: (d) => `There is no kind “${d.kind}”. The kinds: ${list(d.kinds)}.`,
  },
  'as-of-after-day': {
    status: 422,
    vi: (d) =>
      `Số liệu ngày ${d.asOf} không trước ngày chuyển giao ${d.on}: từ ngày đó cơ quan này không còn giữ gì.`,
    en: (d) =>
      `${d.asOf} is not before the day ${d.on}: from then on this organisation holds nothing any more.`,
  },
  'as-of-ahead': {
    status: 422,
    vi: (d) => `Ngày số liệu ${d.asOf} còn ở tương lai (hôm nay ${d.today}).`,
    en: (d) => `${d.asOf} is still to come (today is ${d.today}).`,
  },
  'place-unknown': {
    status: 422,
    vi: (d) => `Không có đơn vị ${d.place} vào ngày ${d.on}. Hãy ghi mã đơn vị nơi vật nằm, hoặc để trống.`,
    en: (d) =>
      `There is no unit ${d.place} on ${d.on}. Give the code of the unit where it lies, or leave it out.`,
  },
  'place-twice': {
    status: 422,
    vi: () => 'Chỗ nằm là một đơn vị hoặc một tọa độ (cả vĩ độ và kinh độ), không phải cả hai.',
    en: () => 'A place is a unit or a point (latitude and longitude both), not both.',
  },
  'secret-record': {
    status: 422,
    vi: (d) =>
      `Hồ sơ mức “${d.level}” không được ghi tên ở đây. Hãy bỏ khỏi bảng và chỉ ghi số lượng theo phông và mức (secrets.count).`,
    en: (d) =>
      `A record of level “${d.level}” is not named here. Leave it out and only count it by fonds and level (secrets.count).`,
  },
  'same-person': {
    status: 409,
    vi: () => 'Người xác nhận phải khác người đề nghị. Hãy nhờ một người khác có thẩm quyền.',
    en: () => 'Who confirms must be somebody else than who proposed. Ask another person who may.',
  },
  'nothing-corrected': {
    status: 422,
    vi: () => 'Số đếm lại bằng số đang có nên không có gì để đính chính.',
    en: () => 'What was counted is what is on record: there is nothing to correct.',
  },
  'no-proposal': {
    status: 409,
    vi: (d) => `Mục ${d.holding} không có đề nghị nào đang chờ xác nhận.`,
    en: (d) => `Nothing waits to be confirmed for ${d.holding}.`,
  },
  'changed-since-proposed': {
    status: 409,
    vi: (d) => `Đề nghị về mục ${d.holding} không còn khớp với số đang có. Hãy đề nghị lại.`,
    en: (d) => `What was proposed for ${d.holding} no longer fits what is on record. Propose it anew.`,
  },
  'has-left': {
    status: 409,
    vi: (d) => `Mục ${d.holding} đã ra khỏi kiểm kê theo quyết định ${d.decision} ngày ${d.on}.`,
    en: (d) => `The holding ${d.holding} left by decision ${d.decision} of ${d.on}.`,
  },
  'held-no-more': {
    status: 409,
    vi: (d) => `Không ai còn giữ mục ${d.holding}: nó đã được tất toán.`,
    en: (d) => `Nobody holds ${d.holding} any more: it was settled.`,
  },
  'was-divided': {
    status: 409,
    vi: (d) => `Mục ${d.holding} đã chia thành nhiều phần. Hãy sửa từng phần của kế hoạch đã thực hiện.`,
    en: (d) => `The holding ${d.holding} was divided. Correct its lines one by one.`,
  },
  'decided-ahead': {
    status: 422,
    vi: (d) => `Quyết định ngày ${d.on} còn ở tương lai (hôm nay ${d.today}).`,
    en: (d) => `The decision of ${d.on} is still to come (today is ${d.today}).`,
  },
  'decided-before-held': {
    status: 422,
    vi: (d) => `Quyết định ngày ${d.on} trước khi vật được ghi nhận (${d.from}).`,
    en: (d) => `The decision of ${d.on} is before the thing was on record (${d.from}).`,
  },
  'guarded-until-closed': {
    status: 409,
    vi: (d) =>
      `${d.holder} đang được kiểm kê để chuyển giao: đến khi đóng, không gì được tiêu hủy, bán hay cho ngoài quyết định có thẩm định và người thứ hai (đề nghị đưa ra).`,
    en: (d) =>
      `${d.holder} is being inventoried: until the transition is closed nothing is destroyed, sold or given away but by a decision with appraisal and a second person (propose its exit).`,
  },
  'no-header': {
    status: 422,
    vi: (d) => `Không thấy dòng tên cột trong tệp ${d.file}. Cần ít nhất: ${list(d.wanted)}.`,
    en: (d) => `No line of column names was found in ${d.file}. At least: ${list(d.wanted)}.`,
  },
  'too-many-wrong': {
    status: 422,
    vi: (d) =>
      `Hơn ${d.most} dòng của tệp ${d.file} có lỗi; chưa ghi gì. Có lẽ cột bị nhận nhầm: hãy xem các lỗi đầu tiên. ${d.first}`,
    en: (d) =>
      `More than ${d.most} rows of ${d.file} are wrong; nothing was taken. Perhaps a column was mistaken: see the first. ${d.first}`,
  },
  'file-unreadable': {
    status: 422,
    vi: (d) => `Không đọc được tệp ${d.file}: ${d.reason}. Cần CSV (UTF-8) hoặc XLSX.`,
    en: (d) => `${d.file} cannot be read: ${d.reason}. It must be CSV (UTF-8) or XLSX.`,
  },
  'unknown-supplier': {
    status: 422,
    vi: (d) => `Không có nguồn “${d.supplier}”. Các nguồn: ${list(d.known)}.`,
    en: (d) => `There is no supplier “${d.supplier}”. There are: ${list(d.known)}.`,
  },
})
