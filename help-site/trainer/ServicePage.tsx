import type { FunctionComponent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PageKind, PageOf } from '../../lib/simulator/page.ts'
import { ProblemNote } from './ProblemNote.tsx'
import { KnownPage, NewPasswordPage, PasswordPage } from './pages/AccountPages.tsx'
import { ChildDataPage } from './pages/ChildDataPage.tsx'
import { CodePage } from './pages/CodePage.tsx'
import { ClassInvitePage, ConfirmedPage, InvitePage, RefusedPage } from './pages/InvitePages.tsx'
import { LoginPage } from './pages/LoginPage.tsx'
import { PersonPage } from './pages/PersonPage.tsx'
import { BlankPage, StartPage, UnknownPage } from './pages/PlainPages.tsx'
import { AdultPage, StudentPage } from './pages/ProfilePages.tsx'
import type { OnContext } from './view.ts'

const pages: { [K in PageKind]: FunctionComponent<OnContext & { page: PageOf<K> }> } = {
  blank: BlankPage,
  start: StartPage,
  'unknown-address': UnknownPage,
  'class-invite': ClassInvitePage,
  login: LoginPage,
  code: CodePage,
  password: PasswordPage,
  known: KnownPage,
  'new-password': NewPasswordPage,
  person: PersonPage,
  'student-profile': StudentPage,
  'adult-profile': AdultPage,
  'parent-invite': InvitePage,
  'child-data': ChildDataPage,
  confirmed: ConfirmedPage,
  refused: RefusedPage,
}

/** The page that a browser context shows. */
export function ServicePage(view: OnContext) {
  const { page } = view.standing.world.contexts[view.context]
  const Page = pages[page.kind] as FunctionComponent<OnContext & { page: typeof page }>
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef(page.kind)
  useLayoutEffect(() => {
    if (shown.current === page.kind) return
    shown.current = page.kind
    // The button that led here has gone with its page.
    if (document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('h4')?.focus({ preventScroll: true })
  }, [page.kind])
  useLayoutEffect(() => {
    if (page.problem) place.current?.firstElementChild?.scrollIntoView({ block: 'nearest' })
  }, [page.problem])
  return (
    <div class="TrainerPage" key={page.kind} ref={place} data-page={page.kind}>
      {page.problem && <ProblemNote words={view.words} language={view.language} problem={page.problem} />}
      <Page {...view} page={page} />
    </div>
  )
}
