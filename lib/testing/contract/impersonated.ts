/** A server as another account sees it: itself, but that everything is called as that account. */
import { isComObject, type ComObject } from "../../com/com-object.js";
import { Enumerator } from "../../com/enum-variant.js";

/** Makes a call as an account. */
export type Impersonate = <T>(account: string, call: () => T) => T;

type Method = (...args: unknown[]) => unknown;

/** The objects behind the views of all accounts. */
const targets = new WeakMap<object, object>();

/** A view of an object, and of whatever is got from it, that calls as the account. */
export function seenAs<T extends ComObject>(object: T, account: string, impersonate: Impersonate): T {
  const views = new WeakMap<object, object>();

  function viewOf<O extends object>(target: O): O {
    const known = views.get(target);
    if (known !== undefined) return known as O;
    const view = new Proxy(target, {
      get: (_, name) => {
        const value: unknown = impersonate(account, () => Reflect.get(target, name));
        return typeof value === "function" ? method(target, value as Method) : seen(value);
      },
      set: (_, name, value) => impersonate(account, () => Reflect.set(target, name, plain(value))),
    });
    views.set(target, view);
    targets.set(view, target);
    return view;
  }

  function method(target: object, called: Method): Method {
    return (...args) => seen(impersonate(account, () => Reflect.apply(called, target, args.map(plain))));
  }

  function seen(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(seen);
    if (isComObject(value) || value instanceof Enumerator) return viewOf(value);
    return isIteratorResult(value) ? { ...value, value: seen(value.value) } : value;
  }

  return viewOf(object);
}

function plain(value: unknown): unknown {
  return (typeof value === "object" && value !== null ? targets.get(value) : undefined) ?? value;
}

function isIteratorResult(value: unknown): value is IteratorResult<unknown, undefined> {
  return typeof value === "object" && value !== null && "done" in value && "value" in value;
}
