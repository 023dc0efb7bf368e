/** Functions of "vmcom/port" that ports of JScript call, by names that the script does not use itself. */
export class HelperNames {
  readonly #text: string;
  readonly #imports: Set<string>;

  constructor(text: string, imports: Set<string>) {
    this.#text = text;
    this.#imports = imports;
  }

  /** The name of a function in the module, which imports it from now on. */
  use(name: string): string {
    const own = this.free(name);
    this.#imports.add(own === name ? name : `${name} as ${own}`);
    return own;
  }

  /** A name like that one. */
  free(name: string): string {
    return new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(this.#text) ? this.free(`${name}_`) : name;
  }
}
