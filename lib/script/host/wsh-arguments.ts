/** WScript.Arguments: all arguments of a script, those of the form `/name:value` by name, and the others. */
import { Implementation } from "../../com/com-object.js";
import { defineClass } from "../objects/core/define-class.js";
import { BOOL, LONG, NEW_ENUM, TEXT, VARIANT, getter, method, objectOf, parameter } from "../objects/core/member.js";
import { TextList } from "../objects/core/text-list.js";

const NAMED = /^\/([^:]+?)(?:(:)(.*)|([+-]))?$/s;

/** Arguments by number, from 0. */
export class WshUnnamed extends TextList {
  protected override readonly itemName = "argument";
}

/** Arguments of the form `/name:value`, by name in any letter case. */
export class WshNamed extends Implementation {
  readonly #values: ReadonlyMap<string, { readonly name: string; readonly value: string | boolean | undefined }>;

  constructor(args: readonly string[]) {
    super();
    this.#values = new Map(args.map(namedArgument).map((each) => [each.name.toLowerCase(), each]));
  }

  /** The text behind the colon; True and False for `/x+` and `/x-`; Empty for `/x`, and where there is none. */
  Item(name: string): string | boolean | undefined {
    return this.#values.get(name.toLowerCase())?.value;
  }

  Exists(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  Count(): number {
    return this.#values.size;
  }

  get length(): number {
    return this.#values.size;
  }

  /** The names. */
  elements(): string[] {
    return Array.from(this.#values.values(), ({ name }) => name);
  }
}

function namedArgument(argument: string): { name: string; value: string | boolean | undefined } {
  const [, name = "", colon, value = "", sign] = NAMED.exec(argument) ?? [];
  return { name, value: colon !== undefined ? value : sign === undefined ? undefined : sign === "+" };
}

/** All arguments in their order. */
export class WshArguments extends WshUnnamed {
  readonly #showUsage: () => void;
  #named: WshNamed | undefined;
  #unnamed: WshUnnamed | undefined;

  /** @param showUsage writes what a .wsf file says about its arguments */
  constructor(args: readonly string[], showUsage: () => void) {
    super(args);
    this.#showUsage = showUsage;
  }

  get Named(): WshNamed {
    return (this.#named ??= new WshNamed(this.items.filter((each) => NAMED.test(each))));
  }

  get Unnamed(): WshUnnamed {
    return (this.#unnamed ??= new WshUnnamed(this.items.filter((each) => !NAMED.test(each))));
  }

  ShowUsage(): void {
    this.#showUsage();
  }
}

const BY_NUMBER = [
  getter("Item", 0, TEXT, [parameter("Index", LONG)]),
  method("Count", 1, [], LONG),
  getter("length", 2, LONG),
  NEW_ENUM,
];

defineClass(WshUnnamed, {
  name: "WshUnnamed",
  interface: { name: "IWSHUnnamedArguments", iid: "53BAD8C4-E718-11CF-893D-00A0C9054228" },
  members: BY_NUMBER,
});

defineClass(WshNamed, {
  name: "WshNamed",
  interface: { name: "IWSHNamedArguments", iid: "53BAD8C3-E718-11CF-893D-00A0C9054228" },
  members: [
    getter("Item", 0, VARIANT, [parameter("Name", TEXT)]),
    method("Count", 1, [], LONG),
    getter("length", 2, LONG),
    method("Exists", 3, [parameter("Name", TEXT)], BOOL),
    NEW_ENUM,
  ],
});

defineClass(WshArguments, {
  name: "WshArguments",
  interface: { name: "IArguments2", iid: "53BAD8C2-E718-11CF-893D-00A0C9054228" },
  members: [
    ...BY_NUMBER,
    getter("Named", 3, objectOf("IWSHNamedArguments")),
    getter("Unnamed", 4, objectOf("IWSHUnnamedArguments")),
    method("ShowUsage", 5),
  ],
});
