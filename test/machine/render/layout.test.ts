/** The diagram has been looked at; these tests keep it as it was when the table grows. */
import { expect } from "chai";
import { corners, port, roundedPath, type Box, type Point } from "../../../lib/machine/render/geometry.js";
import { HEIGHT, LEGEND, WIDTH } from "../../../lib/machine/render/layout.js";
import { FONT_SIZE, LINE_HEIGHT, sceneOf, type Label } from "../../../lib/machine/render/scene.js";
import { shortName } from "../../../lib/machine/render/states.js";

interface Area {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The widest of the usual system fonts needs about this much for a character. */
const CHARACTER = 6.9;

function areaOf(name: string, { x, y, width, height }: Box): Area {
  return { name, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function areaOfLabel(name: string, { lines, x, y, anchor }: Label): Area {
  const width = Math.max(...lines.map((line) => line.length)) * CHARACTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { name, left, right: left + width, top: y - FONT_SIZE + 2, bottom: y + (lines.length - 1) * LINE_HEIGHT + 3 };
}

function areaOfLine(name: string, a: Point, b: Point): Area {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  return { name, left, right, top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) };
}

function touch(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]));
}

describe("the layout of the SVG", () => {
  const { states, edges, unchanged } = sceneOf();
  const boxes = states.map(({ state, box }) => areaOf(shortName(state), box));
  const labels = edges.flatMap(({ edge, label }) => (label === undefined ? [] : [areaOfLabel(edge.id, label)]));
  const lines = edges.flatMap(({ edge, points }) =>
    points.slice(1).map((point, index) => areaOfLine(edge.id, points[index] ?? point, point)),
  );

  it("keeps everything on the canvas", () => {
    for (const { name, left, right, top, bottom } of [...boxes, ...labels, ...lines]) {
      expect(Math.min(left, top), name).to.be.at.least(10);
      expect(right, name).to.be.at.most(WIDTH - 10);
      expect(bottom, name).to.be.at.most(HEIGHT - 10);
    }
    expect(LEGEND.y + 24 + unchanged.length * LINE_HEIGHT).to.be.at.most(HEIGHT);
  });

  it("lets no boxes and no labels overlap", () => {
    for (const [a, b] of pairs([...boxes, ...labels])) expect(touch(a, b), `${a.name}, ${b.name}`).to.equal(false);
  });

  it("draws no line through a label", () => {
    for (const line of lines) {
      for (const label of labels) expect(touch(line, label), `${line.name} through ${label.name}`).to.equal(false);
    }
  });

  it("draws no line through a box", () => {
    for (const line of lines) {
      const [from, to] = line.name.split("-");
      for (const box of boxes) {
        if (box.name !== from && box.name !== to) expect(touch(line, box), `${line.name}, ${box.name}`).to.equal(false);
      }
    }
  });

  it("has just the one crossing that the table makes necessary", () => {
    const crossings = pairs(lines).filter(([a, b]) => a.name !== b.name && touch(a, b));
    expect(crossings.map(([a, b]) => [a.name, b.name].sort())).to.deep.equal([
      ["DeleteMachine-Saved-step", "TurningOff-MergingDrives-step"],
    ]);
  });

  it("ends lines on the rims of their boxes", () => {
    for (const { edge, points } of edges) {
      const rim = (state: string, point: Point | undefined): boolean =>
        boxes.some((box) => box.name === state && point !== undefined && touch(box, areaOfLine("", point, point)));
      expect(rim(shortName(edge.from), points[0]), edge.id).to.equal(true);
      expect(rim(shortName(edge.to), points.at(-1)), edge.id).to.equal(true);
    }
  });
});

describe("corners", () => {
  const box: Box = { x: 50, y: 50, width: 20, height: 10 };
  const other: Box = { x: 150, y: 90, width: 20, height: 10 };

  it("turns once between a side and a top", () => {
    expect(corners(port(box, "right"), [], port(other, "top"))).to.have.length(3);
  });

  it("turns in the lanes that it is given", () => {
    const points = corners(port(box, "right"), [100], port(other, "left"));
    expect(points.map(({ x, y }) => [x, y])).to.deep.equal([
      [60, 50],
      [100, 50],
      [100, 90],
      [140, 90],
    ]);
    expect(roundedPath(points)).to.equal("M60,50L90,50Q100,50 100,60L100,80Q100,90 110,90L140,90");
  });

  it("refuses a slanted line", () => {
    expect(() => corners(port(box, "right"), [], port(other, "left"))).to.throw("slanted");
  });
});
