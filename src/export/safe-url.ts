/** The address as a link may carry it: http and https only; null for any other, as `javascript:` runs and `file:` reads. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url.trim())) return null
  try {
    return new URL(url.trim()).href
  } catch {
    return null
  }
}
