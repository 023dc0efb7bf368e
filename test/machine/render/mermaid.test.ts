import { expect } from "chai";
import { edgesOf } from "../../../lib/machine/render/edges.js";
import { FAILURE_MARK, statesMermaid } from "../../../lib/machine/render/mermaid.js";
import { shortName, STATES } from "../../../lib/machine/render/states.js";

const NAME = STATES.map(shortName).join("|");
const ARROW = new RegExp(`^  (${NAME}) --> (${NAME})(?: : ([^:;\\n]+))?$`);

describe("statesMermaid", () => {
  const lines = statesMermaid().trimEnd().split("\n");
  const arrows = lines.flatMap((line) => {
    const [whole, from, to, label = ""] = ARROW.exec(line) ?? [];
    return whole === undefined ? [] : [{ from, to, label }];
  });

  it("is made of nothing but lines that Mermaid knows", () => {
    const state = new RegExp(`^  (${NAME})$`);
    const others = [/^stateDiagram-v2$/, /^ {2}direction TB$/, /^ {2}classDef \w+ [\w:,-]+$/, /^ {2}class [\w,]+ \w+$/];
    for (const line of lines)
      expect(
        [ARROW, state, ...others].some((form) => form.test(line)),
        line,
      ).to.equal(true);
    expect(lines[0]).to.equal("stateDiagram-v2");
  });

  it("declares every state", () => {
    for (const state of STATES) expect(lines).to.include(`  ${shortName(state)}`);
  });

  it("has one arrow for the edges between two states", () => {
    const expected = new Set(edgesOf().map(({ from, to }) => `${shortName(from)} ${shortName(to)}`));
    expect(arrows.map(({ from, to }) => `${from} ${to}`)).to.have.members([...expected]);
  });

  it("marks what follows an error, and what is announced as something else", () => {
    const label = (from: string, to: string): string | undefined =>
      arrows.find((arrow) => arrow.from === from && arrow.to === to)?.label;
    expect(label("Saving", "Running")).to.equal(`${FAILURE_MARK} error or timeout`);
    expect(label("DeleteMachine", "Saved")).to.equal("Save, after errors, announced as TurnedOff");
    expect(label("TurnedOff", "TurningOn")).to.equal("Startup");
    expect(label("Restoring", "Running")).to.equal("");
  });

  it("is the same every time", () => {
    expect(statesMermaid()).to.equal(statesMermaid());
    expect(statesMermaid()).to.match(/[^\n]\n$/);
  });
});
