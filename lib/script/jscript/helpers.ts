/** What compiled code calls where JavaScript and JScript part. It is out of the script's own reach. */
import { Ticker } from "../vbscript/compiler/ticker.js";
import type { Bridge } from "./bridge.js";
import { isObject } from "./bridge.js";
import type { EventHandlers } from "./event-handlers.js";
import {
  ACTION_NOT_SUPPORTED,
  FUNCTION_EXPECTED,
  FUNCTION_RESULT_ASSIGNED,
  ILLEGAL_ASSIGNMENT,
  NO_SUCH_MEMBER,
  OBJECT_EXPECTED,
} from "./messages.js";
import type { ScriptUnwinding } from "../script-unwinding.js";

export class Helpers extends Ticker {
  /** `eval` where it is not called by its name. */
  eval: unknown = undefined;
  /** The name of the member that is about to be called. */
  key: PropertyKey = "";
  /** What runs under V8's own time limit. */
  timed: (() => unknown) | undefined;
  /** What `this` is outside of methods, if the host has an object for it. */
  globalItem: object | undefined;
  /** What ends the script; no `finally` goes on behind it. */
  ending: ScriptUnwinding | undefined;
  readonly #bridge: Bridge;
  readonly #handlers: EventHandlers;
  readonly #compileEvaluated: (text: string) => string;

  /** @param compileEvaluated makes code of a text of `eval` */
  constructor(bridge: Bridge, handlers: EventHandlers, compileEvaluated: (text: string) => string) {
    super();
    this.#bridge = bridge;
    this.#handlers = handlers;
    this.#compileEvaluated = compileEvaluated;
  }

  override check(): void {
    if (this.ending !== undefined) {
      this.left = 0;
      throw this.ending;
    }
    try {
      super.check();
    } catch (error) {
      this.end(error as ScriptUnwinding);
    }
  }

  /** Ends the script: from here on every loop and every call ends, also in what `finally` runs. */
  end(unwinding: ScriptUnwinding): never {
    this.ending = unwinding;
    this.left = 0;
    throw unwinding;
  }

  /** `this`: outside of methods the host's object whose members are the script's names. */
  self(value: unknown): unknown {
    return value === this.#bridge.realm.global ? (this.globalItem ?? value) : value;
  }

  // Calls

  /** The object of a method call. */
  receiver(object: unknown, key: unknown): unknown {
    return this.#receiver(object, key, false);
  }

  /** The object of a method call whose result nobody wants. */
  receiverOfStatement(object: unknown, key: unknown): unknown {
    return this.#receiver(object, key, true);
  }

  #receiver(object: unknown, key: unknown, isStatement: boolean): unknown {
    // In `finally`, behind WScript.Quit.
    if (this.ending !== undefined) throw this.ending;
    const name = this.#keyOf(key);
    if (object === undefined || object === null) return this.#bridge.errors.raiseMissing(name);
    const host = isObject(object) ? this.#bridge.proxies.behind(object) : undefined;
    if (isObject(object) && host !== undefined) {
      const receiver = this.#hostReceiver(host, object, String(name), isStatement);
      this.key = name;
      return receiver;
    }
    const member: unknown = isObject(object) ? Reflect.get(object, name) : this.#bridge.realm.kit.member(object, name);
    if (typeof member !== "function") {
      this.#bridge.errors.raise(member === undefined || member === null ? NO_SUCH_MEMBER : FUNCTION_EXPECTED);
    }
    this.key = name;
    return object;
  }

  #keyOf(key: unknown): PropertyKey {
    if (typeof key === "string" || typeof key === "number") return key;
    return isObject(key) ? String(this.#bridge.realm.kit.primitive(key, "string")) : String(key);
  }

  /** An object with one method, which calls the member of the host's object. */
  #hostReceiver(host: object, proxy: object, name: string, isStatement: boolean): object {
    const bridge = this.#bridge;
    const kind = bridge.guard(() => bridge.kindOf(host, name));
    if (kind === "none" && typeof Reflect.get(proxy, name) === "function") return proxy;
    const receiver = Object.create(null) as Record<string, unknown>;
    receiver[name] = (...args: unknown[]) => bridge.call(host, name, args, isStatement);
    return receiver;
  }

  /** What is called, if it can be. */
  callee(value: unknown): unknown {
    if (typeof value === "function") return value;
    return this.#bridge.errors.raise(value === undefined || value === null ? OBJECT_EXPECTED : FUNCTION_EXPECTED);
  }

  /** What `new` is used on. */
  constructorOf(value: unknown): unknown {
    if (typeof value === "function") return value;
    return this.#bridge.errors.raise(value === undefined || value === null ? OBJECT_EXPECTED : ACTION_NOT_SUPPORTED);
  }

  typeOf(value: unknown): string {
    if (!isObject(value)) return typeof value;
    const host = this.#bridge.proxies.behind(value);
    if (host !== undefined) return typeof host === "function" ? "function" : "object";
    if (this.#bridge.dates.valueOf(value) !== undefined) return "date";
    return this.#bridge.safeArrayOf(value) === undefined ? typeof value : "unknown";
  }

  // Assignments

  /** `obj.name(args) = value` */
  putMember(object: unknown, key: unknown, args: unknown[], value: unknown): unknown {
    const name = this.#keyOf(key);
    if (object === undefined || object === null) return this.#bridge.errors.raiseMissing(name);
    const host = isObject(object) ? this.#bridge.proxies.behind(object) : undefined;
    if (host === undefined) return this.putDefault(this.#bridge.realm.kit.member(object, name), args, value);
    this.#bridge.put(host, String(name), args, value);
    return value;
  }

  /** `obj(args) = value` */
  putDefault(object: unknown, args: unknown[], value: unknown): unknown {
    const host = isObject(object) ? this.#bridge.proxies.behind(object) : undefined;
    if (host === undefined) {
      return this.#bridge.errors.raise(
        object === undefined || object === null ? OBJECT_EXPECTED : FUNCTION_RESULT_ASSIGNED,
      );
    }
    this.#bridge.putDefault(host, args, value);
    return value;
  }

  /** What gets a member `name`: functions let go of the name that V8 gives them. */
  nameable(object: unknown): unknown {
    if (typeof object === "function" && this.#bridge.proxies.behind(object) === undefined) {
      Object.defineProperty(object, "name", { writable: true, enumerable: true });
    }
    return object;
  }

  /** An assignment to what is no variable and no member. */
  illegal(): never {
    return this.#bridge.errors.raise(ILLEGAL_ASSIGNMENT);
  }

  // Exceptions

  caught(thrown: unknown): unknown {
    return this.#bridge.errors.caught(thrown);
  }

  thrown(value: unknown, unitId: number, offset: number): unknown {
    return this.#bridge.errors.thrown(value, unitId, offset);
  }

  // Events

  /** `function name::event() {}` */
  on(name: string, object: unknown, event: string, handler: object): object {
    this.#handlers.add(name, event, handler, object);
    return handler;
  }

  /** A variable that events are handled of gets a value. */
  connect(name: string, value: unknown): unknown {
    this.#handlers.connect(name, value);
    return value;
  }

  // eval

  source(value: unknown): unknown {
    return typeof value === "string" ? this.#compileEvaluated(value) : value;
  }
}
