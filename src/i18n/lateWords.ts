/**
 * The reference language comes with the page, but not the words of parts that are fetched later: those are fetched with
 * the first such part. Another language's words always come as a whole.
 */
import type { lateEn } from './locales/en/late.ts';

let late: typeof lateEn | null = null;

/** To be awaited before a part is drawn that is fetched. Rejects when the words cannot be fetched. */
export async function loadLateWords(): Promise<void> {
  late ??= (await import('./locales/en/late.ts')).lateEn;
}

/** @throws {Error} before `loadLateWords`: a mistake in how a part is fetched, never a state of the page */
export function lateWords(): typeof lateEn {
  if (!late) throw new Error('words of a later part are read before loadLateWords');
  return late;
}
