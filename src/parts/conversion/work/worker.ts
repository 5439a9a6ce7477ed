/** The process that converts a file: its own register, its own memory, gone when the work is done. */
import { convertHere } from './here.ts'
import type { Said, Work } from './messages.ts'

const say = (said: Said) => process.send?.(said)
/** Progress is told so often at most, in milliseconds. */
const pause = 50

// Who started this is gone: the journal keeps what was done.
process.once('disconnect', () => process.exit(0))

process.once('message', async (work: Work) => {
  let told = 0
  const answer = await convertHere(work, {
    onProgress: (progress) => {
      const now = performance.now()
      if (now - told < pause) return
      told = now
      say({ kind: 'progress', progress })
    },
  })
  say({ kind: 'answer', answer, peak: process.resourceUsage().maxRSS * 1024 })
  process.disconnect()
})
