/** On a late-bound view: the typed object behind it. */
export const TARGET: unique symbol = Symbol("vmcom.lateTarget");

/** How objects that a script has made itself become texts, if it can make any. @returns undefined for other objects */
export const scriptObjects: { textOf: (value: object) => string | undefined } = { textOf: () => undefined };
