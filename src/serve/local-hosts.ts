/** Names under which a server on this machine alone may be asked for. */
const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/**
 * The values of `Host` that a server bound to `host` answers; null where it answers all, as it is open to the network.
 * A page of another site can make its own name point to this machine and so read what is served here; it can't change
 * the name that the browser sends (DNS rebinding).
 */
export function allowedHosts(host: string): ReadonlySet<string> | null {
  return isLoopback(host) ? new Set([...loopbackNames, bracketed(host)]) : null
}

/** Whether only this machine can reach what is bound to the address or name. */
function isLoopback(host: string): boolean {
  const name = host.toLowerCase()
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
}

/** A host's name without its port, in lower case; an IPv6 address keeps its brackets. */
export function hostName(header: string): string {
  return header.toLowerCase().replace(/:\d+$/, '')
}

/** The host as it stands in an address. */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host.toLowerCase()}]` : host.toLowerCase()
}
