import { Component, type ReactNode } from 'react'
import type { RegionWords } from '#src/domain/told/region.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { loadAnew } from '#src/pages/lazyPart.tsx'
import { clearDevice } from '#src/store/session.ts'
import { storageWorks } from '#src/store/storage.ts'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { Page } from '#src/ui/Page.tsx'

type Props = { children: ReactNode }

/** The net under everything: nobody ever sees a blank page. */
export class CrashNet extends Component<Props, { broken: boolean }> {
  override state = { broken: false }
  private tries = 0

  static getDerivedStateFromError() {
    return { broken: true }
  }

  /** Back and Forward lead away from a broken page. */
  override componentDidMount() {
    window.addEventListener('hashchange', this.leave)
  }

  override componentWillUnmount() {
    window.removeEventListener('hashchange', this.leave)
  }

  /** It broke again at once: where nothing is lost by it, the browser loads the whole app anew, as after an update. */
  override componentDidCatch() {
    if (this.tries === 1 && storageWorks() && navigator.onLine) window.location.reload()
  }

  override render() {
    return this.state.broken ? <CrashPage onRetry={this.retry} /> : this.props.children
  }

  private readonly leave = () => {
    loadAnew()
    this.setState({ broken: false })
  }

  /** A first try keeps what is in memory, and asks for a lost piece of the app once more. */
  private readonly retry = () => {
    this.tries += 1
    if (this.tries > 1) window.location.reload()
    else this.leave()
  }
}

/** How to get help without us. Answers are still in the tab, so trying again loses nothing. */
export function CrashPage({ onRetry }: { onRetry: () => void }) {
  const startAgain = () => {
    clearDevice()
    window.location.hash = '#/'
    onRetry()
  }

  return <CrashAdvice region={useRegion()} onRetry={onRetry} onStartAgain={startAgain} />
}

type AdviceProps = { region: RegionWords; onRetry?: () => void; onStartAgain?: () => void }

/** Its words, which also stand in the HTML for when the app itself does not arrive (src/boot). */
export function CrashAdvice({ region: { words, dial }, onRetry, onStartAgain }: AdviceProps) {
  const { crash, region: texts, name } = useMessages()

  return (
    <Page title={`${crash.title} - ${name}`} heading={crash.title} pageKey="crash">
      <div className="stack">
        <p>{crash.text(words)}</p>
        {dial && (
          <p>
            <a href={`tel:${dial}`} className={buttonClass('danger')}>
              {texts.call(words)}
            </a>
          </p>
        )}
        <p>{crash.help}</p>
        <p>{crash.kept}</p>
        {onRetry && !navigator.onLine && <p>{crash.offline}</p>}
        <p>
          <Button onClick={onRetry}>{crash.again}</Button>
        </p>
        <p>
          <Button variant="quiet" onClick={onStartAgain}>
            {crash.clear}
          </Button>
        </p>
      </div>
    </Page>
  )
}
