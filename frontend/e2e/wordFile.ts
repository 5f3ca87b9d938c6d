import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

const samples = path.resolve(import.meta.dirname, '../../backend/src/test/resources/samples')

/** Where a sample document lies: one copy serves the server's tests and these. */
export function sample(name: string): string {
  return path.join(samples, name)
}

interface Entry {
  readonly name: string
  readonly content: Buffer
}

/** The files in a zip archive, by its directory at the end. */
function entriesOf(zip: Buffer): readonly Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(start, start + packed)
    const content = zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    return { name, content }
  })
}

/** An archive of these files. */
function zipOf(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const [nameBytes, packed] = [Buffer.from(name), deflateRawSync(content)]
    // What the local head and the directory say alike: version 2.0, no flags, deflated, 1 January 1980
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const file = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, nameBytes, packed])
    files.push(file)
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, place, nameBytes)
    offset += file.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, listed, end])
}

/** The six forms of the sample in Word, of another year and with other words where `changes` says so. */
export function formsOf(year: number, changes: readonly (readonly [string, string])[] = []) {
  const changed = entriesOf(readFileSync(sample('forms.docx'))).map(({ name, content }) => {
    if (name !== 'word/document.xml') return { name, content }
    const text = [...changes, ['2024', String(year)] as const].reduce((before, [from, to]) => {
      if (!before.includes(from)) throw new Error(`the sample does not say ${from}`)
      return before.replaceAll(from, to)
    }, content.toString('utf8'))
    return { name, content: Buffer.from(text) }
  })
  return {
    name: `绩效目标表（${year}）.docx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: zipOf(changed),
  }
}

/** A document by its path, or with its content. */
export type WordFile = string | ReturnType<typeof formsOf>

/** Chooses a file on the screen of imports as a person does. Its preview opens by itself once it is read. */
export async function chooseFile(page: Page, file: WordFile): Promise<void> {
  await page.goto('/import')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选择文件' }).click()
  await (await chooser).setFiles(file)
}
