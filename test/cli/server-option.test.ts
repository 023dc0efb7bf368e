import { expect } from "chai";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeServers } from "../../lib/cli/server-option.js";
import { vmcom } from "../support/command-line.js";

const HOST = "libvirt:simulated:///cli";

describe("vmcom --server", function () {
  this.timeout(180_000);
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), "vmcom-server-"))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it("is taken before a script's file, and left to the script behind it", () => {
    expect(takeServers(["--server", "a", "--server=b", "x.vbs", "--server", "c"])).to.deep.equal({
      servers: ["a", "b"],
      rest: ["x.vbs", "--server", "c"],
    });
    expect(takeServers(["--seconds", "3", "--server", "a"])).to.deep.equal({
      servers: ["a"],
      rest: ["--seconds", "3"],
    });
    expect(() => takeServers(["--server"])).to.throw("--server takes the name of a server");
  });

  it("takes a host's machine through the table, as the reference server does", () => {
    const hosts = vmcom(home, "start", "--server", HOST);
    const ours = vmcom(home, "start");
    const rows = (out: string): string[] => out.split("\n").filter((line) => / by: |All seven/.test(line));
    expect(hosts.error).to.equal("");
    expect(hosts.status).to.equal(0);
    expect(rows(hosts.out)).to.deep.equal(rows(ours.out)).and.to.have.length(8);
  });

  it("may be said before the command, and by a name of servers.json", () => {
    writeFileSync(join(home, "servers.json"), JSON.stringify({ servers: { host7: "simulated:///seven" } }));
    writeFileSync(join(home, "name.vbs"), 'WScript.Echo CreateObject("VirtualServer.Application").Name');
    const { out, error } = vmcom(home, "--server", "HOST7", "run", join(home, "name.vbs"));
    expect(error).to.equal("");
    expect(out).to.equal("simulated\n");
  });

  it("is what CreateObject's second argument is, in VBScript and in JScript", () => {
    writeFileSync(join(home, "two.vbs"), `WScript.Echo CreateObject("VirtualServer.Application", "${HOST}").Name`);
    writeFileSync(
      join(home, "two.js"),
      'WScript.Echo(new ActiveXObject("VirtualServer.Application", "libvirt:simulated:///cli").Name);',
    );
    for (const script of ["two.vbs", "two.js"]) {
      expect(vmcom(home, "run", join(home, script)).out, script).to.equal("simulated\n");
    }
  });

  it("shows several servers at once in a monitor, each machine with its server's name", () => {
    writeFileSync(
      join(home, "both.vbs"),
      [`For Each host In Array("a", "b")`, `  Set vs = CreateObject("VirtualServer.Application", host)`]
        .concat(`  vs.CreateVirtualMachine("web", "C:\\Virtual Machines").Startup.WaitForCompletion -1`, "Next")
        .join("\n"),
    );
    writeFileSync(
      join(home, "servers.json"),
      JSON.stringify({ servers: { a: "simulated:///a", b: "simulated:///b" } }),
    );
    const { out, error } = vmcom(home, "monitor", "--server", "a", "--server", "b", join(home, "both.vbs"));
    expect(error).to.equal("");
    for (const server of ["a", "b"]) expect(out).to.include(`${server}: web\tvmVMState_Running`);
  });

  for (const [what, args] of [
    ["a name that nobody has said", ["run", "--server", "nowhere", "x.vbs"]],
    ["a URI of no known form", ["start", "--server", "libvirt:file:///etc/passwd"]],
    ["a password in what is wrong", ["start", "--server", "libvirt:qemu+ssh://joe:secret@host/system?command=sh"]],
  ] as const) {
    it(`answers ${what} with one line and exit code 1`, () => {
      const { status, out, error } = vmcom(home, ...args);
      expect(status).to.equal(1);
      expect(out).to.equal("");
      expect(error)
        .to.match(/^vmcom: [^\n]+\n$/)
        .and.not.include("secret");
    });
  }

  it("answers a broken servers.json with one line that names it, and no stack", () => {
    writeFileSync(join(home, "servers.json"), "{");
    writeFileSync(join(home, "x.vbs"), "");
    const { status, error } = vmcom(home, "run", "--server", "host7", join(home, "x.vbs"));
    expect(status).to.equal(1);
    expect(error)
      .to.include("servers.json")
      .and.to.match(/^vmcom: [^\n]+\n$/);
  });

  it("tells in info whether libvirt is there, and which names there are", () => {
    writeFileSync(join(home, "servers.json"), JSON.stringify({ servers: { host7: "test:///default" } }));
    expect(vmcom(home, "info").out)
      .to.match(/^libvirt +\S/m)
      .and.to.match(/^servers +host7$/m);
    const facts = JSON.parse(vmcom(home, "info", "--json").out) as { libvirt: { available: boolean; reason: string } };
    expect(facts.libvirt.reason).to.be.a("string").with.length.above(5);
  });
});
