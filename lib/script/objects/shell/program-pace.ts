/**
 * How long programs of the host run, as a script sees it. Where time is the script's own and two runs are compared, it must
 * not show how fast the host was: a program runs when it is first asked about, and has ended the next time.
 */
export const programPace = { isFixed: false };

/** A program that has not ended after so many ms waits for something; it is said to run. */
export const LONGEST_PROGRAM = 10_000;
