import { generate } from 'selfsigned'
import { hosts } from './hosts.ts'

/** A self-signed certificate for all hosts of the stand-in, made anew at each start. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: hosts[0] }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  })
  return { key: made.private, cert: made.cert }
}
