import { expect } from "chai";
import { readFileSync } from "node:fs";
import { hresultName } from "../../lib/com/hresult.js";
import { ERROR_TABLE, comErrorOf } from "../../lib/drivers/libvirt/libvirt-error.js";

const page = readFileSync(new URL("../../docs/libvirt.md", import.meta.url), "utf8");

/** The cells of each row of a page's tables. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

describe("Errors of libvirt", () => {
  it("are in docs/libvirt.md as they are in the table, and no others", () => {
    const shown = rows.filter((cells) => cells[1]?.startsWith("VIR_ERR_")).map((cells) => cells.slice(1, 5));
    const expected = ERROR_TABLE.map(({ name, code, hresult, why }) => [name, String(code), hresultName(hresult), why]);
    expect(shown).to.deep.equal(expected);
  });

  it("have codes of their own", () => {
    expect(new Set(ERROR_TABLE.map(({ code }) => code)).size).to.equal(ERROR_TABLE.length);
  });

  it("become E_FAIL with libvirt's words where the table has no row, without credentials", () => {
    const error = comErrorOf({ code: 9, domain: 10, message: "failed for qemu+ssh://joe:pw@h/system" }, "It cannot be");
    expect(error.code).to.equal("E_FAIL");
    expect(error.message).to.equal("It cannot be: failed for qemu+ssh://h/system (libvirt 9).");
  });
});
