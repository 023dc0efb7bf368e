import { expect } from "chai";
import fc from "fast-check";
import { call } from "../../lib/com/call.js";
import { E_INVALIDARG, S_FALSE, S_OK, VM_E_SET_EXCLUSIVE_MODE_FAIL } from "../../lib/generated/hresults.js";
import { KEYS, characterOf, strokeFor } from "../../lib/model/key-identifiers.js";
import { BREAK_KEY, ScanCodeReader, pressed, released } from "../../lib/model/scan-codes.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { expectHresult } from "../support/com-error-of.js";
import { finished, guestBench, linesOf, savedAndRestored, simulate, started } from "../drivers/guest-bench.js";

const NAMES = Object.keys(KEYS);

/** What has been typed at the console's first prompt. */
function typed(machine: IVMVirtualMachine): string {
  return linesOf(simulate(machine))[0]?.slice("C:\\>".length) ?? "";
}

describe("Scan codes", () => {
  const key = fc.constantFrom(...Object.values(KEYS));

  it("differ for all 103 keys", () => {
    expect(NAMES).to.have.length(103);
    expect(new Set(Object.values(KEYS)).size).to.equal(103);
  });

  // From the table of any AT keyboard's controller, not from ours.
  const known: [name: keyof typeof KEYS, down: number[], up: number[]][] = [
    ["Key_Escape", [0x01], [0x81]],
    ["Key_A", [0x1e], [0x9e]],
    ["Key_Z", [0x2c], [0xac]],
    ["Key_Enter", [0x1c], [0x9c]],
    ["KeyPad_Enter", [0xe0, 0x1c], [0xe0, 0x9c]],
    ["Key_RightCtrl", [0xe0, 0x1d], [0xe0, 0x9d]],
    ["Key_Up", [0xe0, 0x48], [0xe0, 0xc8]],
    ["KeyPad_8", [0x48], [0xc8]],
    ["Key_Delete", [0xe0, 0x53], [0xe0, 0xd3]],
    ["Key_F12", [0x58], [0xd8]],
    ["Key_Application", [0xe0, 0x5d], [0xe0, 0xdd]],
    ["Key_Break", [0xe1, 0x1d, 0x45, 0xe1, 0x9d, 0xc5], []],
  ];
  for (const [name, down, up] of known) {
    it(`of ${name} are what a keyboard sends`, () => {
      expect(pressed(KEYS[name])).to.deep.equal(down);
      expect(released(KEYS[name])).to.deep.equal(up);
    });
  }

  it("are read as the keys that were sent, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ code: key, down: fc.boolean() })), (changes) => {
        const sent = changes.filter(({ code, down }) => down || code !== BREAK_KEY);
        const reader = new ScanCodeReader();
        const read = sent
          .flatMap(({ code, down }) => (down ? pressed(code) : released(code)))
          .flatMap((byte) => reader.read(byte) ?? [])
          // The key that goes up by itself.
          .filter(({ code, down }) => down || code !== BREAK_KEY);
        expect(read).to.deep.equal(sent);
      }),
    );
  });

  it("type every ASCII character that can be printed, and what is typed is that character", () => {
    for (let code = 0x20; code < 0x7f; code++) {
      const character = String.fromCharCode(code);
      const stroke = strokeFor(character);
      expect(stroke, character).not.to.equal(undefined);
      expect(characterOf(stroke!.code, stroke!.shift)).to.equal(character);
    }
  });
});

