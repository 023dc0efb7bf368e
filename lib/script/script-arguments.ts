import { anyCase } from "./any-case.js";

/** WScript.Arguments: callable and indexed from 0, as `WScript.Arguments(0)` and `.Item(0)`. */
export interface ScriptArguments extends Iterable<string> {
  (index: number): string;
  Item(index: number): string;
  Count(): number;
  readonly length: number;
  /** `/name:value` arguments by name. */
  readonly Named: NamedArguments;
  /** The others. */
  readonly Unnamed: ScriptArguments;
}

/** Arguments of the form `/name:value`, in any letter case. */
export interface NamedArguments extends Iterable<string> {
  (name: string): string | boolean | undefined;
  Item(name: string): string | boolean | undefined;
  Exists(name: string): boolean;
  Count(): number;
  readonly length: number;
}

const NAMED = /^\/([^:]+?)(?:(:)(.*)|([+-]))?$/s;

export function scriptArguments(args: readonly string[]): ScriptArguments {
  return collection(args, {
    Named: namedArguments(args.filter((arg) => NAMED.test(arg))),
    Unnamed: collection(
      args.filter((arg) => !NAMED.test(arg)),
      {},
    ),
  });
}

function collection(args: readonly string[], more: object): ScriptArguments {
  const item = (index: number): string => {
    const value = args[Number(index)];
    if (value === undefined) throw new RangeError("Subscript out of range");
    return value;
  };
  return callable(item, {
    Item: item,
    Count: () => args.length,
    length: args.length,
    [Symbol.iterator]: () => args[Symbol.iterator](),
    ...more,
  });
}

function namedArguments(args: readonly string[]): NamedArguments {
  const values = new Map<string, string | boolean | undefined>();
  for (const arg of args) {
    const [, name = "", colon, value = "", sign] = NAMED.exec(arg) ?? [];
    // "/x" alone has no value, "/x+" and "/x-" are true and false.
    values.set(name.toLowerCase(), colon !== undefined ? value : sign === undefined ? undefined : sign === "+");
  }
  const item = (name: string): string | boolean | undefined => values.get(String(name).toLowerCase());
  return callable(item, {
    Item: item,
    Exists: (name: string) => values.has(String(name).toLowerCase()),
    Count: () => values.size,
    length: values.size,
    [Symbol.iterator]: () => values.keys(),
  });
}

/** A function with members: a collection whose default member is called. */
function callable<T extends object>(call: (...args: never[]) => unknown, members: object): T {
  const target = (...args: never[]): unknown => call(...args);
  Reflect.deleteProperty(target, "name");
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, key, { ...descriptor, configurable: true });
  }
  Object.defineProperty(target, Symbol.iterator, { value: (members as Iterable<unknown>)[Symbol.iterator] });
  Object.setPrototypeOf(target, null);
  return anyCase(target) as unknown as T;
}
