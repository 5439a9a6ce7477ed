/** Words of the pages that belong to no part, in English. */
import type { PageWords } from './words.vi.ts'

export const en: PageWords = {
  about: {
    title: 'About',
    lead: 'haicap tells what an administrative unit of Việt Nam is on a day, and which unit it became, by which clause.',
    isTitle: 'What it is',
    is: [
      'A register of the units of three levels (to 30 June 2025) and two levels (from 1 July 2025), with names, codes and days.',
      'A reader of the resolutions that arrange units: it tells what a text does and where it does not fit.',
      'Addresses written in any way since 2004 become those of today, one by one or by the file, with the law and a sheet to print.',
      'The same answer on these pages, in the programming interface and at the command line.',
    ],
    isNotTitle: 'What it is not yet',
    isNot: [
      'It is no legal source: only the cited texts have legal force.',
      'It does not know which hamlet, street or house lies where; for a divided unit it names the candidates and does not guess.',
      'The parts for handing over, authority, cases and staff of the two-level government are not in this release.',
      'Officials can sign in, but have no workspace yet: most of what is written is written at the command line.',
    ],
    howTitle: 'How it answers',
    how: [
      'The answer stands in the first line; beside it the article and clause, which open to say more.',
      'Each page names its day. When it is not today, the page has a coloured edge and says so.',
      'A change seen between two lists whose day is not known is given as a range of days.',
      'Printed and measured values stand side by side and are never merged.',
    ],
    sourcesTitle: 'Sources of the data',
    sources:
      'Resolutions of the National Assembly and its Standing Committee, the lists of the statistics office, and others; each is named with its date and how far to trust it on the page about quality.',
    licenceTitle: 'Licence and privacy',
    licence:
      'The code is under Apache-2.0. Facts (names, codes, days, relations) come from official texts and lists; the licence of the data stands in its folder.',
    privacy:
      'These pages set no cookies, call no other server, and keep neither what was typed nor the texts handed in.',
  },
  api: {
    title: 'Programming interface (API)',
    lead: (count) =>
      `${count} operations, with the same names over HTTP and at the command line. No key is needed; answers are JSON, many also CSV, NDJSON and XLSX.`,
    empty: 'This server offers no operation yet.',
    document: 'The OpenAPI 3.1 document',
    beginTitle: 'Begin',
    beginText:
      'Each line runs as it is. At the command line the first is haicap register unit 00004 --at 2025-06-30; in JavaScript the package @haicap/register answers without a network.',
    licence: 'Licence and how to cite',
    habitsTitle: 'Common habits',
    habits: [
      'validAt (short: at) is the day asked about, knownAt the instant of knowledge; today when left out.',
      'Errors are application/problem+json with a stable code and words in both languages (lang=vi or lang=en).',
      'The form is chosen by format= or the Accept header. Answers have an ETag; send If-None-Match to save a transfer.',
      'Each GET question can also be sent by POST, with its parameters as JSON.',
      'Questions per minute are limited; beyond that the answer is 429 with the seconds to wait.',
    ],
    parameters: 'Parameters',
    name: 'Name',
    place: 'In',
    kind: 'Type',
    about: 'Meaning',
    required: 'required',
    none: 'No parameters.',
    example: 'Example',
    tryIt: 'Try it',
    send: 'Ask',
    places: { path: 'path', query: 'query', header: 'header' },
    body: 'Body',
    answers: 'Answers',
  },
  errors: {
    title: 'Codes of errors and findings',
    lead: 'Each error has a code that never changes. The words below have gaps ‹…› for the days, codes and names of the case.',
    problems: 'Errors of a question',
    findings: 'Findings in a text',
    code: 'Code',
    status: 'HTTP',
    words: 'Words',
    weight: 'Weight',
  },
}
