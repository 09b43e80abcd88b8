/** What a document is called: its parts from the nearest to the widest, those that say nothing left out. */
export function pageTitle(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
