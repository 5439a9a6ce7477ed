import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { centralBodies, localAddressees } from './data/central.ts'

const folder = join(import.meta.dirname, '../../../../../shared/founding')
const skip = existsSync(folder) ? false : 'the founding documents are not beside the project'

/** How the documents name each body, and which entry answers for it. `null`: named, but nothing is asked of it. */
const namedAs: readonly (readonly [name: RegExp, entry: string | null])[] = [
  [
    /Standing Committee of the Provincial Party Committee, City Party Committee and Party Committee/g,
    'provincial-party-committees',
  ],
  [/Party Committee of the Vietnam Fatherland Front and Central mass organizations/g, 'party-front'],
  [/Party Committees of the Ministry of Finance and the Ministry of Home Affairs/g, 'party-finance'],
  [/Party Committee of the Ministry of Finance/g, 'party-finance'],
  [/Party Committee of the Ministry of Home Affairs/g, 'party-home-affairs'],
  [/Government Inspectorate Party Committee/g, 'party-government-inspectorate'],
  [
    /Party Committees of (the )?ministries, ministerial-level agencies|Party Committees of ministries/g,
    'party-justice',
  ],
  [/Government Party Committee/g, 'party-government'],
  [/National Assembly Party Committee/g, 'party-national-assembly'],
  [/Fatherland Front Party Committee/g, 'party-front'],
  [/Vietnam Fatherland Front Committee/g, 'local-fronts'],
  [/Central Party Committees|Central Party agencies and committees/g, 'party-central-agencies'],
  [
    /[Pp]rovincial Party Committees, City Party Committees directly under the Central Committee/g,
    'provincial-party-committees',
  ],
  [
    /[Pp]rovincial(-level)? (and municipal )?Party Committees?( level)?( and Party Committees)?/g,
    'provincial-party-committees',
  ],
  [/Party Committees of localities/g, 'provincial-party-committees'],
  [/Central Organizing Committee|Party Central Committee’s Organization Commission/g, 'central-organising'],
  [/Central Inspection (Committee|Commission)/g, 'central-inspection'],
  [/Central Propaganda and Mass Mobilization Commission/g, 'central-propaganda'],
  [/Ho Chi Minh National Academy of Politics/g, 'ho-chi-minh-academy'],
  [/Central Party Office/g, 'central-office'],
  [/Central Steering Committee on summarizing/g, 'steering-resolution-18'],
  [/Central Steering Committee on science/g, 'steering-science-digital'],
  [/(Party )?Central (Executive )?Committee|Central Executive Committee/g, 'central-committee'],
  [/Politbur(o|e)\b/gi, 'politburo'],
  [/Secretariat/gi, 'secretariat'],
  [/National Assembly Standing Committee/g, 'national-assembly-standing'],
  [/Ministry of Home Affairs/g, 'home-affairs'],
  [/Ministry of Justice/g, 'justice'],
  [/People['’]s Committees of provinces and cities/g, 'provincial-peoples-committees'],
  [/(Chairman of the )?People['’]s Committees?/g, null],
  [/People['’]s Councils?/g, 'peoples-councils'],
  [/Party Committee offices at all levels/g, 'party-offices'],
  [/inspection committees at all levels/g, 'inspection-committees'],
  [
    /(district(-level)?|grassroots-level|subordinate|affiliated|new\)|on Party) Party Committees?|establish a \(new\) Party Committee/gi,
    null,
  ],
  [/Party Committees?/g, 'party-committees-all'],
]

const textOf = () =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
    .replace(/[^\S\n]+/g, ' ')

test('every body that the founding documents name has its entry', { skip }, () => {
  const entries = new Set([...centralBodies.map(({ slug }) => slug), ...localAddressees.map(({ id }) => id)])
  for (const [name, entry] of namedAs) {
    assert.match(textOf(), new RegExp(name.source, name.flags.replace('g', '')), `${name} stands nowhere`)
    if (entry !== null) assert.ok(entries.has(entry), entry)
  }
})

test('no committee, commission, office or ministry stays unaccounted for', { skip }, () => {
  const rest = namedAs.reduce((text, [name]) => text.replace(name, '·'), textOf())
  const left =
    rest.match(
      /(?:[A-Z][\w’'-]*|\S+) (?:Committees?|Commissions?|Academy|Ministr(?:y|ies) of|Inspectorate)\b[^.\n]{0,30}/g,
    ) ?? []
  assert.deepEqual(left, [])
})
