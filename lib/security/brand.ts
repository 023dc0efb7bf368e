declare const brand: unique symbol;

/** A type that only those make who have checked the value. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
