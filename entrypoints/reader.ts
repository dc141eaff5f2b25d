import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '../lib/page/read-page.ts'
import { offerReader } from '../lib/page/watch-page.ts'

/** The reader's code, brought into a page of the service only when its text may tell something. */
export default defineUnlistedScript(() => offerReader(readPage))
