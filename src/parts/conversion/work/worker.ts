/** The thread that converts a file: its own register, its own memory. */
import { parentPort, workerData } from 'node:worker_threads'
import { createConverter } from '../../../../packages/register/src/address/converter.ts'
import { convertFile } from '../bulk/convert-file.ts'
import type { Said, Work } from './messages.ts'
import { readRegisterFile } from './register-file.ts'

// The one who starts the thread gives it this.
const { asked, registerPath, revision } = workerData as Work
const say = (said: Said) => parentPort?.postMessage(said)

const register = await readRegisterFile(registerPath)
const answering = { register, converter: createConverter(register), revision }
let told = 0
const answer = await convertFile(asked, answering, (progress) => {
  const now = performance.now()
  if (now - told < 50) return
  told = now
  say({ kind: 'progress', progress })
})
say({ kind: 'answer', answer })
