import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "chai";
import { check } from "prettier";
import { BEGIN, embed, END, replaceBetweenMarkers, staleFiles } from "../../../lib/machine/render/embed.js";
import { statesMermaid } from "../../../lib/machine/render/mermaid.js";

describe("embed", () => {
  let docs: URL;
  let lines: string[];
  const log = (line: string): unknown => lines.push(line);

  beforeEach(() => {
    docs = pathToFileURL(`${mkdtempSync(join(tmpdir(), "vmcom-states-"))}/`);
    lines = [];
    writeFileSync(new URL("states.md", docs), `# Mine\n\n${BEGIN}\noutdated\n${END}\n\nAlso mine.\n`);
  });

  afterEach(() => {
    rmSync(docs, { recursive: true });
  });

  it("finds the project's own pages fresh", () => {
    expect(staleFiles().map(({ path }) => path)).to.deep.equal([]);
  });

  it("only checks with --check", () => {
    expect(embed(["--check"], docs, log)).to.equal(1);
    expect(lines).to.have.length(2);
    expect(lines[0]).to.match(/^docs\/states\.md is stale/);
    expect(readFileSync(new URL("states.md", docs), "utf8")).to.include("outdated");
  });

  it("writes what is between the markers, and the picture", () => {
    expect(embed([], docs, log)).to.equal(0);
    const page = readFileSync(new URL("states.md", docs), "utf8");
    expect(page)
      .to.match(/^# Mine\n/)
      .and.to.match(/Also mine\.\n$/);
    expect(page).to.include(statesMermaid()).and.not.to.include("outdated");
    expect(readFileSync(new URL("states.svg", docs), "utf8")).to.match(/^<svg /);
    expect(embed(["--check"], docs, log)).to.equal(0);
  });

  it("takes no offence at line ends of Windows", () => {
    embed([], docs, log);
    const page = new URL("states.md", docs);
    writeFileSync(page, readFileSync(page, "utf8").replaceAll("\n", "\r\n"));
    expect(staleFiles(docs)).to.deep.equal([]);
  });

  it("writes Markdown as prettier does", async () => {
    embed([], docs, log);
    const page = readFileSync(new URL("states.md", docs), "utf8");
    expect(await check(page, { parser: "markdown", printWidth: 120 })).to.equal(true);
  });

  it("refuses a page without its markers", () => {
    expect(() => replaceBetweenMarkers("# Page\n", "content")).to.throw(BEGIN);
    expect(() => replaceBetweenMarkers(`${END}\n${BEGIN}\n`, "content")).to.throw(END);
  });
});
