/**
 * The examples on qemu:///system, each command of a transcript by a command line of its own. What was on the host before
 * stays there. Where others use the host at the same time, examples that list its machines print more.
 */
import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectVirtualServer } from "../../lib/connect-virtual-server.js";
import { ignoringComErrors } from "../../lib/com/ignoring.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import { vmVMState_Paused, vmVMState_Running } from "../../lib/generated/enumerations.js";
import { parseCommandLine } from "../../lib/model/command-line.js";
import { commandsOf, root } from "../examples/transcript.js";
import { built } from "../../lib/packaging/built.js";
import { main } from "../support/command-line.js";
import { DIFFERENT, SLOW, TIMED, withoutLimit } from "./support/host-examples.js";
import { whyNoBinding } from "./support/host.js";
import { MAY_USE_SYSTEM } from "./support/real-host.js";

const URI = "qemu:///system";
const LABORATORY = "examples/make-lab.vbs";
const expectedDirectory = join(root, "examples/expected");

/** The longest that one command takes on a busy machine, in ms. */
const PATIENCE = 180_000;

const names = readdirSync(expectedDirectory).map((file) => file.replace(/\.txt$/, ""));

const isSlowAsked = (process.env["VMCOM_SLOW"] ?? "") !== "";

describe("Examples on a real host", () => {
  it("that print something else are listed in docs/libvirt.md, with the reasons", () => {
    const page = readFileSync(join(root, "docs/libvirt.md"), "utf8");
    const shown = [...page.matchAll(/^\| `([\w.-]+\.(?:vbs|js|wsf|mjs))` +\| (.+?) +\|$/gm)].map(
      ([, ...cells]) => cells,
    );
    expect(shown).to.deep.equal(Object.entries({ ...DIFFERENT, ...TIMED, ...SLOW }));
    expect(names).to.include.members(shown.map(([name]) => name));
  });
});

if (MAY_USE_SYSTEM) describe("Examples on qemu:///system", onSystem);

function onSystem(this: Mocha.Suite): void {
  this.timeout(5 * PATIENCE);

  let home: string;
  let there: Belongings;

  before(function () {
    const reason = whyNoBinding();
    if (reason === undefined) return void (there = belongings());
    console.warn(`      skipped: ${reason}`);
    this.skip();
  });

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "vmcom-host-example-"));
  });

  afterEach(() => {
    leaveOnly(there);
    rmSync(home, { recursive: true, force: true });
  });

  for (const name of names.filter((each) => isSlowAsked || !(each in SLOW))) {
    const isDifferent = name in DIFFERENT || name in TIMED || name in SLOW;
    it(`${name} prints ${isDifferent ? "what is a host's, and ends" : "what its transcript says"}`, () => {
      const expected = readFileSync(join(expectedDirectory, `${name}.txt`), "utf8");
      const commands = commandsOf(expected);
      if (commands[0] !== LABORATORY) expect(run(home, LABORATORY)).to.include("The laboratory has");
      const printed = commands.map((command) => `$ vmcom run ${command}\n${run(home, command)}`).join("");
      if (!isDifferent) return void expect(withoutLimit(printed)).to.equal(withoutLimit(expected));
      if (name in DIFFERENT) expect(printed).not.to.equal(expected);
      // Neither a failure of vmcom's own nor one that nobody has foreseen.
      expect(printed).not.to.match(/^vmcom: |^ +at .*:\d+:\d+\)?$/m);
    });
  }
}

function run(home: string, command: string): string {
  built();
  const [script = "", ...args] = parseCommandLine(command);
  const line = [main, "run", "--server", `libvirt:${URI}`, join(root, script), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, line, {
    encoding: "utf8",
    env: { ...process.env, VMCOM_HOME: home, NODE_V8_COVERAGE: "", NO_COLOR: "1" },
    timeout: PATIENCE,
  });
  expect(status, `${command} has not ended`).not.to.equal(null);
  const text = `${stdout}${stderr}`.replaceAll("\r\n", "\n").replaceAll(join(root, "examples"), "examples");
  return status === 0 ? text : `${text}[exit code ${status}]\n`;
}

interface Belongings {
  readonly machines: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
}

function belongings(): Belongings {
  using server = connectVirtualServer(URI, { images: new MemoryFileSystem() });
  return {
    machines: new Set(Array.from(server.VirtualMachines, ({ Name: name }) => name)),
    networks: new Set(Array.from(server.VirtualNetworks, ({ Name: name }) => name)),
  };
}

/** Removes what has come since. */
function leaveOnly({ machines, networks }: Belongings): void {
  using server = connectVirtualServer(URI, { images: new MemoryFileSystem() });
  for (const machine of server.VirtualMachines) {
    ignoringComErrors(() => {
      const { Name: name, State: state } = machine;
      // Other tests' are theirs.
      if (machines.has(name) || /^(?:vmcom-|contract)/.test(name)) return;
      if (state === vmVMState_Running || state === vmVMState_Paused) machine.TurnOff().WaitForCompletion(60_000);
      server.DeleteVirtualMachine(machine);
    });
  }
  for (const network of server.VirtualNetworks) {
    if (!networks.has(network.Name)) ignoringComErrors(() => server.DeleteVirtualNetwork(network));
  }
}
