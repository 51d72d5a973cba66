/** The same for the dev server and the tests, with React's checks. */
import type { ElementType, Key, ReactElement } from 'react'
import * as react from 'react/jsx-dev-runtime'
import { standAlone } from './standAlone.ts'

export { Fragment, type JSX } from 'react/jsx-dev-runtime'

type Props = Readonly<Record<string, unknown>>

export function jsxDEV(
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  source?: react.JSXSource,
  self?: unknown,
): ReactElement {
  const safe = standAlone(type, props)
  return react.jsxDEV(type, safe, key, isStatic && Array.isArray(safe['children']), source, self)
}
