/** What a new .vmc file says. Keys that the reference names have its names; docs/files.md lists the others. */
import { createHash } from "node:crypto";
import type { VmcIdentity } from "./vmc.js";
import { escapeText } from "./xml-text.js";

/** Sizes of what a BIOS keeps, in bytes. */
const CMOS_SIZE = 242;
const TIME_SIZE = 10;

const CREATOR = "vmcom";
const BUILD = "1";

/** The text of the configuration of a machine with 128 MB, one network adapter, a DVD drive and no hard disk. */
export function newConfiguration({ name, id }: VmcIdentity): string {
  return `<?xml version="1.0" encoding="UTF-16"?>
<!-- Microsoft Virtual Machine Options and Settings -->
<preferences>
	<version type="string">2.0</version>
	<alerts/>${hardware(id)}${integration()}
	<properties>
		<configuration>
			<id type="string">${escapeText(id)}</id>
			<name type="string">${escapeText(name)}</name>
		</configuration>
		<creator>
			<build type="string">${BUILD}</build>
			<name type="string">${CREATOR}</name>
		</creator>
		<modifier>
			<build type="string">${BUILD}</build>
			<name type="string">${CREATOR}</name>
		</modifier>
	</properties>${settings()}
	<virtual_machines/>
</preferences>`;
}

function hardware(id: string): string {
  return `
	<hardware>
		<memory>
			<ram_size type="integer">128</ram_size>
		</memory>
		<pci_bus>
			<ethernet_adapter>
				<controller_count type="integer">1</controller_count>
				<ethernet_controller id="0">
					<virtual_network>
						<id type="bytes">${"00".repeat(16)}</id>
						<name type="string"></name>
					</virtual_network>
					<ethernet_card_address type="bytes">${ethernetAddress(id)}</ethernet_card_address>
				</ethernet_controller>
			</ethernet_adapter>
			<ide_adapter>${ideController(0, 0)}${ideController(1, 2)}
			</ide_adapter>
			<video_adapter>
				<vram_size type="integer">8</vram_size>
			</video_adapter>
		</pci_bus>
		<super_io>
			<floppy id="0">
				<auto_detect type="boolean">true</auto_detect>
				<pathname>
					<absolute type="string"></absolute>
					<relative type="string"></relative>
				</pathname>
			</floppy>
			<parallel_port/>
			<serial_port id="0"/>
			<serial_port id="1"/>
		</super_io>
		<bios>
			<base_board>
				<serial_number type="string"></serial_number>
			</base_board>
			<bios_guid type="string"></bios_guid>
			<bios_serial_number type="string"></bios_serial_number>
			<chassis>
				<asset_tag type="string"></asset_tag>
				<serial_number type="string"></serial_number>
			</chassis>
			<cmos type="bytes">${"00".repeat(CMOS_SIZE)}</cmos>
			<time_bytes type="bytes">${"00".repeat(TIME_SIZE)}</time_bytes>
		</bios>
	</hardware>`;
}

/** An IDE controller: one drive at its first location, nothing at its second. */
function ideController(id: number, driveType: 0 | 1 | 2): string {
  return `
				<ide_controller id="${id}">${ideLocation(0, driveType)}${ideLocation(1, 0)}
				</ide_controller>`;
}

function ideLocation(id: number, driveType: 0 | 1 | 2): string {
  return `
					<location id="${id}">
						<drive_type type="integer">${driveType}</drive_type>
						<pathname>
							<absolute type="string"></absolute>
							<relative type="string"></relative>
						</pathname>
						<undo_pathname>
							<absolute type="string"></absolute>
							<relative type="string"></relative>
						</undo_pathname>
					</location>`;
}

function integration(): string {
  return `
	<integration>
		<microsoft>
			<heartbeat>
				<allow type="boolean">true</allow>
			</heartbeat>
			<host_time_sync>
				<allow type="boolean">true</allow>
			</host_time_sync>
			<mouse>
				<allow type="boolean">true</allow>
			</mouse>
			<version>
				<additions_number type="string"></additions_number>
				<guest_os/>
			</version>
			<video/>
		</microsoft>
	</integration>`;
}

function settings(): string {
  return `
	<settings>
		<configuration>
			<saved_state>
				<path>
					<absolute type="string"></absolute>
					<relative type="string"></relative>
				</path>
			</saved_state>
		</configuration>
		<shutdown/>
		<sound/>
		<startup>
			<automatic>
				<type type="integer">2</type>
			</automatic>
		</startup>
		<undo_drives>
			<default_action type="integer">1</default_action>
			<enabled type="boolean">false</enabled>
			<purposely_kept type="boolean">false</purposely_kept>
			<use_default type="boolean">true</use_default>
		</undo_drives>
		<video/>
	</settings>`;
}

/** An address of the range that Virtual Server gives to its adapters, the same for the same machine. */
function ethernetAddress(id: string): string {
  return `0003FF${createHash("sha256").update(id).digest("hex").slice(0, 6).toUpperCase()}`;
}
