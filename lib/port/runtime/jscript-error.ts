/** Errors with what JScript gives them. */

/** JScript knows errors by number and description, and has one text for all of them. */
export function asJScripts(error: Error, number: unknown, description: string): Error {
  error.message = description;
  Object.defineProperty(error, "toString", { value: () => "[object Error]", writable: true, configurable: true });
  return Object.assign(error, { number, description });
}
