/** What the service sends back. */
export type Reply = { status: number; headers: Record<string, string | string[]>; body: string }

/** A page. */
export function page(body: string, status = 200, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body,
  }
}

/** A redirect by GET. */
export function redirect(location: string, headers: Record<string, string> = {}): Reply {
  return { status: 303, headers: { location, 'cache-control': 'no-store', ...headers }, body: '' }
}

/** A file of another type. */
export function file(type: string, body: string): Reply {
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
    body,
  }
}
