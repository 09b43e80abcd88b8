/** The day on which the page is read. Only in the browser: what is built must not know it. */

/** The reader's own calendar day as ISO 8601, which is what an access date means. */
export function today(): string {
  const now = new Date();
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
