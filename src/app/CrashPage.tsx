import { Component, type ReactNode } from 'react'
import type { RegionWords } from '#src/domain/region.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { clearEverything } from '#src/store/session.ts'
import { Button } from '#src/ui/Button.tsx'
import { Page } from '#src/ui/Page.tsx'

type Props = { children: ReactNode }

/** The net under everything: nobody ever sees a blank page. */
export class CrashNet extends Component<Props, { broken: boolean }> {
  override state = { broken: false }
  /** A first try keeps what is in memory; a page that could not be loaded at all needs the browser to load anew. */
  private tries = 0

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <CrashPage onRetry={this.retry} /> : this.props.children
  }

  private readonly retry = () => {
    this.tries += 1
    if (this.tries > 1) window.location.reload()
    else this.setState({ broken: false })
  }
}

/** How to get help without us. Answers are still in the tab, so trying again loses nothing. */
export function CrashPage({ onRetry }: { onRetry: () => void }) {
  const startAgain = () => {
    clearEverything()
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
      <p>{crash.text(words)}</p>
      {dial && (
        <p>
          <a href={`tel:${dial}`}>{texts.call(words)}</a>
        </p>
      )}
      <p>{crash.help}</p>
      <p>
        <Button onClick={onRetry}>{crash.again}</Button>
      </p>
      <p>
        <Button variant="quiet" onClick={onStartAgain}>
          {crash.clear}
        </Button>
      </p>
    </Page>
  )
}
