/** What is in a DVD or floppy drive: nothing, an image file, or a drive of the host. */
import { ComError } from "../com/com-error.js";
import { wrap, type Implementation } from "../com/com-object.js";
import { ConnectionPoint } from "../com/connection-point.js";
import type { EventTable } from "../com/dispatch-table.js";
import type { Vmc } from "../files/vmc.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import { HOST_DRIVE, PATHNAME } from "./drive-configuration.js";
import { eventIndex } from "./event-index.js";
import { readPathname, writePathname } from "./pathnames.js";
import type { VirtualMachineCore } from "./virtual-machine-core.js";

export type Medium =
  | { readonly kind: "none" }
  | { readonly kind: "image"; readonly path: string }
  | { readonly kind: "hostDrive"; readonly letter: string };

const NONE: Medium = Object.freeze({ kind: "none" });

/**
 * Reads what the configuration has in a drive.
 * @param section the drive's section
 * @throws ComError VM_E_PREF_ILLEGAL_VALUE for a value that is written wrongly
 */
export function readMedium(machine: VirtualMachineCore, section: string): Medium {
  const { configuration } = machine;
  const letter = configuration.value(`${section}/${HOST_DRIVE}`);
  if (typeof letter === "string" && letter !== "") return { kind: "hostDrive", letter };
  // Only so that a value that is none is noticed.
  for (const name of configuration.children(`${section}/${PATHNAME}`))
    configuration.get(`${section}/${PATHNAME}/${name}`);
  const { fileSystem } = machine.server;
  const path = readPathname(fileSystem, configuration, `${section}/${PATHNAME}`, machine.configurationFile);
  return path === "" ? NONE : { kind: "image", path };
}

function writeMedium(configuration: Vmc, section: string, file: string, medium: Medium): void {
  const letter = medium.kind === "hostDrive" ? medium.letter : "";
  writePathname(configuration, `${section}/${PATHNAME}`, file, medium.kind === "image" ? medium.path : "");
  if (letter !== "" || configuration.has(`${section}/${HOST_DRIVE}`)) {
    configuration.set(`${section}/${HOST_DRIVE}`, letter);
  }
}

/** How a drive of the host is written: "D", "d:" and "D:\" are all the same one. @throws ComError E_INVALIDARG */
export function driveLetter(said: string | null): string {
  const letter = /^([a-z])(?::\\?)?$/i.exec(said ?? "")?.[1];
  if (letter === undefined) throw new ComError(E_INVALIDARG, "The drive of the host is named by its letter, as in D.");
  return letter.toUpperCase();
}

/** The tray of a drive: puts media in and out, and tells the drive's sinks. */
export class MediaTray {
  readonly #machine: VirtualMachineCore;
  readonly #drive: Implementation;
  readonly #table: EventTable;
  #point: ConnectionPoint | undefined;

  constructor(machine: VirtualMachineCore, drive: Implementation, table: EventTable) {
    this.#machine = machine;
    this.#drive = drive;
    this.#table = table;
  }

  get point(): ConnectionPoint {
    const { onSinkError } = this.#machine.server;
    return (this.#point ??= new ConnectionPoint({ container: wrap(this.#drive), onSinkError }, this.#table));
  }

  insert(section: string, medium: Medium): void {
    this.#write(section, medium);
    this.#raise("OnMediaInsert", medium);
  }

  eject(section: string, medium: Medium): void {
    this.#write(section, NONE);
    this.#raise("OnMediaEject", medium);
  }

  #write(section: string, medium: Medium): void {
    const { configurationFile } = this.#machine;
    this.#machine.changeConfiguration((configuration) =>
      writeMedium(configuration, section, configurationFile, medium),
    );
  }

  #raise(event: "OnMediaInsert" | "OnMediaEject", medium: Medium): void {
    if (medium.kind === "none") return;
    const what = medium.kind === "image" ? medium.path : medium.letter;
    this.#machine.server.apartment.raise(this.#point, eventIndex(this.#table, event), what);
  }
}
