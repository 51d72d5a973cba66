import { afterEach, describe, expect, it, vi } from 'vitest'
import { readLink } from '#src/exports/link.ts'
import { codeAddress } from '#src/pages/codeAddress.ts'
import { content, harmless } from '#tests/support/content.ts'

const check = { answers: { ...harmless, sex: 'female' }, grouped: [], words: 'My name is Ann', answeredAt: null }
const openedFrom = (address: string) => {
  const { protocol, origin, pathname } = new URL(address)
  vi.stubGlobal('window', { location: { protocol, origin, pathname } })
  return codeAddress(check).address
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the address in a code', () => {
  it('is that of the app, wherever it is hosted, without what else stood in the address', () => {
    expect(openedFrom('https://clinic.example.org/signs/?from=mail#/result')).toMatch(
      /^https:\/\/clinic\.example\.org\/signs\/#\/from\/[\w-]+$/,
    )
  })

  it('gives away no path of a disk, and is read all the same', () => {
    const address = openedFrom('file:///home/ann/small-signs.html')
    expect(address).toMatch(/^#\/from\/[\w-]+$/)
    expect(readLink(content, address, '2026-11-26T09:14:00.000Z')).toMatchObject({ ok: true, check: { answers: check.answers } })
  })
})
