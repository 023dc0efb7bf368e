/** On a late-bound view: the typed object behind it. */
export const TARGET: unique symbol = Symbol("vmcom.lateTarget");

/** Marks dates that are objects of a script, and no values of type VT_DATE. */
export const SCRIPT_DATE: unique symbol = Symbol("vmcom.script-date");

/** How objects that a script has made itself become texts, if it can make any. @returns undefined for other objects */
export const scriptObjects: { textOf: (value: object) => string | undefined } = { textOf: () => undefined };
