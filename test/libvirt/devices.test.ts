import { expect } from "chai";
import { deflateSync } from "node:zlib";
import { readPicture } from "../../lib/drivers/libvirt/picture.js";
import { evdevCode } from "../../lib/drivers/libvirt/domain-keyboard.js";
import { pixel } from "../../lib/machine/thumbnail.js";
import { hostBench } from "./host-bench.js";

function running() {
  const bench = hostBench();
  const machine = bench.machine("web");
  bench.finish(machine.Startup());
  return { bench, machine };
}

describe("Devices of a host's machine", () => {
  it("show the real screen as a thumbnail", () => {
    const { machine } = running();
    const thumbnail = machine.Display.Thumbnail;
    expect(machine.Display.Width).to.equal(8);
    expect(machine.Display.Height).to.equal(6);
    expect(thumbnail).to.have.length(64 * 48);
    expect(thumbnail[0]).to.equal(pixel(255, 0, 0));
    expect(thumbnail[63]).to.equal(pixel(0, 0, 255));
  });

  it("are dark where no screenshot can be had", () => {
    const { bench, machine } = running();
    bench.host.failNext("screenshot");
    expect(new Set(machine.Display.Thumbnail)).to.deep.equal(new Set([0]));
  });

  it("type by Linux's key codes, with what is held down", () => {
    const { bench, machine } = running();
    machine.Keyboard.TypeAsciiText("aB");
    machine.Keyboard.PressKey("Key_LeftCtrl");
    machine.Keyboard.PressAndReleaseKey("Key_C");
    machine.Keyboard.ReleaseKey("Key_LeftCtrl");
    bench.pass();
    expect(bench.host.input.map(({ keys }) => keys)).to.deep.equal([[30], [42, 48], [29, 46]]);
  });

  it("press keys with a prefix by the codes that Linux has for them", () => {
    expect([0x01, 0x53, 0x57, 0xe048, 0xe053, 0xe11d45].map(evdevCode)).to.deep.equal([1, 83, 87, 103, 111, 119]);
    expect(evdevCode(0xe0ff)).to.equal(undefined);
  });

  it("move and click the mouse through the emulator's monitor", () => {
    const { bench, machine } = running();
    machine.Mouse.HorizontalPosition = 5;
    machine.Mouse.Click(1);
    bench.pass();
    const commands = bench.host.input.map(
      ({ command }) => JSON.parse(command ?? "{}") as { arguments: { events: unknown } },
    );
    expect(commands.map((each) => each.arguments.events)).to.deep.equal([
      [
        { type: "rel", data: { axis: "x", value: 5 } },
        { type: "rel", data: { axis: "y", value: 0 } },
      ],
      [{ type: "btn", data: { down: true, button: "left" } }],
      [{ type: "btn", data: { down: false, button: "left" } }],
    ]);
  });

  it("count what the machine uses, refreshed in the background", () => {
    const { bench, machine } = running();
    const { Accountant: accountant } = machine;
    expect(accountant.CPUUtilization).to.equal(0);
    bench.pass(5000);
    expect(accountant.CPUUtilization).to.equal(50);
    expect(accountant.CPUUtilizationHistory.slice(-3)).to.deep.equal([50, 50, 50]);
    expect(accountant.DiskBytesRead).to.be.within(4 * 4096, 6 * 4096);
    expect(accountant.UpTime).to.equal(5);
    machine.Pause();
    bench.pass(5000);
    expect(accountant.UpTime).to.equal(5);
  });

  it("tell the host as libvirt does", () => {
    const { bench } = running();
    const { HostInfo: info } = bench.server;
    expect(bench.server.Name).to.equal("simulated");
    expect(info.Memory).to.equal(16384);
    expect(info.LogicalProcessorCount).to.equal(8);
    expect(info.OperatingSystem).to.equal("QEMU with libvirt 9.0.0");
  });

  it("do not start a machine with undo disks, which a host has not got", () => {
    const bench = hostBench();
    const machine = bench.machine("web");
    machine.Undoable = true;
    expect(() => machine.Startup())
      .to.throw("undo disks")
      .with.property("code", "E_NOTIMPL");
  });
});

describe("Pictures of screens", () => {
  const rgb = [255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 8, 7];

  it("are read from pixmaps, with comments in their heads", () => {
    const bytes = Buffer.concat([Buffer.from("P6\n# by hand\n2 2\n255\n"), Uint8Array.from(rgb)]);
    expect([...(readPicture(bytes)?.rgb ?? [])]).to.deep.equal(rgb);
  });

  it("are read from PNG with any of its filters", () => {
    const rows = [
      [0, ...rgb.slice(0, 6)],
      // Up: each byte less the one above.
      [2, ...rgb.slice(6).map((byte, index) => (byte - (rgb[index] ?? 0)) & 0xff)],
    ];
    expect([...(readPicture(png(2, 2, 2, rows.flat()))?.rgb ?? [])]).to.deep.equal(rgb);
  });

  for (const [what, bytes] of [
    ["nothing", Buffer.alloc(0)],
    ["a pixmap that ends too soon", Buffer.from("P6\n2 2\n255\nab")],
    ["a pixmap of a size that nothing has", Buffer.from("P6\n999999 999999\n255\n")],
    ["a PNG that ends too soon", png(2, 2, 2, [0]).subarray(0, 40)],
    ["a PNG that unpacks to more than it says", png(1, 1, 2, new Array<number>(100_000).fill(0))],
  ] as const) {
    it(`are none in ${what}`, () => expect(readPicture(bytes)).to.equal(undefined));
  }
});

function png(width: number, height: number, colour: number, rows: readonly number[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colour, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Uint8Array.from(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
