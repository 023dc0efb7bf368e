import { readFileSync } from "node:fs";
import { expect } from "chai";
import { vmVMState_Paused, vmVMState_Running } from "../../../lib/generated/enumerations.js";
import { HRESULTS } from "../../../lib/generated/hresults.js";
import { statesDocument, statesJson } from "../../../lib/machine/render/json.js";
import { CALLER_REQUESTS } from "../../../lib/machine/render/refusals.js";
import { stateName, STATES } from "../../../lib/machine/render/states.js";
import { REFUSALS } from "../../../lib/machine/refusal-table.js";
import { announcedStates, entryFor, transition, TRANSITIONS } from "../../../lib/machine/transition-table.js";

const state = (name: string): string => `vmVMState_${name}`;

describe("statesJson", () => {
  const document = statesDocument();
  const names = new Set(document.states.map(({ name }) => name));

  it("is the document as text", () => {
    expect(JSON.parse(statesJson())).to.deep.equal(document);
    expect(statesJson()).to.match(/\}\n$/);
    expect(statesJson()).to.equal(statesJson());
  });

  it("has the eleven states with their values", () => {
    expect(document.states.map(({ value }) => value)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(document.states[5]).to.deep.equal({ name: state("Running"), value: 5, meaning: "on and running" });
  });

  it("says of states what the type library says", () => {
    const idl = readFileSync(new URL("../../../typings/VirtualServer.idl", import.meta.url), "utf8");
    for (const { name, value, meaning } of document.states) {
      expect(idl).to.match(new RegExp(`/\\*\\* ${meaning} \\*/\\s+${name} = ${value}\\b`));
    }
  });

  it("has every transition, with the same fields", () => {
    expect(document.transitions.map(({ id }) => id)).to.deep.equal(TRANSITIONS.map(({ id }) => id));
    const fields = Object.keys(document.transitions[0] ?? {});
    for (const each of document.transitions) expect(Object.keys(each)).to.deep.equal(fields);
  });

  it("names only states and transitions that it has", () => {
    const ids = new Set(document.transitions.map(({ id }) => id));
    for (const { from, events, end, onFailure, onVeto, steps } of document.transitions) {
      const mentioned = [...from, ...events, ...steps.flatMap((step) => [step.state, step.reads]), end];
      for (const name of mentioned) if (name !== null && name !== undefined) expect(names).to.include(name);
      for (const id of [onFailure, onVeto]) if (id !== null) expect(ids).to.include(id);
    }
  });

  it("gives the documentation's events for its seven rows", () => {
    const normative = document.transitions.filter((each) => each.normative);
    expect(normative.map(({ request, events, end }) => [request, events, end])).to.deep.equal([
      ["Startup", ["TurningOn", "Running"].map(state), state("Running")],
      ["Save", ["Saving", "TurningOff", "DeleteMachine", "TurnedOff"].map(state), state("Saved")],
      ["Startup", ["TurningOn", "Restoring", "Running"].map(state), state("Running")],
      ["Reset", ["TurningOff", "DeleteMachine", "TurningOn", "Running"].map(state), state("Running")],
      ["Pause", ["Paused"].map(state), state("Paused")],
      ["Resume", ["Running"].map(state), state("Running")],
      ["TurnOff", ["TurningOff", "DeleteMachine", "TurnedOff"].map(state), state("TurnedOff")],
    ]);
  });

  it("keeps the steps", () => {
    const save = document.transitions.find(({ id }) => id === "save");
    expect(save?.steps).to.deep.equal([
      { state: state("Saving"), operation: "save" },
      { state: state("TurningOff"), operation: "powerOff", bestEffort: true },
      { state: state("DeleteMachine") },
      { state: state("TurnedOff"), reads: state("Saved") },
    ]);
    expect(save).to.include({ onFailure: "save-fails", onVeto: null, cancelable: true, interruptible: false });
    for (const each of document.transitions) expect(each.steps).to.have.length(transition(each.id).steps.length);
  });

  it("says where a failed save goes back to", () => {
    const row = transition("save-fails");
    expect(document.transitions.find(({ id }) => id === "save-fails")).to.deep.include({
      events: [state("Saving"), state("Running")],
      end: null,
    });
    expect(announcedStates(row, vmVMState_Paused).at(-1)).to.equal(vmVMState_Paused);
    expect(row.from[0]).to.equal(vmVMState_Running);
  });

  it("ends a machine that leaves its server in Invalid", () => {
    const remove = document.transitions.find(({ id }) => id === "remove");
    expect(remove).to.deep.include({ events: [], end: state("Invalid") });
  });

  it("refuses every caller's request in every state without a row for it", () => {
    const refused = document.refusals.map(({ request, state: name }) => `${request} ${name}`);
    const expected = CALLER_REQUESTS.flatMap((request) =>
      STATES.filter((each) => entryFor(request, each) === undefined).map((each) => `${request} ${stateName(each)}`),
    );
    expect(refused).to.deep.equal(expected);
    expect(new Set(refused).size).to.equal(refused.length);
    expect(CALLER_REQUESTS).to.have.members([...new Set(REFUSALS.map(({ request }) => request))]);
  });

  it("has a code, its name and a message for every refusal", () => {
    for (const { hresult, code, message } of document.refusals) {
      expect(HRESULTS[code]?.value).to.equal(hresult);
      expect(hresult).to.be.above(0x7fffffff);
      expect(message).to.match(/\.$/);
    }
    expect(document.refusals).to.deep.include({
      request: "Startup",
      state: state("Running"),
      hresult: 0xa0040500,
      code: "VM_E_VM_RUNNING",
      message: "The virtual machine is already running, or on its way on or off.",
    });
  });
});
