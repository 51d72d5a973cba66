/** JSX as the built app has it, for tests that draw thousands of pages: React without its checks takes a third of the time. */
import type { ElementType, Key } from 'react'
import { jsx } from '#src/jsx/jsx-runtime.ts'

export { Fragment } from '#src/jsx/jsx-runtime.ts'

export const jsxDEV = (type: ElementType, props: Readonly<Record<string, unknown>>, key?: Key) => jsx(type, props, key)
