/** Points of the other instruments, one line each in our own words. */
import type { Point, PointStatus, Provenance } from '../model.ts'
import { points72 } from './points-72-2025-qh15.ts'

type Row = readonly [point: string, status: PointStatus, says: string | null]

const pointsOf = (instrument: string, provenance: Provenance, rows: readonly Row[]): readonly Point[] =>
  rows.map(([point, status, says]) => ({
    instrument,
    point,
    status,
    says,
    provenance: says === null ? null : provenance,
  }))

export const lawPoints: readonly Point[] = [
  ...points72,
  ...pointsOf('91/2015/QH13', 'press', [
    [
      '147',
      'rule',
      'A term begins at its moment in hours and minutes; in days and longer its first day is not counted.',
    ],
    [
      '148',
      'rule',
      'A term ends with its last day; a month without the day ends on its last one; a day off moves to the next working day.',
    ],
  ]),
  ...pointsOf('76/2025/UBTVQH15', 'text', [
    [
      '1.3',
      'definition',
      'The country cuts commune units by some 60 to 70 percent; a ward among the members makes a ward.',
    ],
    ['2', 'needs-person', 'Which units are candidates, and what need not be checked.'],
    ['3', 'needs-person', 'Isolated units and those of special weight for defence may stay as they are.'],
    ['4', 'not-yet', null],
    ['5', 'not-yet', 'Area and people that a new commune or ward should reach; three members exempt.'],
    ['6', 'definition', 'Figures as of 31 December 2024, certified by the land and police authorities.'],
    ['7', 'not-yet', 'Names: short, fitting, one of a kind inside the province.'],
    ['8', 'procedure', 'Dossier of a provincial scheme.'],
    ['9', 'procedure', 'Dossier and steps of a commune scheme.'],
    ['10.3', 'not-yet', 'How terms of councils are counted after a merger.'],
    ['10.7', 'procedure', 'Former councils and Committees work on until the new ones officially operate.'],
    ['11.2', 'not-yet', 'Staff afterwards is not more than staff present before.'],
    ['11.3', 'not-yet', 'Deputies may exceed; all within the rules after five years.'],
    ['11.4', 'not-yet', 'Salary and allowance are kept for six months.'],
    ['12', 'not-yet', null],
    ['13', 'not-yet', 'People keep the special policies of their former area.'],
    [
      '14',
      'rule',
      'Papers issued before are dealt with by Article 10 of Resolution 190/2025/QH15: they stay valid.',
    ],
    ['15', 'not-yet', 'One-off central support per unit reduced.'],
    ['16', 'not-yet', null],
    ['17', 'not-yet', null],
  ]),
  ...pointsOf('190/2025/QH15', 'press', [
    ['4', 'rule', 'Who takes over the rights, duties and open matters of a body that is rearranged.'],
    ['4.1', 'rule', 'The body that takes over goes on with what was open.'],
    [
      '4.5',
      'needs-person',
      'Where it is not clear who takes over, the object of the matter decides, or the provincial Chair.',
    ],
    [
      '10',
      'rule',
      'Papers issued before stay valid until they expire; nobody may be asked to change them because of the rearrangement.',
    ],
  ]),
  ...pointsOf('202/2025/QH15', 'press', [
    ['1', 'definition', 'The 34 provinces: 23 formed, 11 left as they are.'],
  ]),
  ...pointsOf('203/2025/QH15', 'press', [
    ['2', 'definition', 'Units of the district level cease on 1 July 2025.'],
  ]),
  ...pointsOf('131/2020/QH14', 'text', [
    ['1.2', 'rule', 'An urban district of Hồ Chí Minh City has a Committee and no council.'],
    ['1.3', 'rule', 'A ward of Hồ Chí Minh City has a Committee and no council.'],
  ]),
  ...pointsOf('39/2024/QH15', 'text', [
    [
      '8.1',
      'rule',
      'In Hà Nội the city, districts, towns, communes and townships have councils; wards are not among them.',
    ],
  ]),
  ...pointsOf('176/2025/QH15', 'press', [
    [
      '1',
      'definition',
      'Fourteen ministries and three ministerial-level agencies, working from 1 March 2025.',
    ],
  ]),
  ...pointsOf('64/2025/QH15', 'press', [
    ['4', 'rule', 'Which forms of legal documents there are, in the order of their effect.'],
    ['58', 'rule', 'Of two that differ the higher applies, of two of one body the later.'],
  ]),
  ...pointsOf('33/2024/QH15', 'press', [
    [
      '7',
      'rule',
      'Records when a body is arranged: a closed fonds, permanent records to the historical archive, open files to who has the duty.',
    ],
    ['9.2', 'definition', 'Records of the Party, the Front and its organisations are of the Party fonds.'],
    ['9.3', 'definition', 'Records of state bodies are of the State fonds.'],
  ]),
  ...pointsOf('151/2025/NĐ-CP', 'text', [
    [
      '22.5',
      'rule',
      'Land files handed in before July 2025 go to the Chair of the level that took over, by the old procedure.',
    ],
  ]),
  ...pointsOf('150/2025/NĐ-CP', 'text', [
    ['23', 'procedure', 'Dossiers filed before follow the law at filing; papers issued stay valid.'],
  ]),
  ...pointsOf('118/2025/NĐ-CP', 'text', [
    [
      '7',
      'definition',
      'Service centres of provinces and communes; a centrally run city may set up one level with branches.',
    ],
    ['14', 'procedure', 'A centre also receives for other communes of its province.'],
    ['5', 'not-yet', 'What those who handle files may not do.'],
    ['6', 'not-yet', 'What applicants may ask and must do.'],
    ['8', 'not-yet', 'Tasks of a centre.'],
    ['11', 'not-yet', 'People who work at a centre.'],
    ['13', 'not-yet', 'Rooms and equipment.'],
    ['15', 'not-yet', 'Ways to hand a file in.'],
    ['17', 'not-yet', 'Taking a file in, at the counter and online.'],
    ['18', 'not-yet', 'Passing a file on.'],
    ['21', 'not-yet', 'Stopping a file.'],
    ['22', 'not-yet', 'Handing the result out and archiving.'],
    ['24', 'not-yet', 'Fees.'],
    ['27', 'not-yet', 'What the systems must do.'],
    ['40', 'not-yet', 'Amendments of other decrees.'],
  ]),
  ...pointsOf('60-NQ/TW', 'text', [
    ['1', 'procedure', 'Draft documents of the coming Party congress.'],
    ['2', 'procedure', 'Personnel of the coming Central Committee.'],
    ['3', 'procedure', 'Additions to personnel planning.'],
    ['4', 'procedure', 'Elections of 2026.'],
    ['5', 'procedure', 'Two levels, 34 provinces, fewer communes, end of districts; Party, Front, courts.'],
    ['6', 'procedure', 'Rules on the Party Charter, inspection and discipline.'],
    ['7', 'procedure', 'Party congresses at all levels.'],
    ['8', 'procedure', 'Constitution and laws are amended by 30 June and apply from 1 July 2025.'],
    ['9', 'procedure', 'Report on work between two plenums.'],
    ['10', 'procedure', 'A thematic report on science and technology.'],
    ['11', 'needs-person', 'A personal decision.'],
    ['12', 'needs-person', 'A personal decision.'],
  ]),
  ...pointsOf('155-KL/TW', 'press', [
    ['1', 'procedure', 'The report is agreed to.'],
    ['2', 'procedure', 'What Party committees attend to until 30 June 2025.'],
    ['2.1', 'procedure', 'Congresses, projects, personnel plans.'],
    ['2.6', 'procedure', 'Files, digitisation, inventory, accounts and assets before districts end.'],
    ['3', 'procedure', 'Tasks of the Government Party Committee.'],
    ['4', 'procedure', 'Tasks of the National Assembly Party Committee.'],
    ['5', 'procedure', 'Standing units, propaganda, training.'],
    ['6', 'procedure', 'Tasks of the Central Party Office.'],
    ['7', 'procedure', 'Tasks of the Central Inspection Committee and the Central Organizing Committee.'],
  ]),
  ...pointsOf('KL-01/8/2025', 'press', [
    ['1', 'procedure', 'The report on the first month is agreed to.'],
    ['2', 'procedure', 'What all Party committees carry on.'],
    [
      '3',
      'procedure',
      'Tasks of the Government Party Committee, the ministries of Home Affairs and of Justice.',
    ],
    ['4', 'procedure', 'Tasks of ministries and places: plans, benefits, digital conditions.'],
    ['5', 'procedure', 'Capacity of communes, congresses, training.'],
    ['6', 'procedure', 'Standards and criteria for evaluating cadres.'],
    ['7', 'procedure', 'Guidance of the Fatherland Front and mass organisations.'],
    ['8', 'procedure', 'Inspection and supervision.'],
    ['9', 'procedure', 'A monthly meeting, reports by the 25th of each month.'],
  ]),
  ...pointsOf('298-QĐ/TW', 'press', [
    ['1', 'not-yet', null],
    ['2', 'not-yet', null],
    ['3', 'not-yet', null],
    [
      '4',
      'rule',
      'Three bodies in a commune or ward, up to four in a special zone, a political centre where a district seat was.',
    ],
    ['5', 'not-yet', null],
    ['6', 'not-yet', null],
  ]),
  ...pointsOf('329-QĐ/TW', 'text', [
    ['1.2', 'rule', 'Five bodies assist the Party committee of a province.'],
  ]),
  ...pointsOf('45/2025/NĐ-CP', 'press', [
    ['15', 'definition', 'Nine offices every district has.'],
    [
      '16',
      'needs-person',
      'Offices that depend on the kind of district: environment or agriculture, and on ethnic and religious matters.',
    ],
  ]),
  ...pointsOf('VNA-2025-05', 'press', [
    ['3', 'definition', 'Share of agreement in the consultations; votes of the councils.'],
    ['4', 'definition', 'Commune units before and planned, reduction of the country, highest and lowest.'],
    ['5', 'definition', 'Party committees and their bodies that end and begin.'],
    ['6', 'definition', 'Posts fewer than authorised in 2022, part-time workers who end.'],
    ['8', 'definition', 'Departments of the Front and mass organisations, people moved to the grassroots.'],
    ['12', 'procedure', 'What all Party committees and agencies are asked to carry out.'],
  ]),
]
