/** Objects of a script as the host holds them: members, calls and loops as of its own objects. */
import type { Bridge } from "./bridge.js";
import { isObject } from "./bridge.js";
import { asObject } from "../../com/values-of-scripts.js";

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

type Guard = <T>(code: () => T) => T;

export class ScriptViews {
  readonly #bridge: Bridge;
  readonly #guard: Guard;
  readonly #views = new WeakMap<object, object>();
  readonly #behind = new WeakMap<object, object>();
  /** Names of the script's global object that the host does not see: V8's own and the named items. */
  hiddenGlobals: (name: string) => boolean = () => false;

  /** @param guard keeps the limits of the engine, and makes errors those of hosts */
  constructor(bridge: Bridge, guard: Guard) {
    this.#bridge = bridge;
    this.#guard = guard;
  }

  /** The one view of an object of the script. */
  of(object: object): object {
    let view = this.#views.get(object);
    if (view === undefined) {
      view = new Proxy(object, new ViewHandler(this.#bridge, this.#guard, object, this));
      this.#views.set(object, asObject(view));
      this.#behind.set(view, object);
    }
    return view;
  }

  /** The object behind a view; undefined for objects of the host. */
  behind(value: object): object | undefined {
    return this.#behind.get(value);
  }
}

class ViewHandler implements ProxyHandler<object> {
  readonly #bridge: Bridge;
  readonly #guard: Guard;
  readonly #object: object;
  readonly #views: ScriptViews;
  readonly #symbols = new Map<symbol, unknown>();

  constructor(bridge: Bridge, guard: Guard, object: object, views: ScriptViews) {
    this.#bridge = bridge;
    this.#guard = guard;
    this.#object = object;
    this.#views = views;
  }

  get #isGlobal(): boolean {
    return this.#object === this.#bridge.realm.global;
  }

  #isHidden(key: string): boolean {
    return this.#isGlobal && this.#views.hiddenGlobals(key);
  }

  get(_target: object, key: string | symbol): unknown {
    if (typeof key === "symbol") return this.#symbol(key);
    if (key === "constructor" || this.#isHidden(key)) return undefined;
    return this.#guard(() => this.#bridge.toHost(Reflect.get(this.#object, key)));
  }

  #symbol(key: symbol): unknown {
    if (!this.#symbols.has(key)) this.#symbols.set(key, this.#makeSymbol(key));
    return this.#symbols.get(key);
  }

  #makeSymbol(key: symbol): unknown {
    const object = this.#object;
    if (key === Symbol.toPrimitive) {
      return (hint: string): unknown =>
        this.#guard(() => this.#bridge.toHost(this.#bridge.realm.kit.primitive(object, hint)));
    }
    if (key === INSPECT) return () => (typeof object === "function" ? "[JScript function]" : "[JScript object]");
    if (key !== Symbol.iterator || !Array.isArray(object)) return undefined;
    const { length } = object as readonly unknown[];
    const read = (index: number): unknown => this.get(object, String(index));
    return function* elements() {
      for (let i = 0; i < length; i++) yield read(i);
    };
  }

  set(_target: object, key: string | symbol, value: unknown): boolean {
    if (typeof key === "symbol") return false;
    return this.#guard(() => Reflect.set(this.#object, key, this.#bridge.toScript(value)));
  }

  has(_target: object, key: string | symbol): boolean {
    if (typeof key === "symbol") return key === Symbol.iterator && Array.isArray(this.#object);
    return !this.#isHidden(key) && Reflect.has(this.#object, key);
  }

  deleteProperty(_target: object, key: string | symbol): boolean {
    return Reflect.deleteProperty(this.#object, key);
  }

  ownKeys(): (string | symbol)[] {
    return Reflect.ownKeys(this.#object).filter((key) => {
      const isFixed = Object.getOwnPropertyDescriptor(this.#object, key)?.configurable === false;
      return isFixed || (typeof key === "string" && !this.#isHidden(key));
    });
  }

  getOwnPropertyDescriptor(_target: object, key: string | symbol): PropertyDescriptor | undefined {
    const descriptor = Object.getOwnPropertyDescriptor(this.#object, key);
    if (descriptor === undefined || typeof key === "symbol") return descriptor;
    if (descriptor.configurable === true && this.#isHidden(key)) return undefined;
    const { enumerable = false, configurable = false, writable = true } = descriptor;
    if (!configurable && !writable) return descriptor;
    return { value: this.get({}, key), enumerable, configurable, writable: configurable || writable };
  }

  defineProperty(): boolean {
    return false;
  }

  /** What its constructor's prototype has, or the host's own kind of object, which `instanceof` looks for. */
  getPrototypeOf(): object | null {
    if (Array.isArray(this.#object)) return Array.prototype as object;
    if (typeof this.#object === "function") return Function.prototype;
    const prototype = Object.getPrototypeOf(this.#object) as object | null;
    const isOwn = prototype !== null && prototype !== this.#bridge.realm.prototype("Object") && !this.#isGlobal;
    return isOwn ? this.#views.of(prototype) : Object.prototype;
  }

  setPrototypeOf(): boolean {
    return false;
  }

  preventExtensions(): boolean {
    return false;
  }

  apply(_target: object, self: unknown, args: unknown[]): unknown {
    const callee = this.#object as (...args: unknown[]) => unknown;
    return this.#guard(() => {
      const values = args.map((arg) => this.#bridge.toScript(arg));
      const receiver = isObject(self) ? this.#bridge.toScript(self) : undefined;
      return this.#bridge.toHost(Reflect.apply(callee, receiver, values));
    });
  }

  construct(_target: object, args: unknown[]): object {
    const callee = this.#object as new (...args: unknown[]) => object;
    return this.#guard(() => {
      const made = Reflect.construct(
        callee,
        args.map((arg) => this.#bridge.toScript(arg)),
      );
      return this.#bridge.toHost(made) as object;
    });
  }
}
