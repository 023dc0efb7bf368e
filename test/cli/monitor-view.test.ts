import { expect } from "chai";
import { LiveTable, PlainLines } from "../../lib/cli/monitor-view.js";

const AT = new Date("2005-10-03T12:34:56.789Z");

describe("The monitor's lines", () => {
  it("have the time, the machine, what is announced, and what State reads where it differs", () => {
    let text = "";
    const lines = new PlainLines((part) => (text += part));
    lines.machine("web", "vmVMState_TurnedOff");
    lines.stateChange(AT, "web", "vmVMState_TurningOn", "vmVMState_TurningOn");
    lines.stateChange(AT, "web", "vmVMState_TurnedOff", "vmVMState_Saved");
    lines.note(AT, "web: the heartbeat has stopped");
    expect(text.split("\n")).to.deep.equal([
      "web\tvmVMState_TurnedOff",
      "12:34:56.789\tweb\tvmVMState_TurningOn",
      "12:34:56.789\tweb\tvmVMState_TurnedOff\t(State reads vmVMState_Saved)",
      "12:34:56.789\tweb: the heartbeat has stopped",
      "",
    ]);
  });

  it("do not let a name give orders to the terminal", () => {
    let text = "";
    new PlainLines((part) => (text += part)).machine("evil\u001b[2J\nname", "x");
    expect(text).to.equal("evil?[2J?name\tx\n");
  });
});

describe("The monitor's table", () => {
  it("is drawn again in place, with the last ten events under it", () => {
    const drawn: string[] = [];
    const table = new LiveTable((part) => drawn.push(part));
    table.machine("web", "vmVMState_TurnedOff");
    for (let count = 0; count < 12; count++) {
      table.stateChange(AT, "web", `vmVMState_${count}`, "vmVMState_Running");
    }
    const last = drawn.at(-1) ?? "";
    // Up over head, one machine, an empty line and the ten events that were there, and away with them.
    expect(last.startsWith("\u001b[13A\u001b[J")).to.equal(true);
    expect(last).to.include("web      Running       12:34:56.789");
    expect(last).to.include("vmVMState_11").and.not.include("vmVMState_1\n");
  });
});
