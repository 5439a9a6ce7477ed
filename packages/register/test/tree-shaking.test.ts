/** What a bundler takes of the built package: who asks for codes does not carry the reading of addresses. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { rolldown } from 'rolldown'
import { build } from '../build.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-shaken-'))
after(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'node_modules/@haicap'), { recursive: true })
build(join(folder, 'node_modules/@haicap/register'))
writeFileSync(join(folder, 'package.json'), '{"type":"module"}')

/** The bundle of a module: its source files by their place in the package, and what it prints. */
const bundle = async (name: string, source: string) => {
  writeFileSync(join(folder, `${name}.js`), source)
  const bundled = await rolldown({ cwd: folder, input: `${name}.js`, platform: 'node' })
  const { output } = await bundled.generate({ format: 'esm', minify: true })
  await bundled.close()
  const [{ code, modules }] = output
  const files = Object.entries(modules).flatMap(([path, { renderedLength }]) =>
    renderedLength > 0 ? [path.replace(/^.*@haicap\/register\//, '')] : [],
  )
  const outfile = join(folder, `${name}.bundle.js`)
  writeFileSync(outfile, code)
  const printed = execFileSync(process.execPath, [outfile], { encoding: 'utf8' }).trim()
  return { files, printed, text: code }
}

const codes = `import { convertCode, meanings, search } from '@haicap/register'
  const { status, unit } = convertCode('00004', { from: '2025-06-30', to: '2025-07-01' })
  console.log(status, unit.name, meanings('00004').length > 0, search('ba dinh').length > 0)`
const addresses = `import { convert } from '@haicap/register'
  console.log(convert('12 Lê Lợi, Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội').formatted)`
const engine = `import { createRegister } from '@haicap/register'
  console.log(typeof createRegister)`

test('a bundle that converts codes has nothing of addresses in it', async (context) => {
  const [code, address] = [await bundle('codes', codes), await bundle('addresses', addresses)]
  assert.equal(code.printed, 'exact Phường Ba Đình true true')
  assert.equal(address.printed, '12 Lê Lợi, Phường Hồng Hà, Thành phố Hà Nội')
  const ofAddresses = (files: readonly string[]) => files.filter((file) => /\/address\//.test(file))
  assert.deepEqual(ofAddresses(code.files), [])
  // The same look finds them where they are.
  assert.ok(ofAddresses(address.files).length > 10, String(address.files))
  assert.ok(address.text.includes('thon') && address.text.length > code.text.length + 10_000)
  const size = (text: string) => `${(text.length / 1000).toFixed(0)} thousand signs`
  context.diagnostic(`codes ${size(code.text)}, addresses ${size(address.text)}`)
})

test('a bundle that brings its own records has nothing of the country in it', async () => {
  const { files, printed } = await bundle('engine', engine)
  assert.equal(printed, 'function')
  assert.deepEqual(
    files.filter((file) => /^data\/|\/country|\/address\//.test(file)),
    [],
  )
})
