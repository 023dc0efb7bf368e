import { expect } from "chai";
import {
  VMMouseButton,
  vmMouseButton_Center,
  vmMouseButton_Left,
  vmMouseButton_Right,
} from "../../lib/generated/enumerations.js";
import {
  E_INVALIDARG,
  VM_E_ADDITIONS_FEATURE_NOT_AVAIL,
  VM_E_MOUSE_NOT_ACTIVE,
  VM_E_VM_NOT_RUNNING,
} from "../../lib/generated/hresults.js";
import type { IVMMouse } from "../../typings/IVMMouse.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { expectHresult } from "../support/com-error-of.js";
import { finished, guestBench, savedAndRestored, simulate, started } from "../drivers/guest-bench.js";

function absolute(machine: IVMVirtualMachine): IVMMouse {
  const { Mouse: mouse } = machine;
  mouse.UsingAbsoluteCoordinates = true;
  return mouse;
}

function positionOf(mouse: IVMMouse): [x: number, y: number] {
  return [mouse.HorizontalPosition, mouse.VerticalPosition];
}

describe("The mouse", () => {
  it("uses relative coordinates to begin with", () => {
    expect(guestBench().running().Mouse.UsingAbsoluteCoordinates).to.equal(false);
  });

  it("goes where absolute coordinates say, each by itself", () => {
    const mouse = absolute(guestBench().running());
    mouse.HorizontalPosition = 100;
    mouse.VerticalPosition = 200;
    mouse.HorizontalPosition = 300;
    expect(positionOf(mouse)).to.deep.equal([300, 200]);
  });

  it("moves by relative coordinates from where it is", () => {
    const { Mouse: mouse } = guestBench().running();
    mouse.HorizontalPosition = 100;
    mouse.HorizontalPosition = 20;
    mouse.VerticalPosition = 50;
    mouse.VerticalPosition = -10;
    mouse.UsingAbsoluteCoordinates = true;
    expect(positionOf(mouse)).to.deep.equal([120, 40]);
  });

  it("stays on the screen, also on one that becomes smaller", () => {
    const machine = guestBench().running();
    const mouse = absolute(machine);
    mouse.HorizontalPosition = 2_147_483_647;
    mouse.VerticalPosition = 2_147_483_647;
    expect(positionOf(mouse)).to.deep.equal([799, 599]);
    machine.Display.SetDimensions(640, 480);
    expect(positionOf(mouse)).to.deep.equal([639, 479]);
    mouse.HorizontalPosition = -2_147_483_648;
    expect(mouse.HorizontalPosition).to.equal(0);
  });

  it("moves without Additions too, by relative coordinates", () => {
    const { Mouse: mouse } = guestBench({ guest: { additions: null } }).running();
    mouse.HorizontalPosition = 10;
    expectHresult(VM_E_ADDITIONS_FEATURE_NOT_AVAIL, () => mouse.HorizontalPosition);
    expectHresult(VM_E_ADDITIONS_FEATURE_NOT_AVAIL, () => (mouse.UsingAbsoluteCoordinates = true));
    expect(mouse.UsingAbsoluteCoordinates).to.equal(false);
  });

  it("is where it was after a restore", () => {
    const machine = guestBench().running();
    const mouse = absolute(machine);
    mouse.HorizontalPosition = 17;
    mouse.VerticalPosition = 4;
    savedAndRestored(machine);
    expect(positionOf(machine.Mouse)).to.deep.equal([17, 4]);
  });

  it("turns its wheel by relative coordinates", () => {
    const { driver, running } = guestBench();
    const machine = running();
    machine.Mouse.ScrollWheelPosition = 3;
    machine.Mouse.ScrollWheelPosition = -1;
    expect(driver.machineOf(machine).mouse?.wheel).to.equal(2);
  });

  for (const button of [vmMouseButton_Left, vmMouseButton_Right, vmMouseButton_Center]) {
    it(`has ${VMMouseButton[button]}, which is down until it is let go`, () => {
      const { Mouse: mouse } = guestBench().running();
      const others = [vmMouseButton_Left, vmMouseButton_Right, vmMouseButton_Center].filter((each) => each !== button);
      mouse.SetButton(button, true);
      expect(mouse.GetButton(button)).to.equal(true);
      for (const other of others) expect(mouse.GetButton(other)).to.equal(false);
      mouse.SetButton(button, false);
      expect(mouse.GetButton(button)).to.equal(false);
    });
  }

  it("has let go of a button that has been clicked", () => {
    const { Mouse: mouse } = guestBench().running();
    mouse.Click(vmMouseButton_Right);
    expect(mouse.GetButton(vmMouseButton_Right)).to.equal(false);
  });

  for (const button of [0, 4, -1] as never[]) {
    it(`IVMMouse.SetButton:E_INVALIDARG for the button ${String(button)}`, () => {
      const { Mouse: mouse } = guestBench().running();
      expectHresult(E_INVALIDARG, () => mouse.SetButton(button, true));
    });
  }

  it("is not active while the machine is off or paused", () => {
    const machine = guestBench().running();
    const mouse = absolute(machine);
    machine.Pause();
    expectHresult(VM_E_MOUSE_NOT_ACTIVE, () => mouse.HorizontalPosition);
    finished(machine.TurnOff());
    expectHresult(VM_E_MOUSE_NOT_ACTIVE, () => mouse.Click(vmMouseButton_Left));
    expectHresult(VM_E_VM_NOT_RUNNING, () => mouse.GetButton(vmMouseButton_Left));
  });

  it("lets go of its buttons when the machine is turned off", () => {
    const machine = guestBench().running();
    machine.Mouse.SetButton(vmMouseButton_Left, true);
    finished(machine.TurnOff());
    started(machine);
    expect(machine.Mouse.GetButton(vmMouseButton_Left)).to.equal(false);
  });

  it("does not know where it is without the Additions that told", () => {
    const machine = guestBench().running();
    const mouse = absolute(machine);
    simulate(machine).additions(null);
    expectHresult(VM_E_ADDITIONS_FEATURE_NOT_AVAIL, () => (mouse.VerticalPosition = 1));
  });
});
