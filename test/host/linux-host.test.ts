import { expect } from "chai";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LinuxHost } from "../../lib/host/linux-host.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../files/temporary-directory.js";

const CPUINFO = `processor	: 0
vendor_id	: GenuineIntel
model name	: Intel(R) Pentium(R) III CPU
cpu MHz		: 998.412
physical id	: 0
flags		: fpu mmx sse

processor	: 1
vendor_id	: GenuineIntel
model name	: Intel(R) Pentium(R) III CPU
cpu MHz		: 998.412
physical id	: 1
flags		: fpu mmx sse
`;

describe("LinuxHost", () => {
  let root: string;
  let host: LinuxHost;

  beforeEach(() => {
    root = temporaryDirectory();
    host = new LinuxHost(root);
  });

  afterEach(removeTemporaryDirectories);

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  function disk(name: string, megabytes: number, number: string): void {
    write(`sys/block/${name}/size`, `${megabytes * 2048}\n`);
    write(`sys/class/block/${name}/dev`, `${number}\n`);
  }

  it("reads the processors of /proc/cpuinfo", () => {
    write("proc/cpuinfo", CPUINFO);
    expect(host.processor).to.deep.equal({
      logicalCount: 2,
      physicalCount: 2,
      megahertz: 998,
      manufacturer: "GenuineIntel",
      version: "Intel(R) Pentium(R) III CPU",
      features: ["fpu", "mmx", "sse"],
    });
  });

  it("knows the maker of an ARM processor, which has no packages to count", () => {
    write("proc/cpuinfo", "processor\t: 0\nFeatures\t: fp asimd\nCPU implementer\t: 0x41\n");
    expect(host.processor).to.deep.include({ manufacturer: "ARM", physicalCount: 1, features: ["fp", "asimd"] });
  });

  it("reads the memory of /proc/meminfo", () => {
    write("proc/meminfo", "MemTotal:        2048 kB\nMemFree:          512 kB\nMemAvailable:    1024 kB\n");
    expect(host.memory).to.deep.equal({ total: 2 ** 21, available: 2 ** 20 });
  });

  it("reads the operating system's name and the kernel's version", () => {
    write("etc/os-release", 'ID=some\nPRETTY_NAME="Some Linux \\"12\\""\n');
    write("proc/sys/kernel/osrelease", "6.1.0-18-amd64\n");
    expect(host.operatingSystem).to.deep.equal({
      name: 'Some Linux "12"',
      version: "6.1.0-18-amd64",
      major: 6,
      minor: 1,
      servicePack: "",
    });
  });

  it("lists the drives that are drives", () => {
    disk("sda", 100, "8:0");
    disk("sdb", 0, "8:16");
    disk("loop0", 10, "7:0");
    disk("cciss!c0d0", 20, "104:0");
    expect(host.hardDrives).to.deep.equal([
      { identifier: "/dev/cciss/c0d0", size: 20 * 2 ** 20, isMounted: false },
      { identifier: "/dev/sda", size: 100 * 2 ** 20, isMounted: false },
    ]);
  });

  describe("takes a drive for mounted", () => {
    const isMounted = (): boolean | undefined =>
      host.hardDrives.find(({ identifier }) => identifier === "/dev/sda")?.isMounted;

    beforeEach(() => {
      disk("sda", 100, "8:0");
      write("sys/class/block/sda/sda1/partition", "1\n");
      write("sys/class/block/sda1/dev", "8:1\n");
      expect(isMounted()).to.equal(false);
    });

    it("that has a file system itself", () => {
      write("proc/self/mountinfo", "29 1 8:0 / / rw - ext4 /dev/sda rw\n");
      expect(isMounted()).to.equal(true);
    });

    it("of which a partition is mounted, by the partition's path", () => {
      write("proc/self/mountinfo", "29 1 0:35 / / rw - btrfs /dev/sda1 rw\n");
      expect(isMounted()).to.equal(true);
    });

    it("of which a partition is mounted, by the partition's number", () => {
      write("proc/self/mountinfo", "29 1 8:1 / / rw shared:1 - ext4 /dev/root rw\n");
      expect(isMounted()).to.equal(true);
    });

    it("that memory is swapped to", () => {
      write("proc/swaps", "Filename\tType\tSize\tUsed\tPriority\n/dev/sda1 partition 10 0 -2\n");
      expect(isMounted()).to.equal(true);
    });

    it("that is part of a volume, which goes by a link", () => {
      mkdirSync(join(root, "sys/class/block/sda1/holders/dm-0"), { recursive: true });
      write("dev/dm-0", "");
      mkdirSync(join(root, "dev/mapper"));
      symlinkSync("../dm-0", join(root, "dev/mapper/vg-root"));
      write("proc/self/mountinfo", "29 1 253:0 / / rw - ext4 /dev/mapper/vg-root rw\n");
      expect(isMounted()).to.equal(true);
    });
  });

  it("gives drives for media letters: floppy drives from A, DVD drives from D", () => {
    for (const name of ["sr0", "sr1", "fd0"]) disk(name, 0, "11:0");
    expect(host.dvdDrives).to.deep.equal([
      { letter: "D", device: "/dev/sr0" },
      { letter: "E", device: "/dev/sr1" },
    ]);
    expect(host.floppyDrives).to.deep.equal([{ letter: "A", device: "/dev/fd0" }]);
  });

  it("lists the serial ports that something answers at, by the names that DOS gave them", () => {
    write("sys/class/tty/ttyS0/type", "4\n");
    write("sys/class/tty/ttyS1/type", "0\n");
    write("sys/class/tty/ttyS2/type", "4\n");
    write("sys/class/tty/ttyS10/type", "4\n");
    write("sys/class/tty/tty1/type", "4\n");
    expect(host.serialPorts).to.deep.equal([
      { name: "COM1", device: "/dev/ttyS0" },
      { name: "COM3", device: "/dev/ttyS2" },
    ]);
  });

  it("has a parallel port where there is one", () => {
    expect(host.parallelPort).to.equal(undefined);
    write("dev/parport0", "");
    expect(host.parallelPort).to.deep.equal({ name: "LPT1", device: "/dev/parport0" });
  });

  it("lists the network adapters that a device is behind", () => {
    for (const name of ["eth0/device", "eth1/device", "lo", "br0"]) {
      mkdirSync(join(root, "sys/class/net", name), { recursive: true });
    }
    expect(host.networkAdapters).to.deep.equal(["eth0", "eth1"]);
  });

  it("belongs to a domain if it has keys of one", () => {
    expect(host.isInDomain).to.equal(false);
    write("etc/krb5.keytab", "");
    expect(host.isInDomain).to.equal(true);
  });

  it("answers with what Node knows where nothing can be read", () => {
    expect(host.processor.logicalCount).to.be.at.least(1);
    expect(host.memory.total).to.be.above(0);
    expect(host.operatingSystem.name).to.not.equal("");
    expect(host.hardDrives).to.deep.equal([]);
    expect(host.serialPorts).to.deep.equal([]);
  });
});
