// @ts-check
/** The words by which marshalling.js and its thread tell each other how far they are. */

/** Everything is posted. */
export const POSTED = 0;
/** The thread does nothing any more. */
export const IDLE = 1;
/** Nobody ever notifies who waits for it. */
export const NEVER = 2;

export const WORDS = 3;
