import { ComError } from "../../../com/com-error.js";
import { Implementation } from "../../../com/com-object.js";
import { E_FILE_NOT_FOUND } from "../../../generated/hresults.js";
import { defineClass } from "../core/define-class.js";
import { LONG, NEW_ENUM, TEXT, getter, method, property } from "../core/member.js";
import type { EnvironmentScope, ScriptEnvironment } from "./environment-variables.js";

/** WshShell.Environment: one set of variables. */
export class WshEnvironment extends Implementation {
  readonly #environment: ScriptEnvironment;
  readonly #scope: EnvironmentScope;

  constructor(environment: ScriptEnvironment, scope: EnvironmentScope) {
    super();
    this.#environment = environment;
    this.#scope = scope;
  }

  /** Empty text for a variable that there is not. */
  Item(name: string): string {
    return this.#environment.scope(this.#scope).get(name) ?? "";
  }

  put_Item(name: string, value: string): void {
    this.#environment.set(this.#scope, name, value);
  }

  Count(): number {
    return this.#environment.scope(this.#scope).size;
  }

  get length(): number {
    return this.Count();
  }

  /** @throws ComError E_FILE_NOT_FOUND, as the original answered */
  Remove(name: string): void {
    if (this.#environment.delete(this.#scope, name)) return;
    throw new ComError(E_FILE_NOT_FOUND, `Unable to remove environment variable "${name}".`);
  }

  /** "NAME=value" for each. */
  elements(): string[] {
    return this.#environment.scope(this.#scope).lines();
  }
}

defineClass(WshEnvironment, {
  name: "IWshEnvironment",
  sourceOf: (member) => `WshEnvironment.${member}`,
  clsid: "F48229AF-E28C-11D1-BA27-00A0C90A8F39",
  interface: { name: "IWshEnvironment", iid: "F935DC29-1CF0-11D0-ADB9-00C04FD58A0B" },
  members: [
    property("Item", 0, TEXT, ["Name"]),
    method("Count", 1, [], LONG),
    getter("length", 2, LONG),
    NEW_ENUM,
    method("Remove", 1001, ["Name"]),
  ],
});
