import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { BOOL, TEXT, getter } from "../core/member.js";

/** Where an object is found again. */
export interface PathParts {
  readonly server: string;
  readonly namespace: string;
  readonly className: string;
  /** `Handle="4"`; empty for a class. */
  readonly keys: string;
}

/** The keys of an instance as its path has them. */
export function keysText(keys: readonly string[], value: (key: string) => unknown): string {
  return keys
    .map((key) => {
      const held = value(key);
      return typeof held === "string" ? `${key}="${held.replace(/["\\]/g, "\\$&")}"` : `${key}=${String(held)}`;
    })
    .join(",");
}

/** SWbemObjectPath: read only, as what it belongs to is. */
export class SWbemObjectPath extends Implementation {
  readonly #parts: PathParts;

  constructor(parts: PathParts) {
    super();
    this.#parts = parts;
  }

  get Path(): string {
    return `\\\\${this.Server}\\${this.Namespace}:${this.RelPath}`;
  }

  get RelPath(): string {
    return this.IsClass ? this.Class : `${this.Class}.${this.#parts.keys}`;
  }

  get Server(): string {
    return this.#parts.server;
  }

  get Namespace(): string {
    return this.#parts.namespace;
  }

  get ParentNamespace(): string {
    return this.Namespace.split("\\").slice(0, -1).join("\\");
  }

  get DisplayName(): string {
    return `winmgmts:{authenticationLevel=pktPrivacy,impersonationLevel=impersonate}!${this.Path}`;
  }

  get Class(): string {
    return this.#parts.className;
  }

  get IsClass(): boolean {
    return this.#parts.keys === "";
  }

  get IsSingleton(): boolean {
    return false;
  }
}

defineClass(SWbemObjectPath, {
  name: "SWbemObjectPath",
  sourceOf: () => "SWbemObjectPath",
  clsid: "5791BC26-CE9C-11D1-97BF-0000F81E849C",
  interface: { name: "ISWbemObjectPath", iid: "5791BC27-CE9C-11D1-97BF-0000F81E849C" },
  members: [
    getter("Path", 0, TEXT),
    getter("RelPath", 1, TEXT),
    getter("Server", 2, TEXT),
    getter("Namespace", 3, TEXT),
    getter("ParentNamespace", 4, TEXT),
    getter("DisplayName", 5, TEXT),
    getter("Class", 6, TEXT),
    getter("IsClass", 7, BOOL),
    getter("IsSingleton", 10, BOOL),
  ],
});
