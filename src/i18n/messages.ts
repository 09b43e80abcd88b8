/** The shape that every language's words have: that of the reference, so that a missing one does not compile. */
import type { en } from './locales/en.ts';

export type Messages = typeof en;
