import { DOMParser, type Element } from "@xmldom/xmldom";
import { expect } from "chai";
import { edgesOf } from "../../../lib/machine/render/edges.js";
import { ROUTES } from "../../../lib/machine/render/layout.js";
import { shortName, STATES } from "../../../lib/machine/render/states.js";
import { statesSvg } from "../../../lib/machine/render/svg.js";
import {
  vmVMState_Restoring,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
} from "../../../lib/generated/enumerations.js";
import { DRAWN } from "../../../lib/machine/render/edges.js";
import { transition, type Transition } from "../../../lib/machine/transition-table.js";

function parse(svg: string): Element[] {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(svg, "image/svg+xml");
  return Array.from(document.getElementsByTagName("*"));
}

const ROW: Transition = {
  ...transition("discard-saved-state"),
  id: "new-row",
};

describe("statesSvg", () => {
  const svg = statesSvg();
  const elements = parse(svg);
  const ids = elements.flatMap((element) => element.getAttribute("id") ?? []);

  it("is one well-formed document, ids and all", () => {
    expect(elements[0]?.tagName).to.equal("svg");
    expect(elements[0]?.namespaceURI).to.equal("http://www.w3.org/2000/svg");
    expect(new Set(ids).size).to.equal(ids.length);
    expect(svg).to.equal(statesSvg());
    expect(svg).to.match(/<\/svg>\n$/);
    expect(svg).not.to.match(/NaN|undefined/);
  });

  it("has every state and every edge", () => {
    expect(ids).to.include.members(STATES.map((state) => `state-${shortName(state)}`));
    expect(ids).to.include.members(edgesOf().map(({ id }) => `edge-${id}`));
  });

  it("shows every row of the table, on edges or in the list of what changes no state", () => {
    const shown = new Set(elements.flatMap((element) => element.getAttribute("data-rows")?.split(" ") ?? []));
    expect([...shown]).to.have.members(DRAWN.map(({ id }) => id));
  });

  it("names itself to those who do not see it", () => {
    const [root] = elements;
    expect(root?.getAttribute("role")).to.equal("img");
    for (const id of root?.getAttribute("aria-labelledby")?.split(" ") ?? []) expect(ids).to.include(id);
    expect(elements.find((element) => element.tagName === "desc")?.textContent).to.include("State diagram");
    expect(elements.filter((element) => element.tagName === "title")).to.have.length.above(STATES.length);
  });

  it("needs nothing from elsewhere", () => {
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.to.match(
      /https?:|@import|href|src=|<script|<image/,
    );
    for (const [, target = ""] of svg.matchAll(/url\(([^)]*)\)/g)) expect(ids).to.include(target.replace("#", ""));
  });

  it("knows dark pages", () => {
    expect(svg).to.include("@media (prefers-color-scheme: dark)");
  });

  it("has no route for an edge that the table does not have", () => {
    expect(edgesOf().map(({ id }) => id)).to.include.members([...ROUTES.keys()]);
  });

  it("takes a new row that goes where others go", () => {
    expect(statesSvg([...DRAWN, ROW])).to.include("discard-saved-state new-row");
  });

  it("refuses a row that goes where the layout has no line", () => {
    const jump: Transition = { ...ROW, steps: [{ state: vmVMState_Restoring }], end: vmVMState_Running };
    expect(() => statesSvg([...DRAWN, jump])).to.throw("no route for the edge Saved-Restoring-request");
  });

  it("refuses a label that the layout has no room for", () => {
    const fork: Transition = { ...ROW, id: "fork", from: [vmVMState_TurnedOff], steps: [], end: vmVMState_Saved };
    const { steps } = transition("restore-fails");
    const also: Transition = {
      ...transition("restore"),
      id: "also",
      steps: [...steps.slice(0, 2), { state: vmVMState_Saved }],
    };
    expect(() => statesSvg([...DRAWN, fork])).to.throw("TurnedOff-Saved-request");
    expect(() => statesSvg([...DRAWN, also])).to.throw("no place for the label");
  });
});
