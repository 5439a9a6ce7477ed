/** Numbers of the law: each with unit, days and the point it stands in. */
import type { Citation, Parameter, ParameterUnit, ParameterValue, Provenance } from '../model.ts'

const at = (instrument: string, point = ''): Citation => ({ instrument, point })

const value = (
  [from, until]: readonly [string, string | null],
  amount: number | string,
  citation: Citation,
  provenance: Provenance = 'text',
): ParameterValue => ({ from, until, value: amount, citation, provenance })

const parameter = (
  id: string,
  unit: ParameterUnit,
  means: string,
  ...values: readonly ParameterValue[]
): Parameter => ({ id, unit, means, values })

const twoLevels = '2025-07-01'
const law = '72/2025/QH15'

export const lawParameters: readonly Parameter[] = [
  parameter(
    'districts.end',
    'day',
    'the day on which bodies of the district level end',
    value(['2025-06-16', null], '2025-07-01', at(law, '51.3')),
  ),
  parameter(
    'handover.until',
    'day',
    'the last day of handing over what district bodies hold',
    value(['2025-06-16', null], '2025-06-30', at(law, '54.7')),
  ),
  parameter(
    'june-decrees.end',
    'day',
    'the first day without the 28 decrees of June 2025, unless the National Assembly keeps them',
    value([twoLevels, null], '2027-03-01', at('140/2025/NĐ-CP')),
  ),
  parameter(
    'district-documents.last-day',
    'day',
    'the last day on which documents of former districts hold where nothing replaced them',
    value([twoLevels, null], '2027-02-28', at('87/2025/QH15'), 'press'),
  ),
  parameter(
    'district-documents.end',
    'day',
    'the first day without the documents of former districts',
    value([twoLevels, null], '2027-03-01', at('87/2025/QH15'), 'press'),
  ),
  parameter(
    'special-zone.council.residents',
    'people',
    'a special zone with fewer permanent residents has no council',
    value([twoLevels, null], 1000, at(law, '28')),
  ),
  parameter(
    'council.committees.commune',
    'committees',
    'committees of a commune council',
    value([twoLevels, null], 2, at(law, '29')),
  ),
  parameter(
    'council.committees.province',
    'committees',
    'committees of a provincial council',
    value([twoLevels, null], 3, at(law, '29')),
  ),
  parameter(
    'council.committees.city',
    'committees',
    'committees of the council of a centrally run city',
    value([twoLevels, null], 4, at(law, '29')),
  ),
  parameter(
    'committee.offices.commune',
    'bodies',
    "specialised offices of a commune People's Committee, without the service centre",
    value([twoLevels, null], 3, at('150/2025/NĐ-CP')),
  ),
  parameter(
    'committee.departments.mandatory',
    'departments',
    "departments every provincial People's Committee has",
    value([twoLevels, null], 12, at('150/2025/NĐ-CP')),
  ),
  parameter(
    'committee.departments.special',
    'departments',
    'departments a province may have besides',
    value([twoLevels, null], 4, at('150/2025/NĐ-CP')),
  ),
  parameter(
    'committee.departments.most',
    'departments',
    'most departments of a province',
    value([twoLevels, null], 14, at('150/2025/NĐ-CP')),
  ),
  parameter(
    'committee.departments.most.big-cities',
    'departments',
    'most departments of Hà Nội and of Hồ Chí Minh City',
    value([twoLevels, null], 15, at('150/2025/NĐ-CP')),
  ),
  parameter(
    'office.deputies',
    'deputies',
    'deputies of a commune office: first each, then on average',
    value([twoLevels, '2025-10-15'], 1, at('150/2025/NĐ-CP')),
    value(['2025-10-15', null], 2, at('332/NQ-CP'), 'press'),
  ),
  parameter(
    'party.bodies.commune',
    'bodies',
    'bodies of the Party committee of a commune or ward',
    value([twoLevels, null], 3, at('298-QĐ/TW', '4'), 'press'),
  ),
  parameter(
    'party.bodies.special-zone',
    'bodies',
    'most bodies of the Party committee of a special zone',
    value([twoLevels, null], 4, at('298-QĐ/TW', '4'), 'press'),
  ),
  parameter(
    'party.bodies.province',
    'bodies',
    'bodies of the Party committee of a province',
    value([twoLevels, null], 5, at('329-QĐ/TW', '1.2')),
  ),
  parameter(
    'provinces.after',
    'bodies',
    'provinces and centrally run cities after the arrangement',
    value(['2025-06-12', null], 34, at('202/2025/QH15', '1'), 'press'),
  ),
  parameter(
    'communes.reduction.least',
    'percent',
    'least reduction of commune units aimed at',
    value(['2025-04-15', null], 60, at('76/2025/UBTVQH15', '1.3')),
  ),
  parameter(
    'communes.reduction.most',
    'percent',
    'most reduction of commune units aimed at',
    value(['2025-04-15', null], 70, at('76/2025/UBTVQH15', '1.3')),
  ),
  parameter(
    'document.margin.top-bottom.least',
    'mm',
    'least margin above and below the words of an official document',
    value(['2020-03-05', null], 20, at('30/2020/NĐ-CP'), 'press'),
  ),
  parameter(
    'document.margin.top-bottom.most',
    'mm',
    'most margin above and below the words of an official document',
    value(['2020-03-05', null], 25, at('30/2020/NĐ-CP'), 'press'),
  ),
  parameter(
    'document.margin.left.least',
    'mm',
    'least left margin of an official document',
    value(['2020-03-05', null], 30, at('30/2020/NĐ-CP'), 'press'),
  ),
  parameter(
    'document.margin.left.most',
    'mm',
    'most left margin of an official document',
    value(['2020-03-05', null], 35, at('30/2020/NĐ-CP'), 'press'),
  ),
  parameter(
    'document.margin.right.least',
    'mm',
    'least right margin of an official document',
    value(['2020-03-05', null], 15, at('30/2020/NĐ-CP'), 'press'),
  ),
  parameter(
    'document.margin.right.most',
    'mm',
    'most right margin of an official document',
    value(['2020-03-05', null], 20, at('30/2020/NĐ-CP'), 'press'),
  ),
  parameter(
    'document.text.least',
    'pt',
    'least size of the letters of an official document',
    value(['2020-03-05', null], 13, at('30/2020/NĐ-CP'), 'press'),
  ),
  parameter(
    'document.text.most',
    'pt',
    'most size of the letters of an official document',
    value(['2020-03-05', null], 14, at('30/2020/NĐ-CP'), 'press'),
  ),
]
