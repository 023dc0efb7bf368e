import { expect } from "chai";
import { edgesOf, rowIds, rowsWithoutEdge } from "../../../lib/machine/render/edges.js";
import { edgeLabel } from "../../../lib/machine/render/labels.js";
import { rowKind } from "../../../lib/machine/render/rows.js";
import { DRAWN } from "../../../lib/machine/render/edges.js";
import { transition } from "../../../lib/machine/transition-table.js";

describe("edgesOf", () => {
  const edges = edgesOf();
  const edge = (id: string) => {
    const found = edges.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no edge ${id}`);
    return found;
  };

  it("merges equal edges", () => {
    expect(new Set(edges.map(({ id }) => id)).size).to.equal(edges.length);
    expect(rowIds(edge("Running-TurningOff-request"))).to.include.members(["reset", "turn-off", "shut-down"]);
  });

  it("shows every row that changes the state", () => {
    const shown = new Set(edges.flatMap(rowIds));
    for (const row of DRAWN) {
      if (row.steps.some((step) => step.state !== undefined || step.back)) expect(shown).to.include(row.id);
    }
    expect([...shown, ...rowsWithoutEdge().map(({ id }) => id)]).to.have.members(DRAWN.map(({ id }) => id));
  });

  it("has a failure where it leaves the row that fails, and steps after it", () => {
    expect(rowIds(edge("TurningOn-TurningOff-failure"))).to.include.members(["start-fails", "reset-fails"]);
    expect(edge("DeleteMachine-TurnedOff-step").passages).to.deep.include({
      row: transition("start-fails"),
      failed: true,
    });
    expect(edges.map(({ id }) => id)).not.to.include("TurnedOff-TurningOn-failure");
  });

  it("returns to both states that a transition can begin in", () => {
    for (const to of ["Running", "Paused"]) expect(rowIds(edge(`Saving-${to}-failure`))).to.deep.equal(["save-fails"]);
  });

  it("forks around a step that may be left out", () => {
    expect(edge("TurningOff-MergingDrives-step").when).to.equal("commitUndoDrives");
    expect(rowIds(edge("MergingDrives-DeleteMachine-step"))).to.include("turn-off");
    expect(rowIds(edge("TurningOff-DeleteMachine-step"))).to.include("turn-off");
  });

  it("follows what State reads rather than what is announced", () => {
    expect(edge("DeleteMachine-Saved-step").announced).to.equal(1);
    expect(edge("DeleteMachine-TurnedOff-step").announced).to.equal(undefined);
  });

  it("labels only what tells edges apart", () => {
    const label = (id: string): string => edgeLabel(edge(id), edges).join(", ");
    expect(label("TurnedOff-TurningOn-request")).to.equal("Startup");
    expect(label("TurningOn-Restoring-step")).to.equal("Startup (saved state present)");
    expect(label("Saving-TurningOff-step")).to.equal("");
    expect(label("TurningOff-DeleteMachine-step")).to.equal("");
    expect(label("TurningOff-MergingDrives-step")).to.equal("if undo drives are committed");
    expect(label("TurningOn-TurningOff-failure")).to.equal("errors");
    expect(label("Paused-TurningOff-reported")).to.equal("host power off");
    expect(label("DeleteMachine-Saved-step")).to.equal("Save, after errors");
  });

  it("tells the kinds of rows apart", () => {
    const kindOf = (id: string): string => rowKind(transition(id));
    expect(kindOf("save")).to.equal("normative");
    expect(kindOf("save-fails")).to.equal("failure");
    expect(kindOf("shut-down-vetoed")).to.equal("method");
    expect(kindOf("merge-undo-disks")).to.equal("method");
    expect(kindOf("host-power-off")).to.equal("reported");
  });
});
