/** IVMDisplay and IVMVirtualMachine.Display. */
import type { IVMDisplay } from "../../../typings/IVMDisplay.js";
import type { Clauses, ClauseTest } from "./clause.js";
import { unknownMachine, unknownMachines } from "./common-clauses.js";

/** The call fails on a machine that runs, but has nothing to look at. */
function withoutDisplay(use: (display: IVMDisplay) => unknown): ClauseTest {
  return {
    needs: ["simulation"],
    provoke: (world) => {
      const machine = world.running();
      world.simulate(machine).display(false);
      return () => use(machine.Display);
    },
  };
}

export const displayClauses: Clauses = {
  "IVMVirtualMachine.Display:VM_E_VM_UNKNOWN": unknownMachine(
    (machine) => machine,
    (machine) => machine.Display,
  ),

  ...unknownMachines("IVMDisplay", (machine) => machine.Display, {
    Width: (display) => display.Width,
    Height: (display) => display.Height,
    VideoMode: (display) => display.VideoMode,
    SetDimensions: (display) => display.SetDimensions(800, 600),
  }),

  "IVMDisplay.Width:VM_E_NO_DISPLAY": withoutDisplay((display) => display.Width),
  "IVMDisplay.Height:VM_E_NO_DISPLAY": withoutDisplay((display) => display.Height),
  "IVMDisplay.VideoMode:VM_E_NO_DISPLAY": withoutDisplay((display) => display.VideoMode),
  "IVMDisplay.SetDimensions:VM_E_NO_DISPLAY": withoutDisplay((display) => display.SetDimensions(800, 600)),

  "IVMDisplay.SetDimensions:E_INVALIDARG": (world) => {
    const { Display: display } = world.running();
    return () => display.SetDimensions(801, 600);
  },
  "IVMDisplay.SetDimensions:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": {
    needs: ["simulation"],
    provoke: (world) => {
      const machine = world.running();
      world.simulate(machine).additions(null);
      return () => machine.Display.SetDimensions(800, 600);
    },
  },
};
