// `npm run build:site`: the help site into `help-site/dist`.
import { buildClient } from './client.ts'
import { inlineStyles } from './inline-styles.ts'
import { siteAddress } from './site-address.ts'
import { writePages } from './write-pages.tsx'

const folder = new URL('../dist/', import.meta.url).pathname
const address = siteAddress(process.env.MOSTIK_SITE_URL)
const client = await buildClient()
const pages = await writePages({ folder, client, styles: inlineStyles(), address })
console.log(`${pages.length} pages in help-site/dist`)
