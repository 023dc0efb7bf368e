import { expect } from "chai";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readMidl } from "../../lib/idl/midl-reader.js";
import { CLAUSE_IDS } from "../../lib/testing/contract/clause-ids.js";
import type { Clauses } from "../../lib/testing/contract/clause.js";
import { CLAUSES } from "../../lib/testing/contract/clauses.js";
import { UNREACHABLE } from "../../lib/testing/contract/unreachable.js";

const FOLDER = fileURLToPath(new URL("../../lib/testing/contract/", import.meta.url));
const IDL = fileURLToPath(new URL("../../typings/VirtualServer.idl", import.meta.url));

/** Further pointers that the IDL has a code for; the contract has no clause for them. */
const FURTHER_POINTERS = [
  "IVMVirtualServer.DeleteVirtualNetwork:E_POINTER",
  "IVMVirtualServer.VMRCAuthenticator:E_POINTER",
  "IVMVirtualMachine.AutoStartAtLaunchDelay:E_POINTER",
  "IVMVirtualMachine.ShutdownActionOnQuit:E_POINTER",
];

/** What the IDL says a member fails, or half succeeds, with. */
function idsOfIdl(): Set<string> {
  const { interfaces } = readMidl(readFileSync(IDL, "utf8"), IDL).library;
  return new Set(
    interfaces.flatMap(({ name, functions }) =>
      functions.flatMap(({ name: member, documentation: { failures, successes } }) =>
        [...failures, ...successes].map(({ code }) => `${name}.${member}:${code}`),
      ),
    ),
  );
}

/** The ids of each area, one list a file. */
async function idsOfAreas(): Promise<string[][]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith("-clauses.ts"));
  return Promise.all(
    files.map(async (file) => {
      const module = (await import(new URL(`../../lib/testing/contract/${file}`, import.meta.url).href)) as object;
      const exported = Object.entries(module).filter(([name]) => name.endsWith("Clauses"));
      return exported.flatMap(([, clauses]) => Object.keys(clauses as Clauses));
    }),
  );
}

describe("The clauses", () => {
  it("are 646", () => {
    expect(CLAUSE_IDS).to.have.length(646);
    expect(new Set(CLAUSE_IDS)).to.have.property("size", 646);
  });

  it("are those of the IDL", () => {
    expect([...CLAUSE_IDS, ...FURTHER_POINTERS]).to.have.members([...idsOfIdl()]);
  });

  it("have each a test, or a reason why there can be none", () => {
    const missing = CLAUSE_IDS.filter((id) => !(id in CLAUSES) && !(id in UNREACHABLE));
    expect(missing).to.deep.equal([]);
  });

  it("have no test and a reason at once", () => {
    expect(Object.keys(UNREACHABLE).filter((id) => id in CLAUSES)).to.deep.equal([]);
  });

  it("have no test of what is not documented", () => {
    const known = new Set(CLAUSE_IDS);
    expect([...Object.keys(CLAUSES), ...Object.keys(UNREACHABLE)].filter((id) => !known.has(id))).to.deep.equal([]);
  });

  it("that nobody can reach are 30 at most", () => {
    expect(Object.keys(UNREACHABLE).length).to.be.at.most(30);
  });

  it("of every area are part of the contract, each of them once", async () => {
    expect((await idsOfAreas()).flat()).to.have.members(Object.keys(CLAUSES));
  });
});
