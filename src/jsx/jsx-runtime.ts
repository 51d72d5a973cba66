/** What JSX is compiled to (tsconfig.json, vite.config.ts): React's own, with every text in an element of its own. */
import type { ElementType, Key, ReactElement } from 'react'
import * as react from 'react/jsx-runtime'
import { standAlone } from './standAlone.ts'

export { Fragment, type JSX } from 'react/jsx-runtime'

type Props = Readonly<Record<string, unknown>>

export const jsx = (type: ElementType, props: Props, key?: Key): ReactElement => react.jsx(type, standAlone(type, props), key)
export const jsxs = (type: ElementType, props: Props, key?: Key): ReactElement => react.jsxs(type, standAlone(type, props), key)