describe("Typing", () => {
  it("TypeAsciiText types text that shows on the screen", () => {
    const machine = guestBench().running();
    machine.Keyboard.TypeAsciiText("Hello World! {}|\"'~_ \\ 50% @home");
    expect(typed(machine)).to.equal("Hello World! {}|\"'~_ \\ 50% @home");
  });

  it("TypeAsciiText ends lines, whichever way they are written", () => {
    const machine = guestBench().running();
    machine.Keyboard.TypeAsciiText("a\nb\rc\r\nd");
    expect(linesOf(simulate(machine))).to.deep.equal(["C:\\>a", "C:\\>b", "C:\\>c", "C:\\>d"]);
  });

  it("TypeAsciiText takes back what a backspace follows, but not the prompt", () => {
    const machine = guestBench().running();
    machine.Keyboard.TypeAsciiText("ab\b\b\b\bc");
    expect(typed(machine)).to.equal("c");
  });

  it("IVMKeyboard.TypeAsciiText:E_INVALIDARG for what is not ASCII, and nothing is typed", () => {
    const machine = guestBench().running();
    expectHresult(E_INVALIDARG, () => machine.Keyboard.TypeAsciiText("caf\u00e9"));
    expect(typed(machine)).to.equal("");
  });

  it("TypeKeySequence types the example of the documentation", () => {
    const machine = guestBench().running();
    machine.Keyboard.TypeKeySequence(
      "DOWN,Key_LeftShift,Key_H,UP,Key_LeftShift,Key_E,Key_L,Key_L,Key_O,Key_Space,DOWN,Key_LeftShift,Key_W,UP," +
        "Key_LeftShift,Key_O,Key_R,Key_L,Key_D,DOWN,Key_LeftShift,Key_1,UP,Key_Left_Shift",
    );
    expect(typed(machine)).to.equal("Hello World!");
    expect(machine.Keyboard.IsPressed("Key_LeftShift")).to.equal(false);
  });

  it("TypeKeySequence takes names and modifiers in any letter case, with blanks around them", () => {
    const machine = guestBench().running();
    machine.Keyboard.TypeKeySequence(" down , KEY_LEFTSHIFT , key_m , Up , key_leftshift , key_I ");
    expect(typed(machine)).to.equal("Mi");
  });

  for (const sequence of [
    "Key_A,",
    ",Key_A",
    "Key_A,,Key_B",
    "DOWN",
    "DOWN,UP,Key_A",
    "DOWN,HOLD",
    "Key_A;Key_B",
    "A",
    " ",
  ]) {
    it(`IVMKeyboard.TypeKeySequence:E_INVALIDARG for '${sequence}', and nothing is typed`, () => {
      const machine = guestBench().running();
      expectHresult(E_INVALIDARG, () => machine.Keyboard.TypeKeySequence(sequence));
      expect(typed(machine)).to.equal("");
    });
  }

  it("HOLD keeps what follows waiting for 200 ms", () => {
    const { clock, running } = guestBench();
    const machine = running();
    machine.Keyboard.TypeKeySequence("Key_A, HOLD, Key_B, HOLD, HOLD, Key_C");
    expect(typed(machine)).to.equal("a");
    clock.advance(199);
    expect(typed(machine)).to.equal("a");
    clock.advance(1);
    expect(typed(machine)).to.equal("ab");
    clock.advance(399);
    expect(typed(machine)).to.equal("ab");
    clock.advance(1);
    expect(typed(machine)).to.equal("abc");
  });

  it("keeps its order: what is typed during a HOLD comes behind", () => {
    const { clock, running } = guestBench();
    const machine = running();
    machine.Keyboard.TypeKeySequence("Key_A, HOLD, Key_B");
    machine.Keyboard.TypeAsciiText("c");
    clock.advance(200);
    expect(typed(machine)).to.equal("abc");
  });

  it("forgets what waits when the machine is turned off", () => {
    const { clock, running } = guestBench();
    const machine = running();
    machine.Keyboard.TypeKeySequence("HOLD, Key_A");
    finished(machine.TurnOff());
    clock.advance(1_000);
    started(machine);
    clock.advance(1_000);
    expect(typed(machine)).to.equal("");
  });

  it("goes nowhere while the machine is off or paused", () => {
    const { machine: make } = guestBench();
    const machine = make();
    machine.Keyboard.TypeAsciiText("a");
    started(machine);
    machine.Pause();
    machine.Keyboard.TypeAsciiText("b");
    machine.Resume();
    machine.Keyboard.TypeAsciiText("c");
    expect(typed(machine)).to.equal("c");
  });

  it("shows after a restore what was typed before", () => {
    const machine = guestBench().running();
    machine.Keyboard.TypeAsciiText("dir");
    savedAndRestored(machine);
    machine.Keyboard.TypeAsciiText(" /w");
    expect(typed(machine)).to.equal("dir /w");
  });
});

