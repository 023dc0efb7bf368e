/** Errors with what JScript gives them. */
import type { Any } from "./jscript.js";

const { toString: nativeText } = Error.prototype;

/** One text for all errors, unless the script has given them another. */
function textOfError(this: Error): string {
  const { toString: text } = Error.prototype;
  return text === nativeText ? "[object Error]" : text.call(this);
}

/** JScript knows errors by number and description, and has one text for all of them; loops over them find nothing. */
export function asJScripts(error: Error, number: unknown, description: string): Error {
  const members: Record<string, unknown> = {
    number,
    description,
    message: description,
    toString: textOfError,
  };
  if (error.constructor === Error) members["constructor"] = JScriptError;
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(error, name, { value, writable: true, configurable: true });
  }
  return error;
}

/** `new Error(number, description)`, `new Error(description)`, with or without new. What is thrown is one, too. */
export const JScriptError = Object.assign(
  function (...args: Any[]): Any {
    const [first, second] = args as unknown[];
    const number = args.length === 0 ? NaN : Number(first);
    if (Number.isNaN(number)) return asJScripts(new Error(), 0, args.length === 0 ? "" : String(first));
    return asJScripts(new Error(), number | 0, args.length > 1 ? String(second) : "");
  },
  { prototype: Error.prototype },
) as unknown as { new (first?: Any, second?: Any): Any; (first?: Any, second?: Any): Any; readonly prototype: Any };
