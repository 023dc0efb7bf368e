/**
 * A saved state file (.vsv): what a machine goes on with. Its layout is this project's own, docs/files.md has it.
 *
 * 0 "vmcomvsv"; 8 version, u32; 12 SHA-256 of everything behind it; 44 the machine's ConfigID, 38 bytes; 82 when
 * it was saved, ms since 1970, f64; 90 length of the activation, u32; 94 the activation, then the driver's state.
 * Numbers are little-endian.
 */
import { createHash } from "node:crypto";
import { ComError } from "../com/com-error.js";
import { VM_E_PREF_SAVED_STATE_BAD_VERSION, VM_E_PREF_UNLOADABLE_ACTIVATION } from "../generated/hresults.js";

export interface SavedState {
  /** The ConfigID of the machine whose state this is. */
  readonly machine: string;
  readonly savedAt: Date;
  /** The configuration that the machine was running with, as a .vmc file; empty if it was the one that is on disk. */
  readonly activation: Uint8Array;
  /** What the driver wants to have back; nobody else understands it. */
  readonly driver: Uint8Array;
}

const MAGIC = "vmcomvsv";
const VERSION = 1;
const HASHED_FROM = 44;
const ID_LENGTH = 38;
const SAVED_AT = HASHED_FROM + ID_LENGTH;
const ACTIVATION_LENGTH = SAVED_AT + 8;
const CONTENT = ACTIVATION_LENGTH + 4;

/** No state that a driver hands over is as large; what is, was not written here. */
export const SAVED_STATE_LIMIT = 64 * 1024 * 1024;

export function writeSavedState(state: SavedState): Uint8Array {
  const id = Buffer.alloc(ID_LENGTH);
  id.write(state.machine, "latin1");
  const file = Buffer.alloc(CONTENT + state.activation.length + state.driver.length);
  file.write(MAGIC, "latin1");
  file.writeUInt32LE(VERSION, MAGIC.length);
  id.copy(file, HASHED_FROM);
  file.writeDoubleLE(state.savedAt.getTime(), SAVED_AT);
  file.writeUInt32LE(state.activation.length, ACTIVATION_LENGTH);
  file.set(state.activation, CONTENT);
  file.set(state.driver, CONTENT + state.activation.length);
  hashOf(file).copy(file, MAGIC.length + 4);
  return file;
}

/**
 * Reads the saved state of a machine.
 * @param machine the ConfigID of the machine that is to go on with it
 * @throws ComError VM_E_PREF_SAVED_STATE_BAD_VERSION for what is no saved state of this version,
 * VM_E_PREF_UNLOADABLE_ACTIVATION for one that is damaged or another machine's
 */
export function readSavedState(bytes: Uint8Array, machine: string, path: string): SavedState {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.subarray(0, MAGIC.length).toString("latin1") !== MAGIC) {
    throw new ComError(VM_E_PREF_SAVED_STATE_BAD_VERSION, `'${path}' is no saved state of this program.`);
  }
  const version = file.length < MAGIC.length + 4 ? undefined : file.readUInt32LE(MAGIC.length);
  if (version !== VERSION) {
    const what = version === undefined ? "is cut off" : `has version ${version}`;
    throw new ComError(VM_E_PREF_SAVED_STATE_BAD_VERSION, `'${path}' ${what}; version ${VERSION} can be restored.`);
  }
  if (file.length < CONTENT || !hashOf(file).equals(file.subarray(MAGIC.length + 4, HASHED_FROM))) {
    throw new ComError(VM_E_PREF_UNLOADABLE_ACTIVATION, `The saved state '${path}' is damaged.`);
  }
  const owner = file.subarray(HASHED_FROM, SAVED_AT).toString("latin1").replace(/\0+$/, "");
  if (owner.toLowerCase() !== machine.toLowerCase()) {
    throw new ComError(VM_E_PREF_UNLOADABLE_ACTIVATION, `'${path}' is the saved state of another machine, ${owner}.`);
  }
  const driver = CONTENT + file.readUInt32LE(ACTIVATION_LENGTH);
  return {
    machine: owner,
    savedAt: new Date(file.readDoubleLE(SAVED_AT)),
    activation: file.subarray(CONTENT, driver),
    driver: file.subarray(driver),
  };
}

function hashOf(file: Buffer): Buffer {
  return createHash("sha256").update(file.subarray(HASHED_FROM)).digest();
}
