import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { libvirtLayer } from "../../../lib/drivers/libvirt/native-addon.js";
import { built } from "../../../lib/packaging/built.js";
import { whyNoBinding } from "../support/host.js";
import { TestDriver } from "../support/test-driver.js";

/** How many threads are terminated, and processes ended. */
const TIMES = Number(process.env["VMCOM_LIBVIRT_TERMINATIONS"] ?? 10);

const PROGRAM = fileURLToPath(new URL("./programs/connection.mjs", import.meta.url));

const CALLERS = fileURLToPath(new URL("../../marshal/programs/terminate-callers.mjs", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly error: string;
}

describe("The end of threads and processes with connections to libvirt", function () {
  this.timeout(30_000 + TIMES * 3_000);
  let driver: TestDriver;

  before(function () {
    const reason = whyNoBinding();
    if (reason !== undefined) {
      console.warn(`      skipped: ${reason}`);
      this.skip();
    }
    built();
    driver = new TestDriver();
  });

  after(() => driver?.dispose());

  function run(way: string, environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
    return end([PROGRAM, way, driver.uri, String(TIMES)], environment);
  }

  async function end(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NODE_V8_COVERAGE: "", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on("data", (bytes: Buffer) => out.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => error.push(bytes));
    const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
    return { code, signal, out: Buffer.concat(out).toString().trim(), error: Buffer.concat(error).toString() };
  }

  it("a connection alone does not keep the process", async () => {
    expect(await run("idle")).to.deep.equal({ code: 0, signal: null, out: "open", error: "" });
  });

  it("a call under way does", async () => {
    expect(await run("call")).to.deep.equal({ code: 0, signal: null, out: "TEST", error: "" });
  });

  it(`${TIMES} connections that are closed leave nothing that keeps it`, async () => {
    expect(await run("closing")).to.deep.equal({ code: 0, signal: null, out: "closed", error: "" });
  });

  it(`process.exit() in the midst of calls ends the process, ${TIMES} times`, async () => {
    for (let i = 0; i < TIMES; i++) {
      expect(await run("exit")).to.deep.equal({ code: 0, signal: null, out: "", error: "" });
    }
  });

  it(`process.exit() while it connects ends the process, ${TIMES} times`, async () => {
    for (let i = 0; i < TIMES; i++) {
      expect(await run("opening")).to.deep.equal({ code: 0, signal: null, out: "", error: "" });
    }
  });

  it("an uncaught error in the midst of calls is what the process ends with", async () => {
    const { code, signal, error } = await run("throw");
    expect({ code, signal }).to.deep.equal({ code: 1, signal: null });
    expect(error).to.include("on purpose");
  });

  it(`${TIMES} threads terminated in the midst of calls take nobody with them`, async () => {
    expect(await run("terminate")).to.deep.equal({ code: 0, signal: null, out: "terminated", error: "" });
  });

  it("threads terminated while a call is refused take nobody with them", async () => {
    const layer = libvirtLayer();
    if (layer.addon === undefined) throw new Error(layer.reason);
    expect(await end([CALLERS, layer.file, "12"])).to.deep.equal({
      code: 0,
      signal: null,
      out: '{"terminated":12}',
      error: "",
    });
  });

  it("without the native marshaller there is one clear error", async () => {
    const { code, out } = await run("refused", { VMCOM_MARSHAL: "ts" });
    expect(code).to.equal(0);
    expect(out).to.match(
      /^ComError E_FAIL Hypervisor\.connect: libvirt needs the native marshaller: VMCOM_MARSHAL says so/,
    );
  });

  it("without the addon there is one that says how to get it", async () => {
    const { code, out } = await run("refused", { VMCOM_LIBVIRT_ADDON: "/no/such/file.node" });
    expect(code).to.equal(0);
    expect(out).to.match(/^ComError E_FAIL Hypervisor\.connect: .*npm run build:native\.$/);
  });
});
