import type { ComponentChildren } from 'preact'

/** What the head of a page says about it; addresses only where the site's own is known. */
export type Head = {
  language: string
  title: string
  description: string
  policy: string
  styles: readonly string[]
  script: string
  preloads: readonly string[]
  isUnlisted: boolean
  addresses?: { canonical: string; others: Record<string, string>; picture: string }
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%231d6b57'/%3E%3Ccircle cx='11.4' cy='8.6' r='3.7' fill='%23ffc861'/%3E%3Cpath d='M3 17.6Q16 12.2 29 17.6V27.5H26.6A4.6 4.6 0 0 0 17.4 27.5H14.6A4.6 4.6 0 0 0 5.4 27.5H3Z' fill='%23fff'/%3E%3C/svg%3E"

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
        <script type="module" src={head.script} />
        {head.preloads.map((file) => (
          <link rel="modulepreload" href={file} key={file} />
        ))}
        {head.addresses && <Addresses head={head} {...head.addresses} />}
      </head>
      <body class="Mostik">{children}</body>
    </html>
  )
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
