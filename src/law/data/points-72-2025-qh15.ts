/**
 * Points of the Law on the organisation of local government, 72/2025/QH15. Lines are ours; an article that no
 * available source let us read stands as `not-yet` with nothing said.
 */
import type { Point, PointStatus } from '../model.ts'

const read: readonly (readonly [point: string, status: PointStatus, says: string])[] = [
  [
    '1',
    'definition',
    'Two levels: provinces and centrally run cities; communes (rural), wards (urban), special zones (islands).',
  ],
  ['4', 'rule', 'Nothing doubled between centre and places, between levels, or between bodies of one level.'],
  ['8', 'procedure', 'Who decides a change of units: the National Assembly for provinces.'],
  ['9', 'procedure', 'Dossier of a change of units.'],
  ['10', 'procedure', 'Opinions of people and councils before a change of units.'],
  ['11.2', 'rule', 'A matter of two communes belongs to the province, of two provinces to the centre.'],
  ['11.3', 'needs-person', 'The province may act itself so that a matter is not delayed.'],
  ['12', 'definition', 'Devolving: only by law or resolution of the National Assembly.'],
  ['13', 'rule', 'Assigning down: by a normative document; the receiver may not pass it on.'],
  ['14', 'rule', 'Delegating: in writing, for a term, no further delegation.'],
  ['14.1', 'rule', 'Who may delegate to whom, for a definite time and under set conditions.'],
  ['15', 'not-yet', 'Powers of the province (Articles 15 to 20).'],
  ['16.8', 'not-yet', 'The province fixes how many vice-chairs each commune has.'],
  ['17.17', 'not-yet', 'The provincial Chair approves the election of commune Chairs.'],
  ['17.21', 'not-yet', 'The provincial Chair may decide for the Committee outside the list of Article 40.2.'],
  ['21.2', 'definition', 'The commune council sets up, renames or dissolves the specialised offices.'],
  ['22.5', 'not-yet', 'The commune Chair may decide for the Committee outside the list of Article 40.2.'],
  ['23.10', 'not-yet', 'The commune Chair appoints heads and deputies of offices.'],
  ['23.16', 'not-yet', 'The commune Chair reports such decisions at the next session.'],
  [
    '28',
    'rule',
    'A special zone with under 1,000 permanent residents has no council; the province sets up its Committee.',
  ],
  [
    '29',
    'rule',
    'Committees of councils: two in a commune, three in a province, a fourth on urban matters in a city.',
  ],
  ['30', 'not-yet', 'Number of delegates by kind of unit and people.'],
  ['35', 'not-yet', 'A council resolution passes with more than half of all delegates.'],
  ['36', 'not-yet', 'Results of elections are sent and approved within set working days.'],
  ['40', 'not-yet', 'The Committee meets monthly and decides by majority.'],
  ['43', 'not-yet', 'Dialogue with the people once a year.'],
  ['44', 'not-yet', 'Councils when units are merged: delegates are pooled (Articles 44 to 49).'],
  ['51.1', 'definition', 'In force from the day it was passed.'],
  ['51.2', 'definition', 'The law of February 2025 on the same matter ends with it.'],
  ['51.3', 'rule', 'Councils, Committees, Chairs and offices of the district level end on 1 July 2025.'],
  ['54.1', 'not-yet', 'All texts are brought in line by 1 March 2027.'],
  [
    '54.7',
    'procedure',
    'Work, files, money, seats and assets are handed over by 30 June 2025 without gap, overlap or omission.',
  ],
  [
    '54.8',
    'rule',
    'Open cases go to the body that receives the function or the commune of the matter; with two communes or in doubt the provincial Chair decides.',
  ],
  ['54.9', 'not-yet', 'Stop-gap documents lapse on 1 March 2027.'],
]

const articles = 54
const spokenFor = new Set(read.map(([point]) => point.split('.')[0]))

export const points72: readonly Point[] = [
  ...read.map(
    ([point, status, says]): Point => ({
      instrument: '72/2025/QH15',
      point,
      status,
      says,
      provenance: 'text',
    }),
  ),
  ...Array.from({ length: articles }, (_, place) => String(place + 1))
    .filter((article) => !spokenFor.has(article))
    .map(
      (point): Point => ({
        instrument: '72/2025/QH15',
        point,
        status: 'not-yet',
        says: null,
        provenance: null,
      }),
    ),
]
