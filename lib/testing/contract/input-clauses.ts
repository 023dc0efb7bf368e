/** IVMKeyboard, IVMMouse, IVMVirtualMachine.Keyboard and IVMVirtualMachine.Mouse. */
import type { IVMKeyboard } from "../../../typings/IVMKeyboard.js";
import type { IVMMouse } from "../../../typings/IVMMouse.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import { vmMouseButton_Left } from "../../generated/enumerations.js";
import type { Clauses, ClauseTest, Provoke } from "./clause.js";
import { nullArgument, unknownMachine } from "./common-clauses.js";

/** Callers need not have types; the buttons are 1 to 3. */
const NO_BUTTON = 4 as never;

function withKeyboard(use: (keyboard: IVMKeyboard) => unknown): Provoke {
  return (world) => {
    const { Keyboard: keyboard } = world.running();
    return () => use(keyboard);
  };
}

function withMouse(use: (mouse: IVMMouse) => unknown): Provoke {
  return (world) => {
    const { Mouse: mouse } = world.running();
    return () => use(mouse);
  };
}

/** The mouse of a machine that is paused is not active. */
function whilePaused(use: (mouse: IVMMouse) => unknown): Provoke {
  return (world) => {
    const machine = world.running();
    const { Mouse: mouse } = machine;
    machine.Pause();
    return () => use(mouse);
  };
}

/** A position in absolute coordinates cannot be told without Additions. */
function withoutAdditions(use: (mouse: IVMMouse) => unknown): ClauseTest {
  return {
    needs: ["simulation"],
    provoke: (world) => {
      const machine = world.running();
      const { Mouse: mouse } = machine;
      mouse.UsingAbsoluteCoordinates = true;
      world.simulate(machine).additions(null);
      return () => use(mouse);
    },
  };
}

const itself = (machine: IVMVirtualMachine): IVMVirtualMachine => machine;

export const keyboardClauses: Clauses = {
  "IVMVirtualMachine.Keyboard:VM_E_VM_UNKNOWN": unknownMachine(itself, (machine) => machine.Keyboard),

  "IVMKeyboard.IsPressed:E_POINTER": nullArgument((world) => world.running().Keyboard, "IsPressed"),
  "IVMKeyboard.IsPressed:E_INVALIDARG": withKeyboard((keyboard) => keyboard.IsPressed("Key_Any")),
  "IVMKeyboard.PressKey:E_POINTER": nullArgument((world) => world.running().Keyboard, "PressKey"),
  "IVMKeyboard.PressKey:E_INVALIDARG": withKeyboard((keyboard) => keyboard.PressKey("Key_Any")),
  "IVMKeyboard.ReleaseKey:E_POINTER": nullArgument((world) => world.running().Keyboard, "ReleaseKey"),
  "IVMKeyboard.ReleaseKey:E_INVALIDARG": withKeyboard((keyboard) => keyboard.ReleaseKey("Key_Any")),
  "IVMKeyboard.PressAndReleaseKey:E_POINTER": nullArgument((world) => world.running().Keyboard, "PressAndReleaseKey"),
  "IVMKeyboard.PressAndReleaseKey:E_INVALIDARG": withKeyboard((keyboard) => keyboard.PressAndReleaseKey("Key_Any")),
  "IVMKeyboard.TypeAsciiText:E_POINTER": nullArgument((world) => world.running().Keyboard, "TypeAsciiText"),
  "IVMKeyboard.TypeAsciiText:E_INVALIDARG": withKeyboard((keyboard) => keyboard.TypeAsciiText("")),
  "IVMKeyboard.TypeKeySequence:E_POINTER": nullArgument((world) => world.running().Keyboard, "TypeKeySequence"),
  "IVMKeyboard.TypeKeySequence:E_INVALIDARG": withKeyboard((keyboard) => keyboard.TypeKeySequence("Key_A, Key_Any")),

  "IVMKeyboard.HasExclusiveAccess:S_FALSE": (world) => {
    const { Keyboard: keyboard } = world.running();
    keyboard.HasExclusiveAccess = true;
    return () => (keyboard.HasExclusiveAccess = true);
  },
  "IVMKeyboard.HasExclusiveAccess:VM_E_SET_EXCLUSIVE_MODE_FAIL": (world) => {
    const machine = world.running();
    const { Keyboard: keyboard } = machine;
    world.finish(machine.TurnOff());
    return () => (keyboard.HasExclusiveAccess = true);
  },
};

export const mouseClauses: Clauses = {
  "IVMVirtualMachine.Mouse:VM_E_VM_UNKNOWN": unknownMachine(itself, (machine) => machine.Mouse),
  "IVMVirtualMachine.Mouse:VM_E_VM_NOT_RUNNING": (world) => {
    const machine = world.machine();
    return () => machine.Mouse;
  },

  "IVMMouse.Click:E_INVALIDARG": withMouse((mouse) => mouse.Click(NO_BUTTON)),
  "IVMMouse.Click:VM_E_MOUSE_NOT_ACTIVE": whilePaused((mouse) => mouse.Click(vmMouseButton_Left)),
  "IVMMouse.GetButton:E_INVALIDARG": withMouse((mouse) => mouse.GetButton(NO_BUTTON)),
  "IVMMouse.GetButton:VM_E_MOUSE_NOT_ACTIVE": whilePaused((mouse) => mouse.GetButton(vmMouseButton_Left)),
  "IVMMouse.GetButton:VM_E_VM_NOT_RUNNING": (world) => {
    const machine = world.running();
    const { Mouse: mouse } = machine;
    world.finish(machine.TurnOff());
    return () => mouse.GetButton(vmMouseButton_Left);
  },
  "IVMMouse.SetButton:E_INVALIDARG": withMouse((mouse) => mouse.SetButton(NO_BUTTON, true)),
  "IVMMouse.SetButton:VM_E_MOUSE_NOT_ACTIVE": whilePaused((mouse) => mouse.SetButton(vmMouseButton_Left, true)),

  "IVMMouse.HorizontalPosition:VM_E_USING_RELATIVE_COORDINATES": withMouse((mouse) => mouse.HorizontalPosition),
  "IVMMouse.HorizontalPosition:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": withoutAdditions((mouse) => mouse.HorizontalPosition),
  "IVMMouse.HorizontalPosition:VM_E_MOUSE_NOT_ACTIVE": whilePaused((mouse) => (mouse.HorizontalPosition = 1)),
  "IVMMouse.VerticalPosition:VM_E_USING_RELATIVE_COORDINATES": withMouse((mouse) => mouse.VerticalPosition),
  "IVMMouse.VerticalPosition:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": withoutAdditions((mouse) => mouse.VerticalPosition),
  "IVMMouse.VerticalPosition:VM_E_MOUSE_NOT_ACTIVE": whilePaused((mouse) => (mouse.VerticalPosition = 1)),

  "IVMMouse.ScrollWheelPosition:VM_E_MOUSE_NOT_ACTIVE": whilePaused((mouse) => (mouse.ScrollWheelPosition = 1)),
  "IVMMouse.ScrollWheelPosition:VM_E_USING_ABSOLUTE_COORDINATES": (world) => {
    const { Mouse: mouse } = world.running();
    mouse.UsingAbsoluteCoordinates = true;
    return () => (mouse.ScrollWheelPosition = 1);
  },
  "IVMMouse.UsingAbsoluteCoordinates:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": {
    needs: ["simulation"],
    provoke: (world) => {
      const machine = world.running();
      world.simulate(machine).additions(null);
      const { Mouse: mouse } = machine;
      return () => (mouse.UsingAbsoluteCoordinates = true);
    },
  },
};
