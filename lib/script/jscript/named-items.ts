/** The objects that the host gives a script by name, and those whose members are names of the script's own. */
import { globalMembersOf } from "../embedding/global-members.js";
import type { Bridge } from "./bridge.js";
import { NO_SUCH_MEMBER } from "./messages.js";
import type { CompiledUnit } from "./unit.js";

interface GlobalMembers {
  readonly object: object;
  readonly has: (lower: string) => boolean;
}

export class NamedItems {
  readonly #bridge: Bridge;
  readonly #items = new Set<string>();
  readonly #members: GlobalMembers[] = [];
  /** Names that texts have used; one of them may be a member of an object that comes later. */
  readonly #used = new Set<string>();
  /** Names that texts have declared: they hide the host's. */
  readonly #declared = new Set<string>();
  readonly #initial = new Map<string, unknown>();

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  get #global(): object {
    return this.#bridge.realm.global;
  }

  /** Takes down what is there before any text. */
  noteGlobals(): void {
    for (const name of Object.getOwnPropertyNames(this.#global)) {
      this.#initial.set(name, Object.getOwnPropertyDescriptor(this.#global, name)?.value);
    }
  }

  /** The first object with a name of its own whose members are names of the script's. */
  globalItem: object | undefined;

  add(name: string, object: object, globalMembers: boolean, isVisible: boolean): void {
    if (isVisible && !this.#declared.has(name)) {
      this.#items.add(name);
      this.#bridge.realm.define(this.#global, name, this.#bridge.toItem(object));
    }
    if (!globalMembers) return;
    if (isVisible) this.globalItem ??= this.#bridge.toItem(object);
    const target = this.#bridge.hostObject(object);
    this.#members.push({ object: target, has: globalMembersOf(target) });
    this.lookAgain();
  }

  /** Finds names that texts have used among members that have come since. */
  lookAgain(): void {
    for (const used of this.#used) this.#addMember(used);
  }

  /** Makes the members of the host's objects that a text uses names of the script. */
  use(unit: CompiledUnit): void {
    for (const name of unit.names) {
      if (this.#used.has(name)) continue;
      this.#used.add(name);
      this.#addMember(name);
    }
  }

  /** Called before a text runs in the global scope: what it declares is its own. */
  declare(unit: CompiledUnit): void {
    for (const name of unit.declared) {
      if (this.#items.delete(name)) Reflect.deleteProperty(this.#global, name);
      this.#declared.add(name);
    }
  }

  #addMember(name: string): void {
    if (this.#declared.has(name) || Object.hasOwn(this.#global, name)) return;
    const lower = name.toLowerCase();
    const members = this.#members.find((each) => each.has(lower));
    if (members === undefined) return;
    this.#items.add(name);
    const { realm } = this.#bridge;
    Object.defineProperty(this.#global, name, {
      get: realm.kit.method(() => this.#read(members.object, name), name, 0),
      set: realm.kit.method((_self, [value]) => this.#bridge.put(members.object, name, [], value), name, 1),
      configurable: true,
      enumerable: false,
    });
  }

  #read(object: object, name: string): unknown {
    const proxy = this.#bridge.proxies.of(object);
    try {
      return Reflect.get(proxy, name);
    } catch (error) {
      // A method that cannot be read is there to be called.
      if (!this.#bridge.errors.isNumber(error, NO_SUCH_MEMBER)) throw error;
      return this.#bridge.function(name, (args) => this.#bridge.call(object, name, args, false));
    }
  }

  /** Whether a global name is none that the script has made. */
  isHidden(name: string): boolean {
    if (this.#items.has(name)) return true;
    if (!this.#initial.has(name)) return false;
    return Object.getOwnPropertyDescriptor(this.#global, name)?.value === this.#initial.get(name);
  }
}
