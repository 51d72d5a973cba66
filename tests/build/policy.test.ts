import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inlineHashes, withPolicy } from '../../scripts/build/inline.ts'
import { contentPolicy, headers, headersFile, nginxFile, nothingInline } from '../../scripts/build/policy.ts'

const page = (body: string) => `<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8" />\n  </head>\n  <body>${body}</body>\n</html>`
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

describe('the policy', () => {
  it('lets a page fetch nothing, and the worker only from its own host', () => {
    expect(contentPolicy('page', nothingInline)).not.toContain('connect-src')
    expect(contentPolicy('single', nothingInline)).not.toContain('connect-src')
    expect(contentPolicy('header', nothingInline)).toContain("connect-src 'self';")
  })

  it.each(['header', 'page', 'single'] as const)('has nothing loose in it: %s', (form) => {
    const policy = contentPolicy(form, nothingInline)
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/)
  })

  it('allows what stands inline by its hash, and only that', () => {
    const html = page('<style>p { color: red }</style><script>go()</script><script src="./a.js"></script>')
    expect(inlineHashes(html)).toEqual({ scripts: [hashOf('go()')], styles: [hashOf('p { color: red }')] })
  })

  it('allows what stands inline in any page of the build, once', () => {
    const one = page('<script>one()</script>')
    const two = page('<script>two()</script><script>one()</script>')
    expect(inlineHashes(one, two).scripts).toEqual([hashOf('one()'), hashOf('two()')])
  })

  it('does not take the text of a script for an element of the page', () => {
    const script = `const text = '<style>p {}</style><script src="x"><\\/script>'`
    expect(inlineHashes(page(`<script type="module">${script}</script>`))).toEqual({ scripts: [hashOf(script)], styles: [] })
  })

  it('stands before anything it is about, once, however often it is put in', () => {
    const once = withPolicy(page('<script>go()</script>'), 'page')
    expect(withPolicy(once, 'page')).toBe(once)
    expect(once).toContain(`<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; `)
    expect(once).toContain(hashOf('go()'))
  })

  it.each(['<p style="color: red">', '<button onclick="go()">'])('stops the build at what it would refuse: %s', (element) => {
    expect(() => withPolicy(page(element), 'page')).toThrow(/refuses the attribute/)
    expect(() => withPolicy(page(`<script>const text = '${element}'</script>`), 'page')).not.toThrow()
  })
})

describe('the headers', () => {
  it('say the same to every host', () => {
    for (const [name, value] of Object.entries(headers(nothingInline))) {
      expect(headersFile(nothingInline)).toContain(`  ${name}: ${value}\n`)
      expect(nginxFile(nothingInline)).toContain(`add_header ${name} "${value}" always;\n`)
    }
  })

  it('allow the camera to our own pages, and no other device to anyone', () => {
    const { 'Permissions-Policy': rules = '' } = headers(nothingInline)
    const allowed = rules.split(', ').filter((rule) => !rule.endsWith('=()'))
    expect(allowed).toEqual(['camera=(self)'])
  })

  it('are in the README as they are sent', () => {
    for (const [name, value] of Object.entries(headers(nothingInline))) {
      expect(readme.replace(/\n {6}/g, ' ')).toContain(`    ${name}: ${value}\n`)
    }
  })
})
