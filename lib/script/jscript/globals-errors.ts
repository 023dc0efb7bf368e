/** JScript's Error constructors: their instances have a number, and write themselves without their message. */
import { numberOf, textOf, defineConstructor, type GlobalParts } from "./globals.js";

const NAMES = ["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"];

export function addErrors(parts: GlobalParts): void {
  const { realm } = parts;
  for (const name of NAMES) addConstructor(parts, name, realm.prototype(name));
  const prototype = realm.kit.object();
  Object.setPrototypeOf(prototype, realm.prototype("Error"));
  realm.define(prototype, "name", "RegExpError");
  realm.define(prototype, "message", "");
  addConstructor(parts, "RegExpError", prototype);
  parts.bridge.errors.regExpErrorPrototype = prototype;
  realm.defineMethod(realm.prototype("Error"), "toString", 0, () => "[object Error]");
}

/** `new Error()`, `new Error(number)`, `new Error(number, description)`, `new Error(description)` */
function addConstructor({ realm, bridge }: GlobalParts, name: string, prototype: Record<PropertyKey, unknown>): void {
  const made = defineConstructor(
    realm,
    name,
    1,
    (_self, args) => {
      const [first, second] = args;
      const number = args.length === 0 ? NaN : numberOf(realm, first);
      const isNumber = !Number.isNaN(number);
      let description = "";
      if (!isNumber && args.length > 0) description = textOf(realm, first);
      else if (args.length > 1) description = textOf(realm, second);
      return bridge.errors.createPlain(prototype, isNumber ? number | 0 : 0, description);
    },
    prototype,
  );
  // Node asks the global Error for this when it writes a stack; it must not be the script that answers.
  Object.defineProperty(made, "prepareStackTrace", { value: undefined, writable: false, configurable: false });
  if (name !== "Error") return;
  Object.defineProperty(realm.global, "Error", { value: made, writable: false, configurable: false });
}
