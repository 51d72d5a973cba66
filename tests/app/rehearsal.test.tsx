import { expect, test, vi } from 'vitest'
import { rehearse } from '#src/app/rehearsal.tsx'
import { useSession } from '#src/store/session.ts'

test('the first page is drawn ahead where nobody sees it: title, focus, address and answers stay as they are', async () => {
  document.body.innerHTML = '<button>Start</button>'
  document.title = 'Small Signs'
  const start = document.querySelector('button')!
  start.focus()
  const before = [document.title, location.href, useSession.getState()]
  const drawn = vi.spyOn(document, 'createElement')

  rehearse()

  await vi.waitFor(() => expect(drawn.mock.results.some(({ value }) => (value as HTMLElement).localName === 'h1')).toBe(true))
  expect(document.body.innerHTML).toBe('<button>Start</button>')
  expect([document.title, location.href, useSession.getState()]).toEqual(before)
  expect(document.activeElement).toBe(start)
})
