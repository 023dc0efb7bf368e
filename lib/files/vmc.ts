import { createHash } from "node:crypto";
import {
  vmUndoAction_Commit,
  vmUndoAction_Discard,
  vmUndoAction_Keep,
  type VMUndoAction,
} from "../generated/enumerations.js";
import { PreferencesDocument } from "./preferences-document.js";
import { requireXmlText, type PreferenceValue } from "./preference-value.js";
import { newConfiguration } from "./vmc-template.js";

/** Who a virtual machine is. */
export interface VmcIdentity {
  readonly name: string;
  /** What stays when it is renamed, `{1B4E28BA-2FA1-11D2-883F-0016D3CCA427}`. */
  readonly id: string;
}

const ID = "properties/configuration/id";
const BIOS_GUID = "hardware/bios/bios_guid";
const UNDOABLE = "settings/undo_drives/enabled";
const UNDO_ACTION = "settings/undo_drives/default_action";
const UNDO_ACTIONS = [vmUndoAction_Discard, vmUndoAction_Keep, vmUndoAction_Commit];
const SAVED_STATE = "settings/configuration/saved_state/path/absolute";

/** The configuration of a virtual machine: the content of a .vmc file. */
export class Vmc extends PreferencesDocument {
  /** A configuration with every section and its usual values, for a machine with nothing attached. */
  static create(identity: VmcIdentity): Vmc {
    requireXmlText(identity.name, "properties/configuration/name");
    requireXmlText(identity.id, ID);
    return new Vmc(newConfiguration(identity), "a new configuration");
  }

  /**
   * Reads a .vmc file, also one that another program has written.
   * @param what what is read, for the sentence of the error: its path
   * @throws ComError VM_E_PREF_ILLEGAL_VALUE with the place of what is wrong
   */
  static parse(bytes: Uint8Array, what = "The configuration"): Vmc {
    return new Vmc(bytes, what);
  }

  /**
   * What identifies the machine. A file of another program has no such key: then it is the GUID of
   * its BIOS, and without that one made from the content, the same whenever the same file is read.
   */
  get id(): string {
    const given = this.#text(ID);
    if (given !== undefined) return given;
    const bios = guidOf(this.value(BIOS_GUID));
    return bios ?? formatGuid(createHash("sha256").update(this.serialize()).digest("hex"));
  }

  /** Writes down what identifies the machine, so that it stays when what it was made from changes. */
  keepId(): void {
    if (this.#text(ID) === undefined) this.set(ID, this.id);
  }

  /** Whether changes to hard disks go to undo disks. */
  get isUndoable(): boolean {
    return this.value(UNDOABLE) === true;
  }

  /** A VMUndoAction; undefined if the file names none. */
  get undoAction(): VMUndoAction | undefined {
    const action = this.value(UNDO_ACTION);
    return UNDO_ACTIONS.find((known) => known === action);
  }

  /** The path of the file with the saved state; "" if there is none. */
  get savedStatePath(): string {
    return this.#text(SAVED_STATE) ?? "";
  }

  #text(keyPath: string): string | undefined {
    const value = this.value(keyPath);
    return typeof value === "string" && value !== "" ? value : undefined;
  }
}

/** Files differ in how they keep a GUID: as text with or without braces, or as its bytes. */
export function guidOf(value: PreferenceValue | undefined): string | undefined {
  if (value instanceof Uint8Array) return value.length === 16 ? formatGuid(hexOfGuid(value)) : undefined;
  const digits = typeof value === "string" ? value.replace(/[{}-]/g, "") : "";
  return /^[0-9a-f]{32}$/i.test(digits) ? formatGuid(digits) : undefined;
}

/** A GUID's first three fields are numbers in Intel's byte order. */
function hexOfGuid(bytes: Uint8Array): string {
  const copy = Buffer.from(bytes);
  copy.subarray(0, 4).swap32();
  copy.subarray(4, 8).swap16();
  return copy.toString("hex");
}

function formatGuid(digits: string): string {
  const fields = [0, 8, 12, 16, 20, 32].map((start, index, all) => digits.slice(start, all[index + 1]));
  return `{${fields.slice(0, 5).join("-").toUpperCase()}}`;
}
