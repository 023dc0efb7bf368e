import { stripVTControlCharacters } from "node:util";
import { expect } from "chai";
import { columns } from "../../../lib/machine/render/columns.js";
import { CALLER_REQUESTS, refusalGroups, refusedRequests } from "../../../lib/machine/render/refusals.js";
import { shortName, STATES } from "../../../lib/machine/render/states.js";
import { refusalsText, statesText } from "../../../lib/machine/render/text-table.js";
import { TRANSITIONS } from "../../../lib/machine/transition-table.js";

const widthOf = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

describe("statesText", () => {
  it("fits 100 columns, or what it is given", () => {
    expect(widthOf(statesText())).to.be.at.most(100);
    for (const width of [80, 81, 90, 110, 132, 200]) expect(widthOf(statesText({ width }))).to.be.at.most(width);
    expect(widthOf(statesText({ width: 20 }))).to.be.at.most(80);
  });

  it("puts the documentation's rows first, then failures, guest and host, refusals", () => {
    const headings = statesText()
      .split("\n")
      .filter((line) => /^\S/.test(line));
    expect(headings).to.deep.equal([
      "Virtual machine states and the events they generate",
      "State change events per method",
      "When something fails",
      "Other methods",
      "What guest and host do",
      "Refusals",
      "States",
    ]);
  });

  it("has the documented rows on lines of their own when there is room", () => {
    const lines = statesText({ width: 140 })
      .split("\n")
      .map((line) => line.trim().split(/ {2,}/));
    expect(lines).to.deep.include(["Startup", "TurnedOff", "no saved state", "TurningOn, Running", "Running"]);
    expect(lines).to.deep.include([
      "Save",
      "Running, Paused",
      "no error",
      "Saving, TurningOff, DeleteMachine, TurnedOff",
      "Saved",
    ]);
  });

  it("has every row, state and refused request", () => {
    const text = statesText({ width: 400 });
    for (const row of TRANSITIONS) expect(text).to.include(row.condition);
    for (const state of STATES) expect(text).to.match(new RegExp(`^ +${state} +${shortName(state)} `, "m"));
    for (const { code } of refusedRequests()) expect(text).to.include(code);
  });

  it("only adds colours, no text, and no trailing blanks", () => {
    expect(statesText({ color: true })).to.include("\u001b[31m");
    expect(stripVTControlCharacters(statesText({ color: true }))).to.equal(statesText());
    expect(statesText()).not.to.include("\u001b").and.not.to.match(/ $/m);
    expect(statesText()).to.match(/[^\n]\n$/);
  });
});

describe("refusalsText", () => {
  it("is the table of refusals in statesText", () => {
    expect(statesText()).to.include(refusalsText());
    expect(refusalsText()).to.match(/^Refusals\n/);
    expect(refusalsText()).to.match(/^ +any +VM_E_VM_UNKNOWN +Invalid$/m);
  });

  it("groups all refusals, none twice", () => {
    const grouped = refusalGroups().flatMap(({ request, code, states }) =>
      (request === undefined ? CALLER_REQUESTS : [request]).flatMap((each) =>
        states.map((state) => `${each} ${state} ${code}`),
      ),
    );
    expect(grouped).to.have.members(refusedRequests().map(({ request, state, code }) => `${request} ${state} ${code}`));
  });
});

describe("columns", () => {
  it("leaves columns as wide as they are while they fit", () => {
    expect(
      columns(
        [
          ["a", "bc"],
          ["def", "g"],
        ],
        7,
      ),
    ).to.deep.equal([["a    bc"], ["def  g"]]);
  });

  it("wraps between words where that makes the fewest lines", () => {
    expect(
      columns(
        [
          ["one two", "x"],
          ["y", "three four"],
        ],
        12,
      ),
    ).to.deep.equal([
      ["one  x", "two"],
      ["y    three", "     four"],
    ]);
  });

  it("lets a word stick out that is longer than the line", () => {
    expect(columns([["overlong", "word"]], 6)).to.deep.equal([["overlong  word"]]);
  });
});
