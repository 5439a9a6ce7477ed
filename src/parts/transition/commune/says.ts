/** What is said to the people of a commune that changed, in plain words; the points it stands on are cited beside it. */

export type Said = { readonly vi: string; readonly en: string }

export const says = {
  caseGoesOn: {
    vi: 'Hồ sơ đang giải quyết được làm tiếp. Số hồ sơ và ngày hẹn trả giữ nguyên; bạn không phải nộp lại.',
    en: 'Open cases go on. Their number and the day they are due stay the same; nothing has to be handed in again.',
  },
  caseAtHeir: {
    vi: 'Việc đang ở xã, phường cũ do Ủy ban nhân dân xã, phường mới giải quyết tiếp.',
    en: "What was open at the former commune is handled by the People's Committee of the new one.",
  },
  caseByPlace: {
    vi: 'Việc đang ở xã, phường cũ do xã, phường mới nơi có việc đó (thửa đất, nhà ở, nơi cư trú) giải quyết tiếp. Chưa rõ là nơi nào thì Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định.',
    en: 'What was open at the former commune is handled by the new one where its object lies (the land, the house, the residence). In doubt the Chair of the province decides.',
  },
  casePowerMoved: {
    vi: 'Việc mà thẩm quyền đã chuyển lên tỉnh thì tỉnh giải quyết tiếp; việc của cấp huyện cũ do cấp đang giữ thẩm quyền giải quyết.',
    en: 'Where the power moved to the province, the province goes on with it; matters of the former district go to the level that holds the power now.',
  },
  recordsAtResult: {
    vi: 'Xã, phường cũ nhập trọn vào xã, phường mới: hồ sơ, tài liệu có thời hạn bảo quản do xã, phường mới giữ.',
    en: 'Where a former commune went wholly into the new one, records kept for a term are with the new commune.',
  },
  recordsAtSuperior: {
    vi: 'Xã, phường cũ bị chia hoặc giải thể: hồ sơ, tài liệu có thời hạn bảo quản do cơ quan cấp trên trực tiếp giữ, là Ủy ban nhân dân cấp tỉnh.',
    en: "Where a former commune was divided or dissolved, records kept for a term are with the body above: the People's Committee of the province.",
  },
  recordsForEver: {
    vi: 'Hồ sơ, tài liệu lưu trữ vĩnh viễn nộp vào lưu trữ lịch sử của tỉnh.',
    en: 'Records kept for ever go to the historical archive of the province.',
  },
  recordsUnfinished: {
    vi: 'Hồ sơ của việc chưa giải quyết xong đi theo cơ quan giải quyết tiếp.',
    en: 'The file of work that is not finished goes with who goes on with it.',
  },
} as const satisfies Readonly<Record<string, Said>>
