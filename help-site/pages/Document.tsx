import type { ComponentChildren } from 'preact'
import type { Preloads } from '../build/client.ts'

/** What the head of a page says about it; addresses only where the site's own is known. */
export type Head = {
  language: string
  title: string
  description: string
  policy: string
  styles: readonly string[]
  scripts: readonly string[]
  preloads: Preloads
  isUnlisted: boolean
  addresses?: { canonical: string; others: Record<string, string>; picture: string }
}

// The mark without its walker: at this size nobody sees it, and every page carries it.
const icon =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2032%2032'%3E%3Crect%20width='32'%20height='32'%20rx='7'%20fill='%231d6b57'/%3E%3Cpath%20d='M3%2017.6Q16%2012.2%2029%2017.6V27.5H26.6A4.6%204.6%200%200%200%2017.4%2027.5H14.6A4.6%204.6%200%200%200%205.4%2027.5H3Z'%20fill='%23fff'/%3E%3C/svg%3E"

/** The whole document of a page. */
export function Document({ head, children }: { head: Head; children: ComponentChildren }) {
  return (
    <html lang={head.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={head.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        {head.isUnlisted && <meta name="robots" content="noindex" />}
        <title>{head.title}</title>
        <meta name="description" content={head.description} />
        <link rel="icon" href={icon} />
        {head.styles.map((css) => (
          <style key={css} dangerouslySetInnerHTML={{ __html: css }} />
        ))}
        {head.scripts.map((file) => (
          <script type="module" src={file} key={file} />
        ))}
        <ModulePreloads files={head.preloads.atOnce} />
        {head.preloads.soon.length > 0 && (
          <template data-soon="">
            <ModulePreloads files={head.preloads.soon} />
          </template>
        )}
        {head.addresses && <Addresses head={head} {...head.addresses} />}
      </head>
      <body class="Mostik">{children}</body>
    </html>
  )
}

function ModulePreloads({ files }: { files: readonly string[] }) {
  return files.map((file) => <link rel="modulepreload" href={file} key={file} />)
}

type AddressesProps = NonNullable<Head['addresses']> & { head: Head }

function Addresses({ head, canonical, others, picture }: AddressesProps) {
  return (
    <>
      <link rel="canonical" href={canonical} />
      {Object.entries(others).map(([language, href]) => (
        <link rel="alternate" hreflang={language} href={href} key={language} />
      ))}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:url" content={canonical} />
      <meta property="og:image" content={picture} />
      <meta property="og:locale" content={head.language === 'ru' ? 'ru_RU' : 'en_US'} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
