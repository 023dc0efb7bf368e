import { requireXmlText } from "./preference-value.js";
import { PreferencesDocument } from "./preferences-document.js";
import { escapeText } from "./xml-text.js";

/** The size of what identifies a network, in bytes: a GUID. */
export const NETWORK_ID_SIZE = 16;

const ID = "properties/configuration/id";
const NAME = "properties/configuration/name";
const NOTES = "settings/notes";
const HOST_ADAPTER = "settings/host_adapter/name";

/** What virtual machines know a network by. */
export interface VncIdentity {
  readonly name: string;
  /** 16 bytes, which stay when the network is renamed. */
  readonly id: Uint8Array;
}

/** The configuration of a virtual network: the content of a .vnc file. */
export class Vnc extends PreferencesDocument {
  /** The configuration of a network for guests only, whose DHCP server is off. */
  static create(identity: VncIdentity): Vnc {
    requireXmlText(identity.name, NAME);
    return new Vnc(newNetwork(identity), "a new configuration");
  }

  /**
   * Reads a .vnc file.
   * @param what what is read, for the sentence of the error: its path
   * @throws ComError VM_E_PREF_ILLEGAL_VALUE with the place of what is wrong
   */
  static parse(bytes: Uint8Array, what = "The configuration"): Vnc {
    return new Vnc(bytes, what);
  }

  /** What identifies the network; undefined if the file does not say, or says something else. */
  get id(): Uint8Array | undefined {
    const id = this.value(ID);
    if (!(id instanceof Uint8Array) || id.length !== NETWORK_ID_SIZE) return undefined;
    return id.every((byte) => byte === 0) ? undefined : id;
  }

  /** @param id 16 bytes */
  identify(id: Uint8Array): void {
    this.set(ID, id);
  }

  /** The name for people who read the file; the file's name is what counts. */
  set name(name: string) {
    this.set(NAME, name);
  }

  get notes(): string {
    return this.text(NOTES);
  }

  set notes(notes: string) {
    this.set(NOTES, notes);
  }

  /** The host's adapter that the network leads to; "" if it is for guests only. */
  get hostAdapter(): string {
    return this.text(HOST_ADAPTER);
  }

  set hostAdapter(name: string) {
    this.set(HOST_ADAPTER, name);
  }

  /** A text, "" if there is none. */
  text(keyPath: string): string {
    const value = this.value(keyPath);
    return typeof value === "string" ? value : "";
  }
}

function newNetwork({ name, id }: VncIdentity): string {
  return `<?xml version="1.0" encoding="UTF-16"?>
<!-- Microsoft Virtual Network Options and Settings -->
<preferences>
	<version type="string">2.0</version>
	<properties>
		<configuration>
			<id type="bytes">${Buffer.from(id).toString("hex").toUpperCase()}</id>
			<name type="string">${escapeText(name)}</name>
		</configuration>
		<creator>
			<build type="string">1</build>
			<name type="string">vmcom</name>
		</creator>
	</properties>
	<settings>
		<dhcp_server>
			<enabled type="boolean">false</enabled>
		</dhcp_server>
		<host_adapter>
			<name type="string"></name>
		</host_adapter>
		<notes type="string"></notes>
	</settings>
</preferences>`;
}
