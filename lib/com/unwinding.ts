/**
 * What ends a program in the middle of a call. It is no failure of the objects that it passes on its way
 * out: they let it through as it is.
 */
export class Unwinding extends Error {
  override readonly name: string = "Unwinding";
}
