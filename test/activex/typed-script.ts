/** Scripts as an editor sees them: what the compiler says about them, and which names it offers. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A folder with the package installed, in which scripts are. */
export class ScriptFolder implements Disposable {
  readonly #folder = mkdtempSync(path.join(realpathSync(tmpdir()), "vmcom-types-"));
  readonly #texts = new Map<string, string>();
  readonly #service: ts.LanguageService;

  constructor(files: Readonly<Record<string, string>>, options: ts.CompilerOptions) {
    mkdirSync(path.join(this.#folder, "node_modules"));
    symlinkSync(ROOT, path.join(this.#folder, "node_modules", "vmcom"), "junction");
    for (const [name, text] of Object.entries(files)) this.#texts.set(this.#path(name), text);
    this.#service = ts.createLanguageService(this.#host({ allowJs: true, noEmit: true, types: [], ...options }));
  }

  #path(name: string): string {
    return path.join(this.#folder, name).replaceAll("\\", "/");
  }

  #host(options: ts.CompilerOptions): ts.LanguageServiceHost {
    const textOf = (file: string): string | undefined => this.#texts.get(file) ?? ts.sys.readFile(file);
    return {
      getCompilationSettings: () => options,
      getScriptFileNames: () => [...this.#texts.keys()],
      getScriptVersion: () => "1",
      getScriptSnapshot: (file) => {
        const text = textOf(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => this.#folder,
      getDefaultLibFileName: (each) => ts.getDefaultLibFilePath(each),
      fileExists: (file) => this.#texts.has(file) || ts.sys.fileExists(file),
      readFile: textOf,
      directoryExists: (directory) => ts.sys.directoryExists(directory),
      getDirectories: (directory) => ts.sys.getDirectories(directory),
      realpath: (file) => ts.sys.realpath?.(file) ?? file,
    };
  }

  /** What the compiler says about a script: "12 TS2339". */
  complaints(name: string): string[] {
    const file = this.#path(name);
    return [...this.#service.getSyntacticDiagnostics(file), ...this.#service.getSemanticDiagnostics(file)]
      .map(
        ({ code, start = 0, file: source }) =>
          `${(source?.getLineAndCharacterOfPosition(start).line ?? -1) + 1} TS${code}`,
      )
      .sort();
  }

  /** What the compiler says about declarations, of the package and of the program. */
  complaintsOfDeclarations(): string[] {
    const program = this.#service.getProgram();
    return (program?.getSourceFiles() ?? [])
      .filter((each) => each.isDeclarationFile && !program?.isSourceFileDefaultLibrary(each))
      .flatMap((each) => program?.getSemanticDiagnostics(each) ?? [])
      .map(
        ({ code, file, messageText }) =>
          `${path.basename(file?.fileName ?? "")} TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
  }

  /** The names that are offered where a script says the comment "here". */
  offered(name: string): string[] {
    const { file, position } = this.#place(name);
    return (this.#service.getCompletionsAtPosition(file, position, {})?.entries ?? []).map((each) => each.name);
  }

  /** What is said about the name before the place. */
  explained(name: string): string {
    const { file, position } = this.#place(name);
    const info = this.#service.getQuickInfoAtPosition(file, position - 1);
    return `${ts.displayPartsToString(info?.displayParts)} // ${ts.displayPartsToString(info?.documentation)}`;
  }

  #place(name: string): { file: string; position: number } {
    const file = this.#path(name);
    const position = (this.#texts.get(file) ?? "").indexOf("/*here*/");
    if (position < 0) throw new Error(`${name} has no place to look at`);
    return { file, position };
  }

  [Symbol.dispose](): void {
    this.#service.dispose();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
