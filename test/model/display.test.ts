import { expect } from "chai";
import { vmVideoMode_SVGAMode, vmVideoMode_TextMode } from "../../lib/generated/enumerations.js";
import {
  E_INVALIDARG,
  VM_E_ADDITIONS_FEATURE_NOT_AVAIL,
  VM_E_NO_DISPLAY,
  VM_E_VM_UNKNOWN,
} from "../../lib/generated/hresults.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { expectHresult } from "../support/com-error-of.js";
import { finished, guestBench, savedAndRestored, simulate, started } from "../drivers/guest-bench.js";

const WIDTH = 64;

/** Pixels of the thumbnail that have been painted otherwise. */
function differences(before: readonly number[], after: readonly number[]): number {
  return after.filter((pixel, index) => pixel !== before[index]).length;
}

function brightest(picture: readonly number[]): number {
  return Math.max(...picture.map((pixel) => (pixel >>> 16) & 0xff));
}

/** What a part of the thumbnail shows, row by row. */
function part(picture: readonly number[], left: number, top: number, width: number, height: number): number[] {
  return picture.filter((_, index) => {
    const [x, y] = [index % WIDTH, Math.floor(index / WIDTH)];
    return x >= left && x < left + width && y >= top && y < top + height;
  });
}

describe("The display", () => {
  it("shows the BIOS's text while the machine is turned on, then a desktop", () => {
    const { clock, machine: make } = guestBench({ durations: { powerOn: 10_000 } });
    const machine = make();
    machine.Startup();
    clock.advance(5_000);
    const { Display: display } = machine;
    expect([display.VideoMode, display.Width, display.Height]).to.deep.equal([vmVideoMode_TextMode, 720, 400]);
    expect(simulate(machine).screenText()).to.contain("BIOS").and.to.contain(machine.Name);
    clock.advance(5_000);
    expect([display.VideoMode, display.Width, display.Height]).to.deep.equal([vmVideoMode_SVGAMode, 800, 600]);
  });

  it("stays with text for a guest without a desktop", () => {
    const { Display: display } = guestBench({ guest: { desktop: false } }).running();
    expect(display.VideoMode).to.equal(vmVideoMode_TextMode);
  });

  for (const [width, height] of [
    [640, 480],
    [1600, 1200],
    [1024, 768],
  ] as const) {
    it(`can be given ${width} x ${height} pixels`, () => {
      const machine = guestBench().running();
      machine.Display.SetDimensions(width, height);
      expect([machine.Display.Width, machine.Display.Height]).to.deep.equal([width, height]);
    });
  }

  for (const [width, height] of [
    [632, 480],
    [640, 472],
    [1608, 1200],
    [1600, 1208],
    [644, 480],
    [640, 484],
    [-640, 480],
  ] as const) {
    it(`IVMDisplay.SetDimensions:E_INVALIDARG for ${width} x ${height}`, () => {
      const { Display: display } = guestBench().running();
      expectHresult(E_INVALIDARG, () => display.SetDimensions(width, height));
      expect([display.Width, display.Height]).to.deep.equal([800, 600]);
    });
  }

  it("keeps its size over a save", () => {
    const machine = guestBench().running();
    machine.Display.SetDimensions(1280, 1024);
    savedAndRestored(machine);
    expect([machine.Display.Width, machine.Display.Height]).to.deep.equal([1280, 1024]);
  });

  it("IVMDisplay.SetDimensions:VM_E_ADDITIONS_FEATURE_NOT_AVAIL for a guest that shows text", () => {
    const { Display: display } = guestBench({ guest: { desktop: false } }).running();
    expectHresult(VM_E_ADDITIONS_FEATURE_NOT_AVAIL, () => display.SetDimensions(800, 600));
  });

  it("IVMDisplay.Width:VM_E_VM_UNKNOWN for a machine that is not running, as the page says", () => {
    const { Display: display } = guestBench().machine();
    expectHresult(VM_E_VM_UNKNOWN, () => display.Width);
  });

  it("IVMDisplay.Width:VM_E_NO_DISPLAY for a machine that runs without one", () => {
    const machine = guestBench().running();
    simulate(machine).display(false);
    expectHresult(VM_E_NO_DISPLAY, () => machine.Display.Width);
  });
});

