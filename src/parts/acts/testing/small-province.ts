/** A province of two districts that never was, small enough to count by hand. */
import { type Eve, type EveUnit, makeEve } from '../resolve/eve.ts'
import { aPlace } from './random-plan.ts'

const province = (code: string, shortName: string) => ({
  id: `province:${code}`,
  code,
  name: `Tỉnh ${shortName}`,
  shortName,
  type: 'province',
})
const vanSa = province('90', 'Vân Sa')
const other = province('91', 'Nhuồn Hạ')
const upper = aPlace('district', '901', 'district', 'Sông Thượng')
const lower = aPlace('district', '902', 'district', 'Sông Hạ')
const island = aPlace('district', '903', 'district', 'Cồn Vượp')
const far = aPlace('district', '911', 'district', 'Đèo Khuya')

const unit = (code: string, type: string, name: string, district = upper, home = vanSa): EveUnit => ({
  ...aPlace('commune', code, type, name),
  district,
  province: home,
})

/** Xã Lươm and xã Ghềnh stand in both districts; Nhuồn Hạ is another province; Cồn Vượp has no communes. */
export const smallProvince = (): Eve =>
  makeEve({
    units: [
      unit('90001', 'commune', 'Lươm'),
      unit('90002', 'commune', 'Sịa Khuya'),
      unit('90003', 'township', 'Bòng Đắng'),
      unit('90004', 'commune', 'Ghềnh'),
      unit('90011', 'commune', 'Lươm', lower),
      unit('90012', 'commune', 'Hoè Rịch', lower),
      unit('90013', 'ward', '3', lower),
      unit('90014', 'commune', 'Ghềnh', lower),
      unit('91001', 'commune', 'Đượm Xa', far, other),
    ],
    districts: [upper, lower, island].map((district) => ({ ...district, district: null, province: vanSa })),
  })
