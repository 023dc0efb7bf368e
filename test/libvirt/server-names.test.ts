import { expect } from "chai";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverNames, serversPath, uriOfServer } from "../../lib/drivers/libvirt/server-names.js";
import { checkedUri, withoutCredentials } from "../../lib/drivers/libvirt/libvirt-uri.js";
import { E_INVALIDARG, RPC_E_SERVER_UNAVAILABLE } from "../../lib/generated/hresults.js";
import { expectHresult } from "../support/com-error-of.js";

describe("Names of servers", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "vmcom-servers-"));
    file = join(folder, "servers.json");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (content: unknown): void =>
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));

  it("are looked up in servers.json, in any letter case and with the backslashes of a UNC name", () => {
    write({ servers: { Host7: "qemu+ssh://joe@host7/system", lab: "test:///default" } });
    expect(uriOfServer("HOST7", file)).to.equal("qemu+ssh://joe@host7/system");
    expect(uriOfServer("\\\\lab", file)).to.equal("test:///default");
    expect(serverNames(file)).to.deep.equal(["host7", "lab"]);
  });

  it("need no file for a URI itself", () => {
    expect(uriOfServer("libvirt:qemu:///system", file)).to.equal("qemu:///system");
    expect(uriOfServer("LIBVIRT:test:///default", file)).to.equal("test:///default");
  });

  it("are nobody's if no file says them, without the password that somebody typed", () => {
    const error = expectHresult(RPC_E_SERVER_UNAVAILABLE, () => uriOfServer("qemu://joe:secret@h/system", file));
    expect(error.message).to.include(file).and.not.include("secret");
  });

  const broken: [what: string, content: unknown][] = [
    ["no JSON", '{ "servers": { "a": "qemu+ssh://joe:secret@h/system" '],
    ["another form", []],
    ["no servers", {}],
    ["what means nothing", { servers: {}, hosts: {} }],
    ["a name with a slash", { servers: { "a/b": "test:///default" } }],
    ["one name twice", { servers: { a: "test:///default", A: "test:///default" } }],
    ["a URI that is no text", { servers: { a: 1 } }],
    ["a URI of no known form", { servers: { a: "file:///etc/passwd" } }],
    ["a URI with a password and a broken rest", { servers: { a: "qemu+ssh://joe:secret@h/system?command=sh" } }],
  ];
  for (const [what, content] of broken) {
    it(`say in one line what is wrong with a file of ${what}`, () => {
      write(content);
      const error = expectHresult(E_INVALIDARG, () => uriOfServer("a", file));
      expect(error.message).to.include(file).and.not.include("secret").and.not.include("\n");
    });
  }

  it("are in the home, or where VMCOM_SERVERS says", () => {
    expect(serversPath({}, "/home/x")).to.equal(join("/home/x", "servers.json"));
    expect(serversPath({ VMCOM_SERVERS: "/etc/s.json" }, "/home/x")).to.equal("/etc/s.json");
  });
});

describe("URIs of hosts", () => {
  for (const uri of [
    "qemu:///system",
    "qemu:///session",
    "qemu+ssh://user@host/system",
    "qemu+ssh://user@host:2222/system?keyfile=/home/me/.ssh/id&no_tty=1",
    "qemu+tls://host.example.org/system?pkipath=/etc/pki",
    "qemu+unix:///system?socket=/run/libvirt/libvirt-sock",
    "qemu+tcp://[fe80::1]/system",
    "test:///default",
    "xen:///system",
  ]) {
    it(`may be ${uri}`, () => expect(checkedUri(uri)).to.equal(uri));
  }

  for (const uri of [
    "",
    "qemu",
    "file:///etc/passwd",
    "qemu+ext://host/system?command=/bin/sh",
    "qemu+ssh://host/system?command=/bin/sh",
    "qemu+ssh://host/system?netcat=/bin/sh",
    "qemu+ssh://-oProxyCommand=sh/system",
    "qemu+ssh://-oProxyCommand=sh@host/system",
    "qemu+ssh://host/system\nqemu:///system",
    "qemu+ssh://ho st/system",
    "qemu+ssh://host/sys%74em",
    "qemu+ssh://user@host/system#x",
    `qemu:///${"x".repeat(2000)}`,
  ]) {
    it(`may not be ${JSON.stringify(uri.slice(0, 60))}`, () => {
      expectHresult(E_INVALIDARG, () => checkedUri(uri));
    });
  }

  it("are shown without user and password", () => {
    expect(withoutCredentials("cannot connect to 'qemu+ssh://joe:s3@cret@host/system': no")).to.equal(
      "cannot connect to 'qemu+ssh://host/system': no",
    );
  });
});
