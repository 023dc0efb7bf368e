/** The networks of a host as virtual networks: each has a configuration in memory, and is identified by its name. */
import { createHash } from "node:crypto";
import { NETWORK_ID_SIZE, Vnc } from "../../files/vnc.js";
import { joinPath } from "../../files/windows-path.js";
import { placeOf } from "../../model/configuration-place.js";
import type { VirtualServer } from "../../model/virtual-server.js";
import { escapeText } from "../../files/xml-text.js";
import { byName } from "./by-name.js";
import type { NetworkDefinitions } from "./domain-files.js";
import type { LibvirtHost } from "./libvirt-host.js";

/** Where networks are that nobody here has made. */
const NETWORK_FOLDER = "C:\\Virtual Networks";

/** A network of the host; one that is not active has no adapter that could use it, but is there. */
interface Listed {
  readonly name: string;
}

export class HostNetworks implements NetworkDefinitions {
  readonly #host: () => LibvirtHost;
  /** What identifies the networks that there are, by their names. */
  readonly #ids = new Map<string, Uint8Array>();

  constructor(host: () => LibvirtHost) {
    this.#host = host;
  }

  /** Enters the networks that the host has. A hypervisor without networks has none. */
  load(server: VirtualServer): void {
    for (const { name } of this.#listed()) {
      const { file, name: plain } = placeOf(name.replace(/[*?:<>/|\\"]/g, "_"), NETWORK_FOLDER, ".vnc");
      const id = idOfName(name);
      this.#ids.set(name, id);
      server.fileSystem.makeFolder(NETWORK_FOLDER);
      server.fileSystem.writeFile(joinPath(file), Vnc.create({ name: plain, id }).serialize());
      server.networkFiles.register(file);
    }
  }

  #listed(): readonly Listed[] {
    const host = this.#host();
    let listed: readonly Listed[] = [];
    host.wait("The networks of the host cannot be listed", (connection, answer) =>
      connection.networks((_error, networks) => {
        listed = networks ?? [];
        answer(undefined, undefined);
      }),
    );
    return byName(listed);
  }

  idOf(name: string): Uint8Array | undefined {
    return this.#ids.get(name);
  }

  has(name: string): boolean {
    return this.#ids.has(name);
  }

  /** One for guests only, as a virtual network is at first. */
  create(name: string, id: Uint8Array | undefined): void {
    const xml = `<network><name>${escapeText(name)}</name></network>`;
    this.#host().wait("The host cannot make the virtual network", (connection, answer) =>
      connection.createNetwork(xml, answer),
    );
    this.#ids.set(name, id ?? idOfName(name));
  }

  remove(name: string): void {
    this.#host().wait("The host cannot remove the virtual network", (connection, answer) =>
      connection.removeNetwork(name, answer),
    );
    this.#ids.delete(name);
  }
}

/** The same for the same name, whoever asks. */
function idOfName(name: string): Uint8Array {
  return new Uint8Array(createHash("sha256").update(`network ${name}`).digest().subarray(0, NETWORK_ID_SIZE));
}
