import { Link } from 'react-router-dom'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'

export function NotFoundRoute() {
  return (
    <Page>
      <title>No such page · Heartstopper, song by song</title>
      <Notice absence="notFound">
        <Link to="/">See the ten songs</Link>
      </Notice>
    </Page>
  )
}
