/** Environment variables as scripts have them: names in any letter case, and those that every Windows had. */
import { hostname, tmpdir, userInfo } from "node:os";

export type EnvironmentScope = "process" | "system" | "user" | "volatile";

/** What the host calls its user and itself. */
export interface Identity {
  readonly userName: string;
  /** As NetBIOS has it: in capitals, without the domain, of 15 characters at most. */
  readonly computerName: string;
  readonly userDomain: string;
}

export function identityOfHost(environment: NodeJS.ProcessEnv = process.env): Identity {
  const computerName = netBiosName(hostname());
  return { userName: userNameOf(environment), computerName, userDomain: environment["USERDOMAIN"] || computerName };
}

function netBiosName(name: string): string {
  return (name.split(".", 1)[0] ?? "").slice(0, 15).toUpperCase();
}

function userNameOf(environment: NodeJS.ProcessEnv): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an account, as containers have.
    return environment["USERNAME"] ?? environment["USER"] ?? "";
  }
}

/** The variables that scripts of the time took for granted; where the host has one, the host's own counts. */
function conventional({ userName, computerName, userDomain }: Identity): Record<string, string> {
  const profile = `C:\\Documents and Settings\\${userName}`;
  return {
    ALLUSERSPROFILE: "C:\\Documents and Settings\\All Users",
    APPDATA: `${profile}\\Application Data`,
    CommonProgramFiles: "C:\\Program Files\\Common Files",
    COMPUTERNAME: computerName,
    ComSpec: "C:\\WINDOWS\\system32\\cmd.exe",
    HOMEDRIVE: "C:",
    HOMEPATH: `\\Documents and Settings\\${userName}`,
    NUMBER_OF_PROCESSORS: "1",
    OS: "Windows_NT",
    PATHEXT: ".COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH",
    PROCESSOR_ARCHITECTURE: "x86",
    ProgramFiles: "C:\\Program Files",
    SystemDrive: "C:",
    SystemRoot: "C:\\WINDOWS",
    TEMP: "C:\\WINDOWS\\Temp",
    TMP: "C:\\WINDOWS\\Temp",
    USERDOMAIN: userDomain,
    USERNAME: userName,
    USERPROFILE: profile,
    windir: "C:\\WINDOWS",
  };
}

const SYSTEM_NAMES = [
  "ComSpec",
  "NUMBER_OF_PROCESSORS",
  "OS",
  "PATHEXT",
  "PROCESSOR_ARCHITECTURE",
  "TEMP",
  "TMP",
  "windir",
];

/** One set of variables; names keep the letter case in which they were first said. */
export class Variables {
  readonly #values = new Map<string, { readonly name: string; readonly value: string }>();

  constructor(values: Readonly<Record<string, string | undefined>> = {}) {
    for (const [name, value] of Object.entries(values)) if (value !== undefined) this.set(name, value);
  }

  get(name: string): string | undefined {
    return this.#values.get(name.toUpperCase())?.value;
  }

  /** How the variable is spelt; as it is said if there is none. */
  spelling(name: string): string {
    return this.#values.get(name.toUpperCase())?.name ?? name;
  }

  set(name: string, value: string): void {
    this.#values.set(name.toUpperCase(), { name: this.spelling(name), value });
  }

  delete(name: string): boolean {
    return this.#values.delete(name.toUpperCase());
  }

  get size(): number {
    return this.#values.size;
  }

  /** "NAME=value" */
  lines(): string[] {
    return Array.from(this.#values.values(), ({ name, value }) => `${name}=${value}`);
  }
}

/** The environment of a script: what it changes, its children see, and nobody else. */
export class ScriptEnvironment {
  readonly identity: Identity;
  readonly #scopes: Readonly<Record<EnvironmentScope, Variables>>;
  readonly #changes = new Map<string, string | undefined>();

  constructor(host: NodeJS.ProcessEnv = process.env, identity: Identity = identityOfHost(host)) {
    this.identity = identity;
    const defaults = conventional(identity);
    const own = new Variables(defaults);
    for (const [name, value] of Object.entries(host)) if (value !== undefined) own.set(name, value);
    const system = Object.fromEntries(SYSTEM_NAMES.map((name) => [name, defaults[name]]));
    this.#scopes = {
      process: own,
      system: new Variables({ ...system, Path: host["PATH"] ?? "" }),
      user: new Variables({ TEMP: tmpdir(), TMP: tmpdir() }),
      volatile: new Variables({ APPDATA: defaults["APPDATA"], HOMEDRIVE: "C:", HOMEPATH: defaults["HOMEPATH"] }),
    };
  }

  scope(scope: EnvironmentScope): Variables {
    return this.#scopes[scope];
  }

  set(scope: EnvironmentScope, name: string, value: string): void {
    this.#scopes[scope].set(name, value);
    if (scope === "process") this.#changes.set(this.#scopes.process.spelling(name), value);
  }

  delete(scope: EnvironmentScope, name: string): boolean {
    const spelling = this.#scopes[scope].spelling(name);
    const isGone = this.#scopes[scope].delete(name);
    if (isGone && scope === "process") this.#changes.set(spelling, undefined);
    return isGone;
  }

  /** What children get on top of the process's own environment; undefined takes a variable away. */
  get changes(): Readonly<Record<string, string | undefined>> {
    return Object.fromEntries(this.#changes);
  }

  /** A text with the variables in it replaced, `%TEMP%\x`; those that there are not stay as they are. */
  expand(text: string): string {
    return text.replace(/%([^%]+)%/g, (said, name: string) => this.#scopes.process.get(name) ?? said);
  }
}
