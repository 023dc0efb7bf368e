/** What a name was declared as. */
export type NameKind = "variable" | "constant" | "procedure" | "class" | "parameter" | "result";

/** The names that one scope declares: the script, a procedure, or a class. */
export class DeclaredNames {
  readonly #kinds = new Map<string, NameKind>();

  /** Declares a name by its key; false where it is taken. Of procedures of one name the last one counts. */
  declare(key: string, kind: NameKind): boolean {
    const known = this.#kinds.get(key);
    if (known !== undefined && !(known === "procedure" && kind === "procedure")) {
      return false;
    }
    this.#kinds.set(key, kind);
    return true;
  }
}
