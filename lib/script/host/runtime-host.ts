/** What the script engines ask of the host: CreateObject, GetObject, MsgBox and InputBox as functions of the language. */
import { ComError } from "../../com/com-error.js";
import {
  CO_E_CLASSSTRING,
  MK_E_UNAVAILABLE,
  REGDB_E_CLASSNOTREG,
  RPC_E_SERVER_UNAVAILABLE,
} from "../../generated/hresults.js";
import { NO_TERMINAL } from "../objects/core/terminal.js";
import { messageBox } from "../objects/shell/popup.js";
import type { RuntimeHost } from "../vbscript/runtime/host.js";
import { raise } from "../vbscript/runtime/vb-error.js";
import type { HostTerminal } from "./host-terminal.js";
import { CANNOT_OPEN_FILE, type ObjectSource } from "./object-source.js";

/** Errors of the class registry as VBScript knows them. */
const NUMBERS: ReadonlyMap<number, number> = new Map([
  [REGDB_E_CLASSNOTREG, 429],
  [CO_E_CLASSSTRING, 429],
  [MK_E_UNAVAILABLE, 429],
  [CANNOT_OPEN_FILE, 432],
  [RPC_E_SERVER_UNAVAILABLE, 462],
]);

/**
 * @param script tells whether somebody may be asked
 * @param now the wall clock, unless it is the real one
 */
export function runtimeHost(
  objects: ObjectSource,
  terminal: HostTerminal,
  script: { readonly interactive: boolean },
  now?: () => number,
): RuntimeHost {
  return {
    ...(now === undefined ? {} : { now }),
    createObject: (progId, machine) => objectOrError(progId, () => objects.create(progId, machine)),
    getObject: (path, progId) => objectOrError("GetObject", () => objects.get(path, progId)),
    msgBox: (prompt, buttons, title) => messageBox(script.interactive ? terminal : NO_TERMINAL, prompt, title, buttons),
    inputBox: (prompt, title, suggestion) => {
      if (!script.interactive || !terminal.isInteractive) return suggestion;
      const preset = suggestion === "" ? "" : ` [${suggestion}]`;
      terminal.write("out", `${title === "" ? "" : `${title}: `}${prompt}${preset} `);
      const answer = terminal.readLine();
      // The end of the input is Cancel, an empty line takes what is suggested.
      return answer === null ? undefined : answer === "" ? suggestion : answer;
    },
  };
}

/** What `ask` finds. @throws VbError for what the class registry says instead */
export function objectOrError(what: string, ask: () => object): object {
  try {
    return ask();
  } catch (error) {
    const number = error instanceof ComError ? NUMBERS.get(error.hresult) : undefined;
    if (number === undefined) throw error;
    return raise(number, what);
  }
}
