import { filesIn } from '../../lib/package/files-in.ts'
import { zipOf } from '../../lib/package/zip-of.ts'

/** The files of this directory as an XPI: Firefox installs for good only what is packed. */
export async function packedAddOn(directory: string): Promise<Uint8Array> {
  return zipOf(await filesIn(directory))
}
