// `npm run build:site`: the help site into `help-site/dist`.
import { readBuildSettings } from '../../lib/package/build-settings.ts'
import { buildClient } from './client.ts'
import { siteAddress } from './site-address.ts'
import { styleSheets } from './style-sheets.ts'
import { writePages } from './write-pages.tsx'
import { writeSheets } from './write-sheets.ts'
import { writeSiteMap } from './write-site-map.ts'
import { writeWorker } from './write-worker.ts'

const folder = new URL('../dist/', import.meta.url).pathname
const address = siteAddress(readBuildSettings(process.env).MOSTIK_HELP)
const client = await buildClient()
const sheets = styleSheets()
await writeSheets(folder, sheets)
const files = await writePages({ folder, client, sheets, address })
if (address) await writeSiteMap(folder, address, files)
// Last: it lists everything that lies there.
await writeWorker(folder)
