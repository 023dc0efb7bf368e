import { expect } from "chai";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vmcom } from "../support/command-line.js";

describe("vmcom", function () {
  this.timeout(60_000);
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), "vmcom-cli-"))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it("lists its commands, also when it is called with nothing", () => {
    for (const args of [[], ["--help"], ["help"]]) {
      const { status, out } = vmcom(home, ...args);
      expect(status).to.equal(0);
      for (const command of ["run", "check", "monitor", "states", "verify"]) expect(out).to.include(`  ${command} `);
    }
  });

  it("explains each command", () => {
    for (const command of ["run", "check", "monitor", "states", "verify"]) {
      expect(vmcom(home, command, "--help").out).to.match(new RegExp(`^Usage: vmcom ${command}`));
      expect(vmcom(home, "help", command).out).to.match(new RegExp(`^Usage: vmcom ${command}`));
    }
  });

  it("tells its version", () => {
    expect(vmcom(home, "--version").out).to.match(/^\d+\.\d+\.\d+\n$/);
  });

  for (const args of [
    ["dance"],
    ["states", "--png"],
    ["verify", "extra"],
    ["states", "--json", "--svg"],
    ["run"],
    ["check"],
  ]) {
    it(`answers 'vmcom ${args.join(" ")}' with one line and exit code 2`, () => {
      const { status, out, error } = vmcom(home, ...args);
      expect(status).to.equal(2);
      expect(out).to.equal("");
      expect(error).to.match(/^vmcom: .+\n$/);
    });
  }

  describe("states", () => {
    it("prints the table as text, JSON, Mermaid and SVG", () => {
      expect(vmcom(home, "states").out).to.include("TurningOn, Restoring, Running");
      const json = JSON.parse(vmcom(home, "states", "--json").out) as { transitions: { id: string }[] };
      expect(json.transitions.map((row) => row.id)).to.include("save-fails");
      expect(vmcom(home, "states", "--mermaid").out).to.match(/^stateDiagram-v2/);
      expect(vmcom(home, "states", "--svg").out).to.match(/^<(?:\?xml|svg)/);
      expect(vmcom(home, "states", "--refusals").out).to.include("VM_E_VM_RUNNING");
    });
  });

  describe("verify", () => {
    it("finds all seven rows as documented", () => {
      const { status, out } = vmcom(home, "verify");
      expect(status).to.equal(0);
      expect(out).to.include("All 7 rows are as documented.");
    });

    it("accounts for all 646 clauses, none of them failed", () => {
      const { out } = vmcom(home, "verify");
      expect(out).to.match(/^646 clauses: 6\d\d passed, 0 failed, 0 deviating, \d{1,2} unreachable$/m);
    });

    it("reports as JSON: ok, rows, clauses", () => {
      const { status, out } = vmcom(home, "verify", "--json");
      expect(status).to.equal(0);
      const report = JSON.parse(out) as { ok: boolean; rows: object[]; clauses: object };
      expect(report.ok).to.equal(true);
      expect(report.clauses).to.have.all.keys("passed", "failed", "deviating", "unreachable");
      expect(report.rows).to.have.length(7);
      for (const row of report.rows) {
        expect(row).to.have.all.keys("method", "expected", "machineEvents", "serverEvents", "state", "ok");
      }
    });
  });

  describe("verify --module", () => {
    const index = new URL("../../dist/index.js", import.meta.url).href;

    function verifyModule(body: string): ReturnType<typeof vmcom> {
      const file = join(home, "server.mjs");
      writeFileSync(file, `import { createVirtualServer, SimulatedDriver, VirtualClock } from "${index}";\n${body}`);
      return vmcom(home, "verify", "--json", "--module", file);
    }

    it("checks whatever server a module makes", () => {
      expect(verifyModule("export default () => createVirtualServer({ clock: new VirtualClock() });").status).to.equal(
        0,
      );
    });

    it("finds a server that does not do what is documented, and exits with 1", () => {
      const { status, out } = verifyModule(`
        class Forgetful extends SimulatedDriver {
          attach(machine, events, apartment) {
            const session = super.attach(machine, events, apartment);
            const begin = session.begin.bind(session);
            session.begin = (operation, completion) => {
              if (operation === "pause") apartment.schedule(0, () => events.hostPowerOff());
              return begin(operation, completion);
            };
            return session;
          }
        }
        export default () => createVirtualServer({ clock: new VirtualClock(), driver: new Forgetful() });`);
      const { ok, rows } = JSON.parse(out) as { ok: boolean; rows: { ok: boolean }[] };
      expect(ok).to.equal(false);
      expect(rows.map((row) => row.ok)).to.deep.equal([true, true, true, true, false, false, false]);
      expect(status).to.equal(1);
    });

    it("takes the deviations that a module tells for what they are", () => {
      const { status, out } = verifyModule(`
        export const deviations = { "IVMTask.Cancel:E_FAIL": "Nothing can be cancelled." };
        export default () => createVirtualServer({ clock: new VirtualClock() });`);
      const { clauses, entries } = JSON.parse(out) as { clauses: { failed: number }; entries: { id: string }[] };
      // It holds all the same, which is a failure.
      expect(clauses.failed).to.equal(1);
      expect(entries.map(({ id }) => id)).to.include("IVMTask.Cancel:E_FAIL");
      expect(status).to.equal(1);
    });

    it("says what is wrong with a module that makes none", () => {
      const { status, error } = verifyModule("export const nothing = 1;");
      expect(status).to.equal(1);
      expect(error).to.match(/^vmcom: the default export of .* is not a function that makes a server\n$/);
    });
  });

  describe("monitor", () => {
    it("prints a line per event of what a script does, where there is no terminal", () => {
      const script = join(home, "start.js");
      writeFileSync(
        script,
        `var vs = CreateObject("VirtualServer.Application");
         var vm = vs.CreateVirtualMachine("web", "C:\\\\vm");
         vm.Startup().WaitForCompletion(-1);
         vm.Save().WaitForCompletion(-1);`,
      );
      const { status, out, error } = vmcom(home, "monitor", script);
      expect(error).to.equal("");
      expect(status).to.equal(0);
      const lines = out
        .trimEnd()
        .split("\n")
        .map((line) => line.split("\t").slice(1).join(" "));
      expect(lines).to.deep.equal([
        "web vmVMState_TurningOn",
        "web vmVMState_Running",
        "web vmVMState_Saving",
        "web vmVMState_TurningOff",
        "web vmVMState_DeleteMachine",
        "web vmVMState_TurnedOff (State reads vmVMState_Saved)",
      ]);
    });

    it("ends after the time that it is given", () => {
      const { status, error } = vmcom(home, "monitor", "--seconds", "0.2");
      expect(error).to.equal("");
      expect(status).to.equal(0);
    });

    it("refuses a time that is none", () => {
      expect(vmcom(home, "monitor", "--seconds", "soon").status).to.equal(2);
    });
  });
});
