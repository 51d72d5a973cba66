/** What the browser is told to refuse: one list, from which come the page's own policy, the headers of every host, and the README. */

/** `header`: for hosts that send headers. `page`: in index.html, for hosts that send none. `single`: in the one-file build. */
export type Form = 'header' | 'page' | 'single'

/** The hashes of what stands inline in a page, as a policy writes them: `'sha256-…'`. */
export type InlineHashes = { scripts: readonly string[]; styles: readonly string[] }

export const nothingInline: InlineHashes = { scripts: [], styles: [] }

/**
 * The content security policy. The page itself may fetch nothing at all, not even from its own host; only the worker may,
 * which takes its policy from the header. `frame-ancestors` means nothing in a page, and a page opened from a disk has no host.
 */
export function contentPolicy(form: Form, { scripts, styles }: InlineHashes): string {
  const own = form === 'single' ? [] : ["'self'"]
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': [...own, ...scripts],
    'style-src': [...own, ...styles],
    'img-src': form === 'single' ? ['data:'] : own,
    'manifest-src': own,
    'worker-src': own,
    'connect-src': form === 'header' ? own : [],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': form === 'header' ? ["'none'"] : [],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [form === 'single' ? "'none'" : 'sw'],
  }
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** What no page of ours ever asks a device for. A name that Chromium does not know is a warning at each load: no bluetooth. The camera is for the nurse who scans a code. */
const refused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Every header of every answer, by name. */
export function headers(inline: InlineHashes): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy('header', inline),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // Else a browser may ask for the name of every host that a page links to, and the links tell which advice stands there.
    'X-DNS-Prefetch-Control': 'off',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': ['camera=(self)', ...refused.map((name) => `${name}=()`)].join(', '),
  }
}

/** The file that Netlify, Cloudflare Pages and others read. What has its hash in its name never changes. */
export function headersFile(inline: InlineHashes): string {
  const lines = Object.entries(headers(inline)).map(([name, value]) => `  ${name}: ${value}`)
  return ['/*', ...lines, '/assets/*', '  Cache-Control: public, max-age=31536000, immutable', ''].join('\n')
}

/** The same for nginx, to be included in a `server` or `location`. */
export function nginxFile(inline: InlineHashes): string {
  return Object.entries(headers(inline))
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('')
}
