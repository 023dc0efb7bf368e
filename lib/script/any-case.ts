/** What JavaScript itself looks for on any object: to await it, to write it as JSON, to add it to a text. */
const LANGUAGE_NAMES = new Set(["then", "toJSON", "valueOf"]);

/**
 * Host objects in any letter case: `WScript.echo` is `WScript.Echo`, as everything reached through
 * IDispatch is. A name that is not there is the engine's error 438.
 */
export function anyCase<T extends object>(object: T): T {
  const names = new Map<string, string>();
  for (let holder: object | null = object; holder && holder !== Object.prototype;) {
    for (const name of Object.getOwnPropertyNames(holder)) names.set(name.toLowerCase(), name);
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  names.delete("constructor");
  const nameOf = (name: string): string => {
    const found = names.get(name.toLowerCase());
    if (found !== undefined) return found;
    throw new TypeError(`Object doesn't support this property or method: '${name}'`);
  };
  return new Proxy(object, {
    get(target, name) {
      if (typeof name === "symbol" || LANGUAGE_NAMES.has(name)) return Reflect.get(target, name) as unknown;
      const value = Reflect.get(target, nameOf(name)) as unknown;
      // Members run on the object itself: its private fields are not the Proxy's. A collection that is
      // called is a function too, but no method.
      const isMethod = typeof value === "function" && Object.getPrototypeOf(value) !== null;
      return isMethod ? bound(value as Method, target) : value;
    },
    set(target, name, value) {
      return Reflect.set(target, typeof name === "symbol" ? name : nameOf(name), value);
    },
    has(target, name) {
      return typeof name === "symbol" ? Reflect.has(target, name) : names.has(name.toLowerCase());
    },
  });
}

type Method = (...args: unknown[]) => unknown;

const bindings = new WeakMap<object, WeakMap<Method, Method>>();

/** The same function object for every read, so that scripts can compare what they read. */
function bound(method: Method, target: object): Method {
  let methods = bindings.get(target);
  if (methods === undefined) bindings.set(target, (methods = new WeakMap()));
  let result = methods.get(method);
  if (result === undefined) methods.set(method, (result = method.bind(target)));
  return result;
}