describe("Keys", () => {
  it("are pressed until they are released", () => {
    const { Keyboard: keyboard } = guestBench().running();
    for (const name of NAMES.filter((each) => each !== "Key_Break")) {
      expect(keyboard.IsPressed(name), name).to.equal(false);
      keyboard.PressKey(name);
      expect(keyboard.IsPressed(name), name).to.equal(true);
      keyboard.ReleaseKey(name);
      expect(keyboard.IsPressed(name), name).to.equal(false);
    }
  });

  it("are up again after PressAndReleaseKey", () => {
    const machine = guestBench().running();
    for (const name of NAMES) machine.Keyboard.PressAndReleaseKey(name);
    for (const name of NAMES) expect(machine.Keyboard.IsPressed(name), name).to.equal(false);
  });

  it("are up in a machine that has been turned off", () => {
    const machine = guestBench().running();
    machine.Keyboard.PressKey("Key_LeftCtrl");
    finished(machine.TurnOff());
    expect(machine.Keyboard.IsPressed("Key_LeftCtrl")).to.equal(false);
    started(machine);
    expect(machine.Keyboard.IsPressed("Key_LeftCtrl")).to.equal(false);
  });

  it("type nothing while Ctrl or Alt is down", () => {
    const machine = guestBench().running();
    machine.Keyboard.TypeKeySequence("DOWN, Key_RightCtrl, Key_C, UP, Key_RightCtrl, Key_D");
    expect(typed(machine)).to.equal("d");
  });

  for (const name of ["", "Key_", "DOWN", "Key_A,Key_B", "constructor"]) {
    it(`IVMKeyboard.PressKey:E_INVALIDARG for '${name}'`, () => {
      const { Keyboard: keyboard } = guestBench().running();
      expectHresult(E_INVALIDARG, () => keyboard.PressKey(name));
    });
  }
});

describe("Exclusive access to the keyboard", () => {
  it("is had until it is given back", () => {
    const { Keyboard: keyboard } = guestBench().running();
    expect(keyboard.HasExclusiveAccess).to.equal(false);
    expect(call(keyboard, "HasExclusiveAccess", true).hresult).to.equal(S_OK);
    expect(keyboard.HasExclusiveAccess).to.equal(true);
    expect(call(keyboard, "HasExclusiveAccess", true).hresult).to.equal(S_FALSE);
    expect(call(keyboard, "HasExclusiveAccess", false).hresult).to.equal(S_OK);
    expect(call(keyboard, "HasExclusiveAccess", false).hresult).to.equal(S_FALSE);
  });

  it("ends when the machine is turned off", () => {
    const machine = guestBench().running();
    machine.Keyboard.HasExclusiveAccess = true;
    finished(machine.TurnOff());
    expect(machine.Keyboard.HasExclusiveAccess).to.equal(false);
    started(machine);
    expect(machine.Keyboard.HasExclusiveAccess).to.equal(false);
  });

  it("of somebody else keeps ours out, and what we type is lost", () => {
    const machine = guestBench().running();
    simulate(machine).keyboardTaken(true);
    expectHresult(VM_E_SET_EXCLUSIVE_MODE_FAIL, () => (machine.Keyboard.HasExclusiveAccess = true));
    machine.Keyboard.TypeAsciiText("lost");
    simulate(machine).keyboardTaken(false);
    machine.Keyboard.TypeAsciiText("found");
    expect(typed(machine)).to.equal("found");
  });
});
