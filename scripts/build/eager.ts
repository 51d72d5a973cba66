import type { Plugin } from 'vite'

/**
 * Asks Chrome to read every function of our scripts while they arrive, beside the main thread. Otherwise it reads each when
 * it is first called, and on an old phone that is when somebody presses something. Other browsers see a comment.
 */
export function eager(): Plugin {
  return {
    name: 'small-signs-eager',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
        }
      },
    },
  }
}
