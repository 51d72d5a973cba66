/**
 * The address that a link meant whose "#" arrived as "%23", as some programs write it: what follows then stands in the
 * path, where no page is. Undefined for every other address.
 */
export function straightened(pathname: string): string | undefined {
  const found = /^(.*?)%23(\/from\/.*)$/.exec(pathname)
  return found ? `${found[1]}#${found[2]}` : undefined
}
