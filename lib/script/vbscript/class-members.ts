import type { ProcedureKind, VariableDeclaration } from "./ast.js";
import { DeclaredNames } from "./declared-names.js";
import type { Modifiers, ProcedureHead } from "./parse-procedures.js";
import { parseVariables } from "./parse-statements.js";
import type { Parser } from "./parser.js";
import type { Token } from "./token.js";

/** What is known of a property of which an accessor has been seen. */
interface PropertyAccessors {
  readonly kinds: Set<ProcedureKind>;
  /** How many arguments it takes, the assigned value not counted; null before the first parameters are parsed. */
  argumentCount: number | null;
}

const LIFETIME_METHODS = new Set(["class_initialize", "class_terminate"]);

/** The members of a class as the parser meets them, and what the compiler demands of them. */
export class ClassMembers {
  readonly #parser: Parser;
  readonly #names = new DeclaredNames();
  readonly #properties = new Map<string, PropertyAccessors>();
  #hasDefault = false;

  constructor(parser: Parser) {
    this.#parser = parser;
  }

  /** Parses the names of fields and declares them. */
  parseFields(): VariableDeclaration[] {
    return this.#parser.inClass(this.#names, () => parseVariables(this.#parser));
  }

  /** What to do with the name of a method. */
  declareMethod(modifiers: Modifiers): (name: Token) => void {
    return (name) => {
      this.#noteDefault(modifiers, name);
      this.#declare(name);
    };
  }

  /** What to do with the name of a property's accessor. */
  declareProperty(kind: ProcedureKind, modifiers: Modifiers): (name: Token) => void {
    return (name) => {
      this.#noteDefault(modifiers, name);
      const key = name.name.toLowerCase();
      const known = this.#properties.get(key);
      if (known === undefined) {
        this.#declare(name);
        this.#properties.set(key, { kinds: new Set([kind]), argumentCount: null });
      } else if (known.kinds.has(kind)) {
        this.#parser.fail(1041, name.at);
      } else {
        known.kinds.add(kind);
      }
    };
  }

  /** Class_Initialize and Class_Terminate have no parameters. */
  checkMethod({ key, parameters }: ProcedureHead): void {
    if (parameters.length > 0 && LIFETIME_METHODS.has(key)) {
      this.#parser.fail(1053);
    }
  }

  /** All accessors of a property take the same arguments. */
  checkProperty({ key, procedureKind, parameters }: ProcedureHead): void {
    const takesValue = procedureKind !== "Get";
    if (takesValue && parameters.length === 0) {
      this.#parser.fail(1054);
    }
    const count = parameters.length - (takesValue ? 1 : 0);
    const accessors = this.#properties.get(key);
    if (accessors !== undefined) {
      accessors.argumentCount ??= count;
      if (accessors.argumentCount !== count) {
        this.#parser.fail(1051);
      }
    }
  }

  #declare({ name, at }: Token): void {
    if (!this.#names.declare(name.toLowerCase(), "variable")) {
      this.#parser.fail(1041, at);
    }
  }

  #noteDefault({ isDefault }: Modifiers, { at }: Token): void {
    if (isDefault && this.#hasDefault) {
      this.#parser.fail(1052, at);
    }
    this.#hasDefault ||= isDefault;
  }
}
