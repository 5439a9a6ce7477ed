/**
 * What the rules should say, told again from the plan of a reorganisation alone: no register, no matrix, no table of rules.
 * An answer is the successors, `settled`, or `asked`.
 */
import type { Holding } from '../../model.ts'
import type { Reform } from './random-reform.ts'

const unions = ['front', 'trade-union', 'farmers', 'women']
const inTheEnd = (kind: string): string => {
  if (kind.startsWith('party')) return 'party-committee'
  return [...unions, 'council'].includes(kind) ? kind : 'people-committee'
}

export const expected = (reform: Reform, holding: Holding): string => {
  const [, unit = '', body = ''] = holding.holder.split(':')
  const { kind, place, attributes, state } = holding
  const communesOf = (district: string) => reform.communes.filter((one) => one.district === district)
  const takers = (id: string, alsoLand: boolean): readonly string[] => {
    if (reform.districts.has(id))
      return [...new Set(communesOf(id).flatMap((one) => takers(one.id, alsoLand)))]
    const legs = reform.communes.find((one) => one.id === id)?.legs ?? []
    return legs.length === 0 ? [id] : legs.flatMap(({ to, people }) => (people > 0 || alsoLand ? [to] : []))
  }
  const isProvince = reform.provinces.has(unit)
  const isDistrict = reform.districts.has(unit)
  const district = reform.communes.find((one) => one.id === unit)?.district ?? unit
  const province = reform.provinces.get(isProvince ? unit : (reform.districts.get(district) ?? '')) ?? ''
  const atProvince = `org:${province}:${inTheEnd(body)}`
  const heirs = isProvince ? [province] : takers(unit, false)
  const [heir] = heirs
  const isWhole = heirs.length === 1
  const own = place === null || place.unit === unit
  const lies = own ? heirs : takers(place.unit ?? '', true)
  const inside = isProvince || lies.every((one) => (own ? heirs : takers(unit, true)).includes(one))
  const one = lies.length === 1 && inside ? lies[0] : undefined
  const inCommune = (commune: string): string => {
    if (isDistrict && body === 'trade-union') return 'asked'
    return `org:${commune}:${isDistrict ? inTheEnd(body) : body}`
  }
  const openMatter = (): string => {
    if (!isDistrict && isWhole) return `org:${heir}:${body}`
    if (!isDistrict) return one === undefined ? 'asked' : inCommune(one)
    if (attributes.function?.endsWith('province')) return `org:${province}:people-committee`
    if (attributes.function?.endsWith('commune') && one !== undefined) return `org:${one}:people-committee`
    return 'asked'
  }
  const property = (): string => {
    if (!isDistrict && isWhole) return `org:${heir}:${body}`
    if (isProvince) return 'asked'
    return one === undefined ? 'asked' : inCommune(one)
  }

  if (kind === 'post') return 'asked'
  if (kind === 'seal' || kind === 'account') return 'settled'
  if (kind === 'record') {
    if (attributes.unfinished) return openMatter()
    if (attributes.permanence === undefined) return 'asked'
    const ofParty = body.startsWith('party') || unions.includes(body)
    if (attributes.permanence === 'permanent')
      return `org:${province}:${ofParty ? 'party-committee' : 'department-home-affairs'}`
    return !isDistrict && isWhole ? `org:${heir}:${body}` : atProvince
  }
  if (kind === 'function') {
    if (!isDistrict && isWhole) return `org:${heir}:${body}`
    if (attributes.function?.endsWith('province')) return `org:${province}:people-committee`
    if (attributes.function?.endsWith('commune'))
      return one === undefined ? 'settled' : `org:${one}:people-committee`
    return 'asked'
  }
  if (kind === 'system') return property()
  if (state === 'settled') return 'settled'
  if (kind === 'legal-document' || kind === 'area-policy') {
    if (isProvince && own) return atProvince
    if (lies.length !== 1) return lies.length === 0 ? 'asked' : atProvince
    const lead = inTheEnd(body) === 'trade-union' ? 'people-committee' : inTheEnd(body)
    return `org:${lies[0]}:${lead}`
  }
  if (['case', 'proceeding', 'assignment', 'petition'].includes(kind)) return openMatter()
  if (kind === 'money' && own && heirs.length > 1) {
    if (!holding.shared || isDistrict) return 'asked'
    return heirs.map(inCommune).toSorted().join(' ')
  }
  return property()
}
