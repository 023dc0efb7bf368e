/** The script host: `vmcom run` after the manner of cscript.exe. */
import { HostError, inputError } from "./host-error.js";
import { parseHostCommandLine, type HostCommandLine } from "./command-line.js";
import { parseControlFile } from "./control-file.js";
import { decodeEncodedScript } from "./encoded-script.js";
import type { EngineScript, EngineScriptOptions } from "./engine-script.js";
import type { HostTerminal } from "./host-terminal.js";
import { dialectOf, languageNamed, languageOfExtension, namesEncoded, type Language } from "./languages.js";
import { lazyModules, type LazyModules } from "./lazy-modules.js";
import type { OwnObjects } from "./object-source.js";
import { findScript, readScript, type ScriptFile } from "./script-file.js";

export interface ScriptHostOptions {
  readonly terminal: HostTerminal;
  /** Ends the process at once: in the middle of an event, or of a script of Node's. */
  readonly exit: (exitCode: number) => never;
  /** Shows where errors come from. */
  readonly debug?: boolean;
  /** Objects that CreateObject gives scripts in the place of a class's. */
  readonly ownObjects?: OwnObjects;
  /** The clock that scripts see, in ms since 1970; the real one unless given. */
  readonly now?: () => number;
  /** Lets milliseconds pass for WScript.Sleep: servers on a clock of their own need no real ones. */
  readonly pump?: (ms: number) => void;
  /** Where the drives are that scripts see; the default home unless given. */
  readonly home?: string;
  /** The script that a ported one stands for: what lies beside it is found as if the port lay there. */
  readonly standsFor?: string;
}

/** How a script has ended. */
export interface ScriptEnd {
  readonly exitCode: number;
  /** Whether what it has left under way is over as well; scripts of Node's go on as any program of Node's. */
  readonly isOver: boolean;
}

const LOGO = "Windows Script Host Version 5.8, as vmcom has it\n\n";

const HELP = `Usage: vmcom run scriptname.extension [option...] [arguments...]

Options:
 //B         Batch mode: shows neither script errors nor prompts
 //D         Accepted; there is no debugger
 //E:engine  Uses this engine for the script: VBScript or JScript
 //I         Interactive mode, the opposite of //B
 //Job:xxxx  Runs this job of a .wsf file
 //Logo      Shows a banner
 //Nologo    Shows none, which is the default
 //T:nn      Time limit in seconds: the longest that the script may run
 //X         Accepted; there is no debugger
`;

/** A script with what runs it. */
interface Job {
  readonly line: HostCommandLine;
  readonly file: ScriptFile;
  readonly text: string;
  readonly modules: LazyModules;
}

export class ScriptHost {
  readonly #options: ScriptHostOptions & { readonly debug: boolean };

  constructor(options: ScriptHostOptions) {
    this.#options = { debug: false, ...options };
  }

  /** Runs a script, and says so if that cannot be done. @param args as cscript's */
  async run(args: readonly string[]): Promise<ScriptEnd> {
    try {
      return await this.#run(parseHostCommandLine(args));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.#options.terminal.write("error", `${error.message}\n`);
      return { exitCode: 1, isOver: true };
    }
  }

  async #run(line: HostCommandLine): Promise<ScriptEnd> {
    if (line.wantsHelp) return this.#say(HELP);
    if (line.script === undefined) throw inputError("There is no script file specified.");
    if (line.showsLogo) this.#say(LOGO);
    const modules = await lazyModules();
    const file = this.#find(line.script, modules);
    const text = readScript(file);
    if (line.engine === undefined && file.extension === ".wsh") return this.#runAsToldBy(file, text, line);
    const job = { line, file, text, modules };
    return line.engine === undefined && file.extension === ".wsf" ? this.#runWsf(job) : this.#runText(job);
  }

  #find(script: string, modules: LazyModules): ScriptFile {
    return findScript(script, () => modules.homeFiles().homeFiles(this.#options.home).fileSystem);
  }

  async #runAsToldBy(file: ScriptFile, text: string, line: HostCommandLine): Promise<ScriptEnd> {
    const told = parseControlFile(text, file.path, file.hostPath);
    if (/\.wsh$/i.test(told.script)) throw noEngineFor(".wsh");
    const timeout = line.timeout ?? told.timeout;
    return this.#run({
      ...line,
      script: told.script,
      timeout,
      isBatch: line.isBatch || told.isBatch,
      showsLogo: false,
    });
  }

  async #runWsf({ line, file, text, modules }: Job): Promise<ScriptEnd> {
    const [{ runWsf }, { EngineScript }] = await Promise.all([
      import("../wsf/wsf-script.js"),
      import("./engine-script.js"),
    ]);
    const { terminal } = this.#options;
    const newScript = (showUsage: () => void): EngineScript =>
      new EngineScript({ ...this.#settings(line, file, modules), showUsage });
    const exitCode = await runWsf({ file, text, jobs: line.jobs, args: line.args, terminal, newScript });
    return { exitCode, isOver: true };
  }

  async #runText({ line, file, text: read, modules }: Job): Promise<ScriptEnd> {
    const said = languageOf(line, file);
    const text = namesEncoded(line.engine ?? "") ? decodeEncodedScript(read) : read;
    const language = line.engine === undefined ? await dialectOf(said, text) : said;
    if (language === "JavaScript") {
      const { runModernScript } = await import("./modern-script.js");
      const { standsFor } = this.#options;
      const { path } = standsFor === undefined ? file : this.#find(standsFor, modules);
      return runModernScript({ ...this.#options, path, line, file, text, modules });
    }
    const { EngineScript } = await import("./engine-script.js");
    using script = new EngineScript(this.#settings(line, file, modules));
    return { exitCode: await script.run([{ language, text, sourceName: file.path }]), isOver: true };
  }

  #say(text: string): ScriptEnd {
    this.#options.terminal.write("out", text);
    return { exitCode: 0, isOver: true };
  }

  #settings(
    { args, isBatch, timeout = 0 }: HostCommandLine,
    { path }: ScriptFile,
    modules: LazyModules,
  ): EngineScriptOptions {
    return { ...this.#options, path, args, isBatch, timeout, modules };
  }
}

/** @throws HostError if there is none */
function languageOf({ engine }: HostCommandLine, { path, extension }: ScriptFile): Language {
  if (engine !== undefined) {
    const named = languageNamed(engine);
    if (named === undefined)
      throw new HostError(`CScript Error: Can't find script engine "${engine}" for script "${path}".`);
    return named;
  }
  const language = languageOfExtension(extension);
  if (language === undefined) throw noEngineFor(extension);
  return language;
}

function noEngineFor(extension: string): HostError {
  return inputError(`There is no script engine for file extension "${extension}".`);
}
