/** After how long a wait is worth a word, in milliseconds. */

/** Before this nothing is said: most loads are over by then, and a line that flashes only disturbs. */
export const QUIET_FOR = 700;
/** From here on waiting is unusual, and the reader is offered another try. */
export const SLOW_AFTER = 8_000;
