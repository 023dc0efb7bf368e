/** .wsh files: which script is run, and how. */
import { dirname, resolve } from "node:path";
import { inputError } from "./host-error.js";

export interface ControlFile {
  /** The script: a path of a drive as it is said, else relative to the control file. */
  readonly script: string;
  readonly isBatch: boolean;
  /** Seconds; 0 for any time. */
  readonly timeout: number;
}

const SECTION = /^\[(.+)\]$/;
const SETTING = /^([^=;]+)=(.*)$/;

/**
 * Reads a .wsh file.
 * @param path as errors call it
 * @param hostPath where it lies
 * @throws HostError if it names no script
 */
export function parseControlFile(text: string, path: string, hostPath: string): ControlFile {
  const settings = new Map<string, string>();
  let section = "";
  for (const line of text.split(/\r\n|\r|\n/).map((each) => each.trim())) {
    section = SECTION.exec(line)?.[1]?.toLowerCase() ?? section;
    const [, name, value] = SETTING.exec(line) ?? [];
    if (name !== undefined && value !== undefined)
      settings.set(`${section}.${name.trim().toLowerCase()}`, value.trim());
  }
  const script = settings.get("scriptfile.path")?.replace(/^"(.*)"$/, "$1") ?? "";
  if (script === "") throw inputError(`Can not find a script in settings file "${path}".`);
  return {
    script: /^[a-z]:[\\/]/i.test(script) ? script : resolve(dirname(hostPath), script.replaceAll("\\", "/")),
    isBatch: settings.get("options.batchmode") === "1",
    timeout: Math.max(0, Number(settings.get("options.timeout") ?? 0) | 0),
  };
}
