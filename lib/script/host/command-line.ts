/** cscript's command line: `//options` anywhere, the script, and what is left for it. */
import { inputError } from "./host-error.js";

export interface HostCommandLine {
  /** Undefined if none is named. */
  readonly script: string | undefined;
  readonly args: readonly string[];
  /** //E: the name of a language, in place of what the file's extension says. */
  readonly engine: string | undefined;
  /** //B: no errors and no questions are shown. */
  readonly isBatch: boolean;
  /** //T: seconds after which the script is ended; undefined for as long as it likes. */
  readonly timeout: number | undefined;
  /** //Job: of a .wsf file; the first one if none is named. */
  readonly jobs: readonly string[];
  readonly showsLogo: boolean;
  /** //? */
  readonly wantsHelp: boolean;
}

/** What cscript takes for //T. */
const LONGEST_TIMEOUT = 32_767;

/** Options that have no meaning without a debugger, a registry of users' settings, or Windows. */
const WITHOUT_EFFECT = /^(?:d|x|s|u|h:[cw]script)$/;

/** @throws HostError for an option that there is not */
export function parseHostCommandLine(all: readonly string[]): HostCommandLine {
  const [script, ...args] = all.filter((argument) => !argument.startsWith("//"));
  const jobs: string[] = [];
  let engine: string | undefined;
  let timeout: number | undefined;
  let isBatch = false;
  let showsLogo = false;
  let wantsHelp = false;
  for (const option of all) {
    if (!option.startsWith("//")) continue;
    const said = option.slice(2).toLowerCase();
    const value = said.includes(":") ? option.slice(option.indexOf(":") + 1) : "";
    if (said === "b") isBatch = true;
    else if (said === "i") isBatch = false;
    else if (said === "logo" || said === "nologo") showsLogo = said === "logo";
    else if (said === "?") wantsHelp = true;
    else if (said.startsWith("e:") && value !== "") engine = value;
    else if (said.startsWith("job:") && value !== "") jobs.push(value);
    else if (said.startsWith("t:")) timeout = secondsOf(value, option);
    else if (!WITHOUT_EFFECT.test(said)) throw inputError(`Unknown option "${option}" specified.`);
  }
  return { script, args, engine, isBatch, timeout, jobs, showsLogo, wantsHelp };
}

function secondsOf(value: string, option: string): number {
  const seconds = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (seconds >= 1 && seconds <= LONGEST_TIMEOUT) return seconds;
  throw inputError(`Invalid timeout value "${option}"; 1 to ${LONGEST_TIMEOUT} seconds are possible.`);
}
