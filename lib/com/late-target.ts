/** On a late-bound view: the typed object behind it. */
export const TARGET: unique symbol = Symbol("vmcom.lateTarget");
