import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { linkedSheets, sheetFile, type styleSheets } from './style-sheets.ts'

/** Writes the style sheets that have files of their own. */
export async function writeSheets(folder: string, sheets: ReturnType<typeof styleSheets>): Promise<void> {
  for (const name of linkedSheets) await writeFile(join(folder, sheetFile(name, sheets[name])), sheets[name])
}
