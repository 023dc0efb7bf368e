import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The one machine of each host of libvirt's test driver that `TestDriver` makes. It runs at first. */
export const WEB = "11111111-1111-4111-8111-111111111111";

const NODE = `<node>
  <domain type='test'>
    <name>web</name>
    <uuid>${WEB}</uuid>
    <memory unit='MiB'>64</memory>
    <os><type>hvm</type></os>
  </domain>
  <network><name>default</name><bridge name='virbr0'/></network>
  <pool type='dir'><name>images</name><target><path>/images</path></target></pool>
</node>`;

/**
 * Hosts of libvirt's test driver, which needs no daemon. Each connection to `uri` has a host of its own; those to
 * test:///default in one process would share one.
 */
export class TestDriver {
  readonly #folder = mkdtempSync(join(tmpdir(), "vmcom-test-driver-"));
  readonly uri: string;

  constructor() {
    const file = join(this.#folder, "node.xml");
    writeFileSync(file, NODE);
    this.uri = `test://${file}`;
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A further machine for such a host. */
export function testDomain(name: string, uuid: string): string {
  return `<domain type='test'><name>${name}</name><uuid>${uuid}</uuid><memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>`;
}
