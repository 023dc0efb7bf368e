/** Names of VBScript as names of TypeScript. */

const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield console process " +
    "globalThis Object String Number Boolean Array Date Math JSON Promise Error RegExp Map Set Symbol Function " +
    "Infinity NaN resumes __proto__"
  ).split(" "),
);

/** Makes names that are nobody else's, and that TypeScript takes. */
export class Identifiers {
  readonly #taken: Set<string>;

  constructor(outer?: Identifiers) {
    this.#taken = new Set(outer === undefined ? [] : outer.#taken);
  }

  /** A name for what the script calls so. */
  make(name: string): string {
    let plain = name.replace(/[^\p{ID_Continue}$]/gu, "_");
    if (!/^[\p{ID_Start}_$]/u.test(plain)) plain = `_${plain}`;
    let made = plain;
    for (let i = 2; RESERVED.has(made) || this.#taken.has(made); i++)
      made = RESERVED.has(plain) && i === 2 ? `${plain}_` : `${plain}${i}`;
    this.#taken.add(made);
    return made;
  }

  /** Keeps a name from being given. */
  reserve(name: string): void {
    this.#taken.add(name);
  }
}

/** A member of a class: any name will do that is an identifier, but for what all objects have. */
export function memberIdentifier(name: string): string {
  const plain = name.replace(/[^\p{ID_Continue}$]/gu, "_");
  const made = /^[\p{ID_Start}_$]/u.test(plain) ? plain : `_${plain}`;
  return MEMBERS_OF_ALL.has(made) ? `${made}_` : made;
}

const MEMBERS_OF_ALL = new Set(
  "constructor prototype toString valueOf hasOwnProperty invoke typeName context memberNamed memberNames isCollection elements __proto__ name length members defaultMember".split(
    " ",
  ),
);
