import { expect } from "chai";
import { VMVMState, vmVMState_Invalid } from "../../lib/generated/enumerations.js";
import { HOST_TRANSITIONS } from "../../lib/machine/host-transitions.js";
import { refusalFor } from "../../lib/machine/refusal-table.js";
import {
  TRANSITIONS,
  announcedStates,
  entryFor,
  transition,
  type MachineRequest,
} from "../../lib/machine/transition-table.js";
import { shortName } from "../support/machine-host.js";

const STATES = Object.values(VMVMState).filter((value): value is VMVMState => typeof value === "number");
const REQUESTS = [...new Set(TRANSITIONS.map((row) => row.request))];

/** What nobody asks for, so that nobody is refused it either. */
const REPORTED: ReadonlySet<MachineRequest> = new Set([
  "GuestPowerOff",
  "GuestReset",
  "TripleFault",
  "HeartbeatStopped",
  "HostPowerOff",
  "HostDiskFull",
  ...HOST_TRANSITIONS.map((row) => row.request),
]);

describe("The transition table", () => {
  const documented: [method: string, row: string, events: string[]][] = [
    ["StartUp, no saved state", "start", ["TurningOn", "Running"]],
    ["Save", "save", ["Saving", "TurningOff", "DeleteMachine", "TurnedOff"]],
    ["StartUp, restoring from a saved state", "restore", ["TurningOn", "Restoring", "Running"]],
    ["Reset", "reset", ["TurningOff", "DeleteMachine", "TurningOn", "Running"]],
    ["Pause", "pause", ["Paused"]],
    ["Resume", "resume", ["Running"]],
    ["TurnOff", "turn-off", ["TurningOff", "DeleteMachine", "TurnedOff"]],
  ];
  for (const [method, row, events] of documented) {
    it(`has the documented events of ${method}`, () => {
      expect(announcedStates(transition(row)).map(shortName)).to.deep.equal(events);
      expect(transition(row).normative).to.equal(true);
    });
  }

  it("marks exactly the documentation's seven rows as normative", () => {
    expect(TRANSITIONS.filter((row) => row.normative).map((row) => row.id)).to.deep.equal(
      documented.map(([, row]) => row),
    );
  });

  const failures: [what: string, row: string, events: string[], end: string][] = [
    ["A start that fails", "start-fails", ["TurningOn", "TurningOff", "DeleteMachine", "TurnedOff"], "TurnedOff"],
    [
      "A restore that fails",
      "restore-fails",
      ["TurningOn", "Restoring", "TurningOff", "DeleteMachine", "TurnedOff"],
      "Saved",
    ],
  ];
  for (const [what, row, events, end] of failures) {
    it(`${what} generates ${events.join(", ")} and ends ${end}`, () => {
      expect(announcedStates(transition(row)).map(shortName)).to.deep.equal(events);
      expect(shortName(transition(row).end ?? vmVMState_Invalid)).to.equal(end);
    });
  }

  it("lets a save that fails generate Saving, Running", () => {
    expect(announcedStates(transition("save-fails"), VMVMState.vmVMState_Running).map(shortName)).to.deep.equal([
      "Saving",
      "Running",
    ]);
  });

  it("gives every row an id of its own", () => {
    const ids = TRANSITIONS.map((row) => row.id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it("leads failures and vetoes to rows that begin the same way", () => {
    for (const row of TRANSITIONS) {
      for (const [index, step] of row.steps.entries()) {
        const mayLeave =
          (step.operation !== undefined && step.bestEffort !== true) || step.event === "OnRequestShutdown";
        const target = step.event === undefined ? row.onFailure : row.onVeto;
        if (!mayLeave || target === undefined) continue;
        const next = transition(target);
        expect(next.request, `${row.id} -> ${target}`).to.equal(row.request);
        expect(next.from, `${row.id} -> ${target}`).to.deep.equal(row.from);
        expect(next.steps.slice(0, index + 1), `${row.id} -> ${target}`).to.deep.equal(row.steps.slice(0, index + 1));
      }
    }
  });

  it("gives every operation that can fail a row for the failure", () => {
    for (const row of TRANSITIONS) {
      const canFail = row.steps.some((step) => step.operation !== undefined && step.bestEffort !== true);
      const isFailure = TRANSITIONS.some((other) => other.onFailure === row.id || other.onVeto === row.id);
      if (canFail && !isFailure) expect(row.onFailure, row.id).to.be.a("string");
    }
  });

  it("ends every row in the state that its last step reads", () => {
    for (const row of TRANSITIONS) {
      const last = row.steps.findLast((step) => step.state !== undefined || step.back === true);
      if (last?.back === true) expect(row.end, row.id).to.equal(undefined);
      else if (last?.state !== undefined) expect(last.reads ?? last.state, row.id).to.equal(row.end);
    }
  });

  for (const request of REQUESTS) {
    if (REPORTED.has(request)) continue;
    for (const state of STATES) {
      if (entryFor(request, state) !== undefined) continue;
      it(`refuses ${request} in ${shortName(state)} with a code and a sentence`, () => {
        const refusal = refusalFor(request, state);
        expect(refusal?.hresult).to.be.a("number");
        expect((refusal?.hresult ?? 0) >>> 31).to.equal(1);
        expect(refusal?.message).to.match(/\.$/);
      });
    }
  }

  it("has no row for a state that is passed through", () => {
    const passing = ["Invalid", "TurningOn", "Restoring", "Saving", "TurningOff", "MergingDrives", "DeleteMachine"];
    for (const row of TRANSITIONS) for (const from of row.from) expect(passing).to.not.include(shortName(from));
  });
});
