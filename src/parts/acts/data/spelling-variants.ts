/**
 * Names that the acts of 16 June 2025 spell otherwise than the catalogue of units does. Facts: the act (its number
 * without the common ending), the clause, the spelling printed there, and the code of the unit meant.
 */
import type { SpellingVariant } from '../model.ts'

const rows: readonly (readonly [act: string, clause: string, written: string, code: string])[] = [
  ['1659', '72', 'Tà Bhing', '20710'],
  ['1659', '73', 'Zuôih', '20701'],
  ['1659', '80', 'Mà Cooih', '20494'],
  ['1659', '81', 'Bhalêê', '20458'],
  ['1660', '12', "Ea H'đing", '24274'],
  ['1660', '33', 'Cư Yang', '24409'],
  ['1661', '3', 'Huổi Lếch', '03177'],
  ['1661', '17', 'Sín Chải', '03223'],
  ['1661', '43', 'Sá Tổng', '03178'],
  ['1664', '67', 'Đak Rong', '23644'],
  ['1664', '73', 'Chơ GLong', '23851'],
  ['1664', '80', 'Ia Mrơn', '24031'],
  ['1664', '83', 'Ia Dreh', '24100'],
  ['1666', '71', 'Kim Trung', '12664'],
  ['1670', '15', 'Tung Qua Lìn', '03565'],
  ['1670', '28', 'Hua Bum', '03460'],
  ['1670', '31', 'Can Hồ', '03469'],
  ['1670', '36', 'Lản Nhì Thàng', '03391'],
  ['1671', '8', "N'Thôn Hạ", '24973'],
  ['1671', '89', "Đắk N'Drung", '24727'],
  ['1673', '3', 'Dế Xu Phình', '04486'],
  ['1673', '6', 'Hát Lừu', '04618'],
  ['1673', '53', 'Nậm Dạng', '03073'],
  ['1673', '81', 'Nàn Sín', '02836'],
  ['1676', '120', 'Xăm Khòe', '05245'],
  ['1677', '63', 'Ngọk Yêu', '23413'],
  ['1677', '63', 'Ngọk Lây', '23404'],
  ['1677', '69', 'Đăk Plô', '23344'],
  ['1677', '80', 'Măng Bút', '23458'],
  ['1681', '13', 'Nong Lay', '03754'],
  ['1681', '50', 'Pú Bẩu', '04174'],
  ['1684', '46', 'Sà Phìn', '00736'],
  ['1684', '55', 'Sủng Cháng', '00829'],
  ['1684', '99', 'Sán Sả Hồ', '01060'],
]

export const spellingVariants: readonly SpellingVariant[] = rows.map(([act, clause, written, code]) => ({
  instrument: `${act}/NQ-UBTVQH15`,
  clause,
  written,
  code,
}))
