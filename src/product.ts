/** The whole product: operations, database, pages, what goes on while serving. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failingJob } from './demo/job.ts'
import { wordsOf } from './kernel/problems.ts'
import { fine } from './kernel/result.ts'
import { loadAuthority, tellWatches } from './parts/authority/index.ts'
import { keepJobs } from './parts/conversion/index.ts'
import { keepFeedback } from './parts/feedback/index.ts'
import { currentRegister, loadCountry, registerRevision, territoryOf } from './parts/register/index.ts'
import { transitionJobs } from './parts/transition/index.ts'
import { operations } from './parts.ts'
import { keepAccounts } from './platform/accounts/keep.ts'
import { useLeakedPasswords } from './platform/accounts/leaked.ts'
import { firstLink, linkPath } from './platform/accounts/links.ts'
import { providerOf, sessionLimitsOf } from './platform/accounts/provider.ts'
import { accountKeyIn } from './platform/accounts/secrets.ts'
import type { Address } from './platform/database/connect.ts'
import { isGenerated } from './platform/database/mark.ts'
import { migrationsIn } from './platform/database/migrate.ts'
import { keepEvidence } from './platform/evidence/keep.ts'
import { signerFromCommand, signerFromFile } from './platform/evidence/sign.ts'
import { keepStamps } from './platform/evidence/stamp-keep.ts'
import { keepFiles } from './platform/files/keep.ts'
import { useScanner } from './platform/files/scan.ts'
import { shelfOf, useS3 } from './platform/files/shelves.ts'
import { keepWork } from './platform/jobs/keep.ts'
import { jobKinds } from './platform/jobs/kinds.ts'
import { deliverJob } from './platform/notices/deliver.ts'
import { keepNotices } from './platform/notices/keep.ts'
import { mailJob, noMailJob } from './platform/notices/mail.ts'
import type { Context } from './platform/operation.ts'
import type { Settings } from './platform/settings.ts'
import { noteStart } from './platform/site-settings/start.ts'
import type { Product } from './shell/product.ts'

const root = join(import.meta.dirname, '..')

const signerOf = (settings: Settings) =>
  settings.evidenceCommand
    ? signerFromCommand(settings.evidenceCommand)
    : signerFromFile(settings.evidenceKey ?? join(settings.data, 'evidence.key'))

const keepShelf = ({ database, data }: Context) => {
  const place = shelfOf(data === undefined ? {} : { data })
  return place
    ? keepFiles({ database, ...place, now: () => new Date(), failed: (error) => console.error(error) })
    : { stop: async () => {} }
}

/** Files lie in S3 and are scanned where the settings say so. */
const placeFiles = ({ data, s3, s3Region, s3Key, s3Secret, scanCommand }: Settings): void => {
  if (scanCommand) useScanner(data, scanCommand)
  if (s3) useS3(data, { endpoint: s3, region: s3Region, keyId: s3Key ?? '', secret: s3Secret ?? '' })
}

/** What goes out: events where they are wanted, and mails where there is a server for them. */
const sendingJobs = ({ data, address, smtp, smtpSender, webhooksInside }: Settings) => [
  deliverJob({ key: accountKeyIn(data), source: address ?? '/haicap', allowInside: webhooksInside }),
  smtp && smtpSender ? mailJob({ smtp, sender: smtpSender, address }) : noMailJob,
]

/** Everything that goes on beside answering. */
const keepAll = async (settings: Settings, context: Context, address: Address) => {
  const going = await Promise.all([
    keepJobs(context),
    keepFeedback(context),
    keepAccounts(context),
    keepShelf(context),
    keepWork({
      address,
      database: context.database,
      kinds: [
        ...jobKinds,
        tellWatches,
        ...transitionJobs,
        ...sendingJobs(settings),
        ...((await isGenerated(context.database)) ? [failingJob] : []),
      ],
      now: () => new Date(),
      prepare: settings.prepare,
      failed: (error) => console.error(error),
    }),
    keepNotices({
      database: context.database,
      now: () => new Date(),
      failed: (error) => console.error(error),
    }),
    settings.timestampUrl === null
      ? { stop: async () => {} }
      : keepStamps({
          database: context.database,
          authority: settings.timestampUrl,
          failed: (error) => console.error(error),
        }),
    keepEvidence({
      database: context.database,
      signer: await signerOf(settings),
      now: () => new Date(),
      failed: (error) => console.error(error),
    }),
  ])
  return { stop: async () => void (await Promise.all(going.map((each) => each.stop()))) }
}

export const productOf = (settings: Settings, operator: string): Product => {
  placeFiles(settings)
  useLeakedPasswords(settings.leakedPasswords)
  return {
    version: String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version),
    settings,
    operations,
    // Pages are needed by the server only, and a command line should not wait for them.
    faces: () =>
      import('./pages.ts').then(({ facesOf }) =>
        facesOf(operations, {
          provider: providerOf(settings),
          limits: sessionLimitsOf(settings),
          address: settings.address,
        }),
      ),
    migrations: migrationsIn(join(root, 'migrations')),
    fill: async (database, operation) => {
      // A register that is imported may be another country's: then the shipped one stays out.
      if (operation?.name === 'register.import') return fine(null)
      const loaded = await loadCountry(database)
      await loadAuthority(database, new Date().toISOString())
      if (loaded.ok || (await registerRevision({ database })) === 'empty') return loaded
      // A release that contradicts what was written here is for a person to settle; until then the register stands as it was.
      for (const problem of loaded.problems) console.error(wordsOf(problem, settings.language))
      return fine(null)
    },
    ready: async (context) => ({
      register: (await registerRevision(context)) === 'empty' ? 'nothing loaded' : true,
    }),
    territory: async (context) => territoryOf(await currentRegister(context)),
    welcome: async ({ database, now }) => {
      const first = await firstLink(database, now)
      return first ? linkPath(first.secret) : null
    },
    demonstrate: async (context) => (await import('./demo/index.ts')).demonstrate(context),
    background: async (context, address) => {
      const actor = { kind: 'operator', name: operator } as const
      await noteStart(settings, { ...context, actor }, accountKeyIn(settings.data))
      return keepAll(settings, context, address)
    },
    signer: async () => signerOf(settings),
    operator,
  }
}
