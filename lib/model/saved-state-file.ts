/** The saved state of a machine on disk, beside its configuration, and what the configuration says of it. */
import { ComError } from "../com/com-error.js";
import { readSavedState, SAVED_STATE_LIMIT, writeSavedState, type SavedState } from "../files/saved-state.js";
import { baseName, extension } from "../files/windows-path.js";
import {
  E_ACCESSDENIED,
  E_BAD_PATHNAME,
  E_BUFFER_OVERFLOW,
  E_FILE_NOT_FOUND,
  E_INVALID_NAME,
  E_PATH_NOT_FOUND,
  VM_E_PREF_SAVED_STATE_ACCESS_DENIED,
  VM_E_PREF_SAVED_STATE_BAD_VERSION,
  VM_E_PREF_UNLOADABLE_ACTIVATION,
} from "../generated/hresults.js";
import type { VirtualMachineCore } from "./virtual-machine-core.js";

const ABSOLUTE = "settings/configuration/saved_state/path/absolute";
const RELATIVE = "settings/configuration/saved_state/path/relative";
const EXTENSION = ".vsv";

/** There is no file at a path that leads nowhere, or that is none: anybody may have written it into the configuration. */
const NO_FILE: ReadonlySet<number> = new Set([
  E_FILE_NOT_FOUND,
  E_PATH_NOT_FOUND,
  E_BAD_PATHNAME,
  E_INVALID_NAME,
  E_BUFFER_OVERFLOW,
]);

/** Where the saved state of a machine is, or would be. */
export function savedStatePathOf(machine: VirtualMachineCore): string {
  const said = machine.textSetting(ABSOLUTE);
  return said === "" ? machine.configurationFile.replace(/\.vmc$/i, EXTENSION) : said;
}

/** Writes the file first and the configuration then: a machine that says it is saved has its file. */
export function saveStateOf(machine: VirtualMachineCore, state: SavedState): void {
  const { fileSystem } = machine.server;
  const path = machine.configurationFile.replace(/\.vmc$/i, EXTENSION);
  fileSystem.writeFile(path, writeSavedState(state));
  try {
    machine.changeConfiguration((configuration) => {
      configuration.set(ABSOLUTE, path);
      configuration.set(RELATIVE, `.\\${baseName(path)}`);
    });
  } catch (error) {
    fileSystem.remove(path);
    throw error;
  }
}

/**
 * The machine stays saved if its state cannot be had.
 * @throws ComError VM_E_PREF_SAVED_STATE_BAD_VERSION, VM_E_PREF_SAVED_STATE_ACCESS_DENIED, VM_E_PREF_UNLOADABLE_ACTIVATION
 */
export function loadStateOf(machine: VirtualMachineCore, id: string): SavedState {
  const path = savedStatePathOf(machine);
  const bytes = readBytes(machine, path);
  return readSavedState(bytes, id, path);
}

function readBytes({ server: { fileSystem } }: VirtualMachineCore, path: string): Uint8Array {
  try {
    if (fileSystem.size(path) <= SAVED_STATE_LIMIT) return fileSystem.readFile(path);
  } catch (cause) {
    if (!(cause instanceof ComError)) throw cause;
    if (cause.hresult === E_ACCESSDENIED) {
      throw new ComError(VM_E_PREF_SAVED_STATE_ACCESS_DENIED, cause.message, { cause });
    }
    const message = NO_FILE.has(cause.hresult) ? `The saved state '${path}' is missing.` : cause.message;
    throw new ComError(VM_E_PREF_UNLOADABLE_ACTIVATION, message, { cause });
  }
  throw new ComError(VM_E_PREF_SAVED_STATE_BAD_VERSION, `'${path}' is too large for a saved state.`);
}

/** Removes the saved state. The configuration first: a file too many does no harm. */
export function dropStateOf(machine: VirtualMachineCore): void {
  const path = machine.textSetting(ABSOLUTE);
  if (path === "") return;
  machine.changeConfiguration((configuration) => {
    configuration.set(ABSOLUTE, "");
    configuration.set(RELATIVE, "");
  });
  removeStateFile(machine, path);
}

/** Removes the file at a path that a configuration names as its saved state, if it can be one. */
export function removeStateFile({ server: { fileSystem } }: VirtualMachineCore, path: string): void {
  try {
    if (extension(path) === EXTENSION) fileSystem.remove(path);
  } catch (error) {
    if (!(error instanceof ComError) || !NO_FILE.has(error.hresult)) throw error;
  }
}
