import type { BrowserName } from '../lib/conflict/ways-out.ts'
import type { WelcomeWords } from '../lib/i18n/welcome-words.ts'

/** The words of the browser's own prompt, and what they mean here. */
export function WelcomeSight({ say, browser }: { say: WelcomeWords['sight']; browser: BrowserName }) {
  const lists = [
    { title: say.sees, items: say.seesList },
    { title: say.changes, items: say.changesList },
    { title: say.never, items: say.neverList },
  ]
  return (
    <section class="WelcomeView-section">
      <h2 class="WelcomeView-heading">{say.heading}</h2>
      <p>{say.prompt}</p>
      <div class="WelcomeSight-prompt">
        {say[browser === 'firefox' ? 'firefox' : 'chromium'].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p>{say.meaning}</p>
      <dl class="WelcomeSight-lists">
        {lists.map(({ title, items }) => (
          <div class="WelcomeSight-list" key={title}>
            <dt class="WelcomeSight-title">{title}</dt>
            {items.map((item) => (
              <dd class="WelcomeSight-item" key={item}>
                {item}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
