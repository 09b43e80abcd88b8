/** What a page says to the worker. */

/** Answered on the port that comes with it, with the name of the worker's build. */
export const ASK_BUILD = 'communique:which-build';
/** The waiting worker is to take over from the one in charge. */
export const TAKE_OVER = 'communique:take-over';
