import useNotFoundTexts from 'virtual:texts/notFound'
import { Link } from '#src/pages/Link.tsx'
import { paths } from '#src/pages/paths.ts'
import { useTitle } from '#src/store/settings.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { Page } from '#src/ui/Page.tsx'

export function NotFoundPage() {
  const texts = useNotFoundTexts()
  const title = useTitle(texts.title)

  return (
    <Page title={title} heading={texts.title} pageKey="not-found">
      <p>{texts.text}</p>
      <p>
        <Link to={paths.start} className={buttonClass()}>
          {texts.back}
        </Link>
      </p>
    </Page>
  )
}
