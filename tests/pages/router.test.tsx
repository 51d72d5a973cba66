/** Pages by what stands after the "#" of the address: links, the history, what is handed along, the parts of a path. */
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HashRouter, Link, matchPath, Navigate, Route, Routes, useLocation, useNavigate, useParams } from '#src/pages/router.tsx'
import { draw } from '#tests/support/render.tsx'

const Start = () => {
  const navigate = useNavigate()
  return (
    <>
      <h1>Start</h1>
      <button
        onClick={() => {
          navigate('/call', { replace: true })
        }}
      >
        Call instead
      </button>
    </>
  )
}
const Page = ({ title }: { title: string }) => {
  const { state } = useLocation()
  const { row = 'none' } = useParams()
  const navigate = useNavigate()
  return (
    <>
      <h1>{title}</h1>
      <p>Row: {row}</p>
      <p>Handed along: {JSON.stringify(state)}</p>
      <button
        onClick={() => {
          navigate(-1)
        }}
      >
        Back
      </button>
    </>
  )
}

const open = (address = '#/') => {
  window.history.replaceState(null, '', address)
  return draw(
    <HashRouter>
      <Link to="/">To the start</Link>
      <Link to="/learn/fever" state={{ from: '/' }}>
        About fever
      </Link>
      <Routes>
        <Route path="/" element={<Start />} />
        <Route path="/learn/:row?" element={<Page title="Learn" />} />
        <Route path="/call" element={<Page title="Call" />} />
        <Route path="/old" element={<Navigate to="/call" replace state={{ notice: 'Moved' }} />} />
        <Route path="*" element={<Page title="No such page" />} />
      </Routes>
    </HashRouter>,
  )
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const comes = (text: string) => screen.findByRole('heading', { level: 1, name: text })
let steps: number

beforeEach(() => {
  steps = window.history.length
})
afterEach(() => {
  window.history.replaceState(null, '', '#/')
})

describe('a link', () => {
  it('leads to its page, and hands along what it was given', async () => {
    const { person } = open()
    await person.click(screen.getByRole('link', { name: 'About fever' }))
    expect(heading()).toBe('Learn')
    expect(screen.getByText('Row: fever')).toBeInTheDocument()
    expect(screen.getByText('Handed along: {"from":"/"}')).toBeInTheDocument()
    expect(window.location.hash).toBe('#/learn/fever')
    expect(window.history.length).toBe(steps + 1)
  })

  it('to the page that is open adds no step to the history', async () => {
    const { person } = open('#/learn/fever')
    await person.click(screen.getByRole('link', { name: 'About fever' }))
    expect(window.history.length).toBe(steps)
    expect(screen.getByText('Handed along: {"from":"/"}')).toBeInTheDocument()
  })

  it('is the browser’s own when it is to open elsewhere', () => {
    open()
    const left: boolean[] = []
    const look = (event: Event) => {
      left.push(!event.defaultPrevented)
      // jsdom would follow it in this window.
      event.preventDefault()
    }
    window.addEventListener('click', look)
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      fireEvent.click(screen.getByRole('link', { name: 'About fever' }), { [key]: true })
    }
    window.removeEventListener('click', look)
    expect(left).toEqual([true, true, true, true])
    expect(heading()).toBe('Start')
    expect(screen.getByRole('link', { name: 'About fever' })).toHaveAttribute('href', '#/learn/fever')
  })
})

describe('the history', () => {
  it('leads back, to a page with what was handed to it', async () => {
    const { person } = open()
    await person.click(screen.getByRole('link', { name: 'About fever' }))
    await person.click(screen.getByRole('link', { name: 'To the start' }))
    expect(heading()).toBe('Start')
    window.history.back()
    expect(await comes('Learn')).toBeVisible()
    expect(screen.getByText('Handed along: {"from":"/"}')).toBeInTheDocument()
    await person.click(screen.getByRole('button', { name: 'Back' }))
    expect(await comes('Start')).toBeVisible()
  })

  it('forgets a page in whose place another came', async () => {
    const { person } = open()
    await person.click(screen.getByRole('button', { name: 'Call instead' }))
    expect(heading()).toBe('Call')
    expect(window.history.length).toBe(steps)
  })

  it('follows an address that is typed, and keeps what was handed along over a reload', async () => {
    open()
    window.location.hash = '#/call'
    expect(await comes('Call')).toBeVisible()
    window.history.replaceState({ notice: 'Kept' }, '', '#/call')
    document.body.innerHTML = ''
    draw(
      <HashRouter>
        <Page title="Anew" />
      </HashRouter>,
    )
    expect(screen.getByText('Handed along: {"notice":"Kept"}')).toBeInTheDocument()
  })

  it('has no page that only leads on', async () => {
    open('#/old')
    expect(await comes('Call')).toBeVisible()
    expect(screen.getByText('Handed along: {"notice":"Moved"}')).toBeInTheDocument()
    expect(window.history.length).toBe(steps)
  })
})

describe('an address', () => {
  it.each(['', '#', '#/', '#/?utm=1', '#?x'])('"%s" is the start page', async (address) => {
    open(address || ' ')
    expect(await comes('Start')).toBeVisible()
  })

  it.each(['#/nowhere', '#main', '#/call/99', '#/learn/fever/more/than/that'])('"%s" is no page', async (address) => {
    open(address)
    expect(await comes('No such page')).toBeVisible()
  })

  it.each([
    ['/learn/:page?/:place?', '/learn', { page: undefined, place: undefined }],
    ['/learn/:page?/:place?', '/learn/', { page: undefined, place: undefined }],
    ['/learn/:page?/:place?', '/Learn/glossary/night%20sweats', { page: 'glossary', place: 'night sweats' }],
    ['/check/:pageId', '/check/%E0%A4%A', { pageId: '%E0%A4%A' }],
    ['/check/:pageId', '/check', null],
    ['/intake', '/intake/sheet', null],
  ])('of the kind %s: %s', (pattern, pathname, params) => {
    expect(matchPath(pattern, pathname)).toEqual(params)
  })
})
