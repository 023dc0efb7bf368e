/** Objects of the host as a script holds them. */
import { ScriptObject } from "../vbscript/runtime/script-object.js";
import { isComObject } from "../../com/com-object.js";
import { isDispatch } from "../embedding/host-object.js";
import type { Bridge } from "./bridge.js";
import { ACTION_NOT_SUPPORTED, NO_SUCH_MEMBER } from "./messages.js";
import type { RealmFunction } from "./realm.js";

export class HostProxies {
  readonly #bridge: Bridge;
  readonly #proxies = new WeakMap<object, object>();
  readonly #behind = new WeakMap<object, object>();

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** The one proxy of an object. */
  of(object: object): object {
    let proxy = this.#proxies.get(object);
    if (proxy === undefined) {
      proxy = new Proxy(this.#bridge.realm.kit.target(), new HostHandler(this.#bridge, object));
      this.#proxies.set(object, proxy);
      this.#behind.set(proxy, object);
    }
    return proxy;
  }

  /** The object behind a proxy; undefined for all other values. */
  behind(value: object): object | undefined {
    return this.#behind.get(value);
  }
}

/** What JavaScript asks of any object, and scripts of no member of the host's; `arguments` is one of WScript's. */
const HIDDEN_NAMES: ReadonlySet<string> = new Set(["constructor", "__proto__", "prototype", "caller"]);

class HostHandler implements ProxyHandler<object> {
  readonly #bridge: Bridge;
  readonly #object: object;
  /** Methods that the script has read as values: the same one each time. */
  #methods: Map<string, RealmFunction> | undefined;

  constructor(bridge: Bridge, object: object) {
    this.#bridge = bridge;
    this.#object = object;
  }

  get(_target: object, key: string | symbol): unknown {
    if (typeof key === "symbol") return this.#symbol(key);
    if (HIDDEN_NAMES.has(key)) return undefined;
    const bridge = this.#bridge;
    const kind = bridge.guard(() => bridge.kindOf(this.#object, key));
    if (kind === "value") return bridge.get(this.#object, key);
    if (kind === "called") return this.#method(key, (args) => bridge.call(this.#object, key, args, false));
    if (key === "toString") return this.#method(key, () => String(bridge.defaultValue(this.#object)));
    return undefined;
  }

  #symbol(key: symbol): unknown {
    if (key !== Symbol.toPrimitive) return undefined;
    return this.#method("[Symbol.toPrimitive]", () => {
      const value = this.#bridge.defaultValue(this.#object);
      if ((typeof value === "object" && value !== null) || typeof value === "function") {
        // Worth an object: that one's value is meant, unless it is the same again.
        return value === this.#bridge.proxies.of(this.#object)
          ? this.#bridge.errors.raise(NO_SUCH_MEMBER)
          : String(value);
      }
      return value;
    });
  }

  #method(key: string, native: (args: unknown[]) => unknown): RealmFunction {
    const methods = (this.#methods ??= new Map<string, RealmFunction>());
    let method = methods.get(key);
    if (method === undefined) methods.set(key, (method = this.#bridge.function(key, native)));
    return method;
  }

  set(_target: object, key: string | symbol, value: unknown): boolean {
    if (typeof key === "symbol" || HIDDEN_NAMES.has(key)) return this.#bridge.errors.raise(NO_SUCH_MEMBER);
    this.#bridge.put(this.#object, key, [], value);
    return true;
  }

  has(_target: object, key: string | symbol): boolean {
    if (typeof key === "symbol" || HIDDEN_NAMES.has(key)) return false;
    return this.#bridge.guard(() => this.#bridge.kindOf(this.#object, key)) !== "none";
  }

  /** Plain objects of the host lose what they or scripts have put into them; other objects keep all. */
  deleteProperty(_target: object, key: string | symbol): boolean {
    if (!this.#isPlain() || isDispatch(this.#object)) return this.#bridge.errors.raise(ACTION_NOT_SUPPORTED);
    return Reflect.deleteProperty(this.#object, key);
  }

  /** `for (name in obj)`: only plain objects of the host tell. */
  ownKeys(): string[] {
    const object = this.#object;
    return this.#isPlain() && typeof object === "object" ? Object.keys(object) : [];
  }

  getOwnPropertyDescriptor(_target: object, key: string | symbol): PropertyDescriptor | undefined {
    if (typeof key === "symbol" || !this.#isPlain() || !Object.keys(this.#object).includes(key)) return undefined;
    return { value: this.get({}, key), writable: true, enumerable: true, configurable: true };
  }

  #isPlain(): boolean {
    return !(this.#object instanceof ScriptObject) && !isComObject(this.#object);
  }

  defineProperty(): boolean {
    return this.#bridge.errors.raise(ACTION_NOT_SUPPORTED);
  }

  getPrototypeOf(): object | null {
    return null;
  }

  setPrototypeOf(): boolean {
    return false;
  }

  preventExtensions(): boolean {
    return false;
  }

  apply(_target: object, _self: unknown, args: unknown[]): unknown {
    return this.#bridge.callDefault(this.#object, args, false);
  }

  /** `new obj(args)`, for classes of the host. */
  construct(_target: object, args: unknown[]): object {
    const { errors } = this.#bridge;
    const object = this.#object;
    if (typeof object !== "function") return errors.raise(ACTION_NOT_SUPPORTED);
    const made = this.#bridge.guard(() => {
      const values = args.map((arg) => this.#bridge.toHost(arg));
      return this.#bridge.toScript(Reflect.construct(object as new (...args: unknown[]) => object, values));
    });
    return typeof made === "object" || typeof made === "function"
      ? (made as object)
      : errors.raise(ACTION_NOT_SUPPORTED);
  }
}
