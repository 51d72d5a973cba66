/** Lets the build leave out what the app does not use of the router. */
import type { Plugin } from 'vite'

const router = /node_modules[\\/]react-router[\\/]dist[\\/]/

/** A name for tools that show components: given to one that nobody uses, it keeps that one and all it needs. */
const nameForTools = /^\s*\w+\.displayName = .*$/gm

/** Makes a component, and does nothing else. */
const maker = /= (React[\w$]*\.(?:createContext|forwardRef|lazy|memo)\()/g

/** 4 KiB less before the first question: without it, forms, fetching ahead and more of a server's side stay in. */
export const pureRouter = (): Plugin => ({
  name: 'small-signs-pure-router',
  apply: 'build',
  transform: {
    filter: { id: router },
    handler: (code) => ({ code: code.replace(nameForTools, '').replace(maker, '= /* @__PURE__ */ $1'), map: null }),
  },
})