describe("The thumbnail", () => {
  const thumbnail = (machine: IVMVirtualMachine): number[] => machine.Display.Thumbnail;

  it("has 64 x 48 pixels of 32 bits, the lowest 8 of them unused, whether the machine is on or off", () => {
    const { machine: make } = guestBench();
    const machine = make();
    for (const picture of [thumbnail(machine), thumbnail(started(machine))]) {
      expect(picture).to.have.length(3072);
      for (const pixel of picture) {
        expect(pixel).to.equal(pixel >>> 0);
        expect(pixel & 0xff).to.equal(0);
      }
    }
  });

  it("is dark while the machine is off", () => {
    expect(new Set(thumbnail(guestBench().machine()))).to.deep.equal(new Set([0]));
  });

  it("is what _GenerateThumbnail returns", () => {
    const machine = guestBench().running();
    expect(machine.Display._GenerateThumbnail()).to.deep.equal(thumbnail(machine));
  });

  it("has blue in the upper bits: the desktop is blue", () => {
    // The pointer is in the very corner.
    const [, pixel = 0] = thumbnail(guestBench().running());
    const [blue, green, red] = [pixel >>> 24, (pixel >>> 16) & 0xff, (pixel >>> 8) & 0xff];
    expect([red, green, blue]).to.deep.equal([58, 110, 165]);
  });

  it("of a text screen is light where there is text: a line more lights its rows and nothing above", () => {
    const machine = guestBench({ guest: { desktop: false } }).running();
    const before = thumbnail(machine);
    machine.Keyboard.TypeAsciiText("\n".repeat(11) + "W".repeat(70));
    const after = thumbnail(machine);
    // Line 12 of 25 is at rows 21 to 23 of 48.
    expect(brightest(part(after, 0, 22, 54, 1))).to.be.greaterThan(50);
    expect(brightest(part(after, 0, 24, 64, 24))).to.equal(0);
    expect(brightest(part(before, 0, 4, 64, 44))).to.equal(0);
  });

  it("of a desktop shows what is typed, in the window of the console", () => {
    const machine = guestBench().running();
    const before = thumbnail(machine);
    machine.Keyboard.TypeAsciiText("W".repeat(60));
    const after = thumbnail(machine);
    expect(differences(before, after)).to.be.greaterThan(10);
    expect(differences(part(before, 46, 0, 18, 48), part(after, 46, 0, 18, 48))).to.equal(0);
  });

  it("of a desktop has a clock: three hours turn its hands, twelve bring them back", () => {
    const { clock, running } = guestBench();
    const machine = running();
    const before = thumbnail(machine);
    clock.advance(3 * 3_600_000);
    expect(differences(before, thumbnail(machine))).to.be.greaterThan(2);
    clock.advance(9 * 3_600_000);
    expect(differences(before, thumbnail(machine))).to.equal(0);
  });

  it("of a guest whose clock does not follow the host's is late by the time that it was paused", () => {
    const { clock, machine: make } = guestBench();
    const [synchronized, own] = [make("synchronized"), make("own")];
    own.GuestOS.IsHostTimeSyncEnabled = false;
    for (const machine of [synchronized, own]) {
      started(machine);
      machine.Pause();
    }
    const before = thumbnail(own);
    clock.advance(3 * 3_600_000);
    for (const machine of [synchronized, own]) machine.Resume();
    expect(differences(before, thumbnail(own))).to.equal(0);
    expect(differences(before, thumbnail(synchronized))).to.be.greaterThan(2);
  });

  it("shows where the mouse points to", () => {
    const machine = guestBench().running();
    const { Mouse: mouse } = machine;
    mouse.UsingAbsoluteCoordinates = true;
    const before = thumbnail(machine);
    mouse.HorizontalPosition = 799;
    mouse.VerticalPosition = 300;
    const yellow = 0x00ffff00;
    expect(before[24 * WIDTH + 63]).not.to.equal(yellow);
    expect(thumbnail(machine)[24 * WIDTH + 63]).to.equal(yellow);
  });

  it("of a saved machine shows what was on its screen", () => {
    const { running } = guestBench({ guest: { desktop: false } });
    const machine = running();
    machine.Keyboard.TypeAsciiText("hello");
    const before = thumbnail(machine);
    finished(machine.Save());
    expect(thumbnail(machine)).to.deep.equal(before);
  });
});
