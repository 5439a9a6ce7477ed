/** What a program takes of memory with all processes it starts, looked at while it runs; on Linux only. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds between two looks. */
const pause = 50

const statusOf = (pid: string): { readonly parent: string; readonly now: number; readonly most: number } => {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8')
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? '0'
    return { parent: field('PPid'), now: Number(field('VmRSS')) * 1024, most: Number(field('VmHWM')) * 1024 }
  } catch {
    return { parent: '', now: 0, most: 0 }
  }
}

const treeOf = (root: string): readonly { readonly now: number; readonly most: number }[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid, ...statusOf(pid) }))
  const inside = new Set([root])
  for (let before = 0; before < inside.size; ) {
    before = inside.size
    for (const { pid, parent } of all) if (inside.has(parent)) inside.add(pid)
  }
  return all.filter(({ pid }) => inside.has(pid))
}

export type Ran = {
  readonly out: string
  readonly seconds: number
  /** The most that all processes had together at one look, and the most that one of them ever had. */
  readonly together: number
  readonly largest: number
}

export const ranWith = (command: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, said, together, largest] = ['', '', 0, 0]
    child.stdout.on('data', (bytes) => {
      out += String(bytes)
    })
    child.stderr.on('data', (bytes) => {
      said = (said + String(bytes)).slice(-2_000)
    })
    const look = setInterval(() => {
      const tree = treeOf(String(child.pid))
      together = Math.max(
        together,
        tree.reduce((sum, { now }) => sum + now, 0),
      )
      largest = Math.max(largest, ...tree.map(({ most }) => most))
    }, pause)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      if (code === 0) resolve({ out, seconds: (performance.now() - begun) / 1000, together, largest })
      else reject(new Error(`${words.join(' ')} ended with ${code}: ${said}`))
    })
  })
