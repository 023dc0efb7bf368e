/**
 * The scripts in examples/ print what their transcripts in examples/expected say. Each transcript is run in
 * a home of its own in which make-lab.vbs has been run, except for its own transcript.
 */
import { expect } from "chai";
import { readFileSync, readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { normalised } from "./normalised.js";
import { ExampleComputer, commandsOf, root } from "./transcript.js";

const directory = join(root, "examples");
const expectedDirectory = join(directory, "expected");

const scripts = readdirSync(directory).filter((name) => /\.(vbs|js|mjs|wsf)$/.test(name));
const transcripts = readdirSync(expectedDirectory);

/** Builds the laboratory that the others work on. */
const LABORATORY = "examples/make-lab.vbs";

describe("Examples", function () {
  this.timeout(60_000);

  it("are at least 25, each with a transcript", () => {
    expect(scripts.length).to.be.at.least(25);
    expect(transcripts).to.have.members(scripts.map((name) => `${name}.txt`));
  });

  it("are all in the table of the README", () => {
    const readme = readFileSync(join(directory, "README.md"), "utf8");
    const listed = [...readme.matchAll(/^\| \[([^\]]+)\]\(\1\) /gm)].map(([, name]) => name);
    expect(listed).to.have.members(scripts);
  });

  for (const name of scripts) {
    it(`${name} prints what its transcript says`, async () => {
      const expected = readFileSync(join(expectedDirectory, `${name}.txt`), "utf8");
      const commands = commandsOf(expected);
      expect(commands[0]).to.match(new RegExp(`^examples/${name}( |$)`));

      using computer = await ExampleComputer.start();
      if (commands[0] !== LABORATORY) await computer.run(LABORATORY);
      expect(normalised(name, await computer.transcript(commands))).to.equal(expected);
    });

    it(`${name} begins with what it does and how it is run`, () => {
      const head = readFileSync(join(directory, name), "utf8").split("\n").slice(0, 14).join("\n");
      expect(head).to.include(parse(name).base);
      expect(head).to.match(/vmcom run examples\/|npm start/);
    });
  }
});
