import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { bootSector, HELLO, type GuestKind } from "./boot-sector.js";

/** More than a boot sector needs. */
const MEGABYTES = 8;

/** A machine for a real host: one of the boot sectors, with a serial port that the test listens to. */
export class Guest {
  readonly uuid = randomUUID();
  readonly name: string;
  readonly #disk: string;
  readonly #serial: string;
  readonly #server: Server;
  #hellos = 0;
  readonly #waiting = new Set<() => void>();

  private constructor(kind: GuestKind, folder: string) {
    this.name = `vmcom-test-${kind}-${this.uuid.slice(0, 8)}`;
    this.#disk = join(folder, `${this.uuid}.img`);
    this.#serial = join(folder, `${this.uuid}.serial`);
    writeFileSync(this.#disk, bootSector(kind));
    chmodSync(this.#disk, 0o666);
    this.#server = createServer((port) => this.#listen(port));
  }

  /** `folder` is one that the host's machines can read and write. */
  static async make(kind: GuestKind, folder: string): Promise<Guest> {
    const guest = new Guest(kind, folder);
    guest.#server.listen(guest.#serial).unref();
    await once(guest.#server, "listening");
    chmodSync(guest.#serial, 0o777);
    return guest;
  }

  #listen(port: Socket): void {
    port.unref();
    port.on("error", () => undefined);
    port.on("data", (bytes) => {
      this.#hellos += bytes.toString("latin1").split(HELLO).length - 1;
      for (const look of this.#waiting) look();
    });
  }

  /** Comes back when the guest has begun to run so often. */
  runs(times = 1): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.#hellos < times) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Its definition; `devices` are more of them, `options` go to the emulator as they are. */
  xml(devices = "", options: readonly string[] = []): string {
    return `<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>${this.name}</name>
  <uuid>${this.uuid}</uuid>
  <memory unit='MiB'>${MEGABYTES}</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='raw'/>
      <source file='${this.#disk}'/>
      <target dev='hda' bus='ide'/>
    </disk>
    <serial type='unix'><source mode='connect' path='${this.#serial}'/></serial>
    <video><model type='vga'/></video>
    <graphics type='vnc' autoport='yes'/>
    <memballoon model='none'/>
    ${devices}
  </devices>
  <qemu:commandline>${options.map((option) => `<qemu:arg value='${option}'/>`).join("")}</qemu:commandline>
</domain>`;
  }

  /** For the emulator: a second disk, on which there is no room for what is written. */
  get fullDisk(): readonly string[] {
    const file = "file.driver=blkdebug,file.image.driver=null-co,file.image.size=1048576";
    const error = "file.inject-error.0.event=none,file.inject-error.0.iotype=write,file.inject-error.0.errno=28";
    return ["-drive", `if=ide,index=1,format=raw,werror=enospc,${file},${error}`];
  }

  dispose(): void {
    this.#server.close();
    rmSync(this.#disk, { force: true });
    rmSync(this.#serial, { force: true });
  }
}
