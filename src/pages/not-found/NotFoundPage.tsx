import { Link } from '#src/pages/Link.tsx'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { useTitle } from '#src/store/settings.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { Page } from '#src/ui/Page.tsx'

export function NotFoundPage() {
  const { notFound } = useMessages()
  const title = useTitle(notFound.title)

  return (
    <Page title={title} heading={notFound.title} pageKey="not-found">
      <p>{notFound.text}</p>
      <p>
        <Link to={paths.start} className={buttonClass()}>
          {notFound.back}
        </Link>
      </p>
    </Page>
  )
}
