/** JavaScript by which compiled code notices that it is to end. */

/**
 * Calls the ticker's toString. That is because of V8: machine code that comes upon a call which has never
 * been made is thrown away, since there is no telling what it calls; of this it knows.
 */
export const TICK_NOW = "`${T}`;";

/** At the head of every loop, and of procedures that may call themselves: a script can be interrupted there. */
export const TICK = `if(--T.left<0)${TICK_NOW}`;
