// @ts-check
/**
 * A server with many machines on disk: how long it takes to start, compared with reading the same files and
 * parsing their XML with the same library; and whether finding one of them depends on how many there are.
 */
import { DOMParser } from "@xmldom/xmldom";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVirtualServer, VirtualClock } from "../dist/index.js";
import { Vmc } from "../dist/files/vmc.js";
import { compare, summarize } from "./support/compare.js";

const MACHINES = 10_000;
const ROUNDS = 5;

/** @param {number} index */
const nameOf = (index) => `machine ${index}`;

/**
 * A home with so many registered machines.
 * @param {string} home
 * @param {number} count
 */
function fill(home, count) {
  const folder = join(home, "drives", "c", "machines");
  mkdirSync(folder, { recursive: true });
  let registered = "";
  for (let index = 0; index < count; index++) {
    const name = nameOf(index);
    const id = `{${String(index).padStart(8, "0")}-0000-4000-8000-000000000000}`;
    writeFileSync(join(folder, `${name}.vmc`), Vmc.create({ name, id }).serialize());
    registered +=
      `\n\t\t<configuration id="${index}"><pathname>` +
      `<absolute type="string">C:\\machines\\${name}.vmc</absolute></pathname></configuration>`;
  }
  const options =
    `<?xml version="1.0"?>\n<preferences>\n\t<version type="string">2.0</version>\n\t<settings/>\n` +
    `\t<virtual_machines>${registered}\n\t</virtual_machines>\n</preferences>`;
  writeFileSync(join(home, "options.xml"), options);
  return folder;
}

/**
 * @param {string} folder
 * @param {number} count
 */
function readAll(folder, count) {
  const parser = new DOMParser({ locator: false });
  let elements = 0;
  for (let index = 0; index < count; index++) {
    const text = readFileSync(join(folder, `${nameOf(index)}.vmc`)).toString("utf16le");
    const document = parser.parseFromString(text.slice(1), "application/xml");
    elements += document.documentElement?.childNodes.length ?? 0;
  }
  return elements;
}

/** @param {() => unknown} action */
function timeOf(action) {
  const began = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - began);
}

/** @param {{ quick: boolean }} options */
function start({ quick }) {
  const count = quick ? 500 : MACHINES;
  const home = mkdtempSync(join(tmpdir(), "vmcom-bench-"));
  try {
    const folder = fill(home, count);
    const ratios = [];
    // The first round brings the files into the system's cache, and the code to the compiler.
    for (let round = -1; round < (quick ? 1 : ROUNDS); round++) {
      const reading = timeOf(() => readAll(folder, count));
      const starting = timeOf(() => {
        const server = createVirtualServer({ home, clock: new VirtualClock() });
        if (server.VirtualMachines.Count !== count) throw new Error("Machines are missing.");
        server[Symbol.dispose]();
      });
      if (round >= 0) ratios.push(starting / reading);
    }
    return summarize(ratios);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** @param {number} count */
function serverWith(count) {
  const server = createVirtualServer({ clock: new VirtualClock() });
  for (let index = 0; index < count; index++) server.CreateVirtualMachine(nameOf(index), "C:\\machines");
  return server;
}

/** @param {{ quick: boolean }} options */
function find(options) {
  const few = serverWith(10);
  const many = serverWith(options.quick ? 1000 : MACHINES);
  const names = Array.from({ length: 10 }, (_, index) => nameOf(index));
  /**
   * @param {typeof few} server
   * @returns {import("./support/compare.js").Loop}
   */
  const finding = (server) => (count) => {
    let found = 0;
    for (let index = 0; index < count; index++) {
      if (server.FindVirtualMachine(names[index % 10] ?? "") !== null) found++;
    }
    return found;
  };
  return compare(finding(many), finding(few), options);
}

export const machines = {
  name: "machines",
  summary: "a server with 10,000 machines on disk",
  unit: "×",
  cases: [
    { label: "starting; reading the files and parsing their XML is 1", limit: 2, processes: 1, run: start },
    { label: "FindVirtualMachine; with 10 machines it is 1", limit: 1.3, run: find },
  ],
};
