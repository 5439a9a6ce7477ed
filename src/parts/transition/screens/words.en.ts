/** The same in English. */
import { html } from '../../../web/index.ts'
import type { CommuneWords } from './words.vi.ts'

export const en: CommuneWords = {
  title: 'Your commune has changed',
  titleOf: (name) => `${name}: what has changed`,
  begin:
    'Type the name or code of a commune, ward or township, old or new, to learn what it is now, whether papers must be changed, what becomes of an open case, and which office to go to.',
  form: 'Find a commune',
  label: 'Name or code of the commune',
  hint: 'For example: Phường Trúc Bạch, Hà Nội; or 00004',
  button: 'Show',
  again: 'Look at another commune',
  none: (typed) => `No commune like “${typed}” was found.`,
  noneNext: 'Try it with its district or province, or type the code of five digits.',
  which: (many) => `${many} units may be meant. Choose yours.`,
  stands: (name) => html`${name} has not changed: its name and bounds are as before.`,
  formed: (name, day, many) => html`${name} was formed on ${day} from ${many} former units.`,
  merged: (name, now, day) => html`${name} is since ${day} part of ${now}.`,
  divided: (name, day, many) =>
    html`${name} was divided among ${many} units on ${day}; where you live says to which you belong.`,
  unknown: (name) => html`${name} is no more, but no source we have read says what it is part of now.`,
  short: 'Papers stay valid and need no change; open cases go on under the same number, due on the same day.',
  now: 'What it is now',
  unit: 'Unit of today',
  part: 'Took over',
  whole: 'all of it',
  some: 'a part',
  land: 'land only, nobody lives there',
  office: 'Where to go',
  formerly: 'Which former units it was made of',
  formerlyLead: 'Papers that bear the names of these units stay valid, as said above.',
  topics: { papers: 'Papers', cases: 'Open cases', records: 'Where the old records are' },
  papersNext: 'Open the sheet of old and new names to print',
  casesNext: 'See who goes on with a certain matter',
  unsettled: (day) =>
    `This unit changed on ${day}. We have read no provision about papers and cases for that change; ask the office where you live.`,
  unitPage: 'The page of the unit, with its history and sources',
  noOffice: 'office not known',
}
