import { expect } from "chai";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { isRunning, thisProcess } from "../../lib/files/process-identity.js";
import { startChild } from "./children/child.js";
import { removeTemporaryDirectories, temporaryDirectory } from "./temporary-directory.js";

const onLinux = process.platform === "linux" ? it : it.skip;

describe("OwnerLock", () => {
  afterEach(removeTemporaryDirectories);

  onLinux("has one owner at a time, however many take it from owners that were killed", async () => {
    const directory = temporaryDirectory();
    const contenders = Array.from({ length: 4 }, () => startChild("contends-for-lock.ts", directory, "3000"));
    const said = await Promise.all(contenders.map((child) => child.said("{")));
    const counts = said.map((text) => JSON.parse(text) as { had: number; notAlone: number });
    expect(counts.map(({ notAlone }) => notAlone)).to.deep.equal([0, 0, 0, 0]);
    for (const { had } of counts) expect(had).to.be.greaterThan(0);
  });
});

describe("isRunning", () => {
  it("knows this process", () => {
    expect(isRunning(thisProcess())).to.equal(true);
  });

  it("knows a process that has ended", async () => {
    const child = startChild("owns-home.ts", temporaryDirectory());
    await child.said("owner");
    const identity = { ...thisProcess(), pid: child.process.pid ?? 0, started: undefined };
    expect(isRunning(identity)).to.equal(true);
    await child.kill();
    expect(isRunning(identity)).to.equal(false);
    removeTemporaryDirectories();
  });

  onLinux("knows a process that has ended and whose parent has not taken notice", async () => {
    // The shell becomes `sleep`, which waits for no child.
    const parent = spawn("sh", ["-c", "sh -c 'echo $$' & exec sleep 60"], { stdio: ["ignore", "pipe", "inherit"] });
    const [printed] = (await once(parent.stdout, "data")) as [Buffer];
    const identity = { ...thisProcess(), pid: Number(printed.toString()), started: undefined };
    try {
      while (isRunning(identity)) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(() => process.kill(identity.pid, 0)).to.not.throw();
    } finally {
      parent.kill();
    }
  });

  onLinux("knows another process with the same number", () => {
    expect(isRunning({ ...thisProcess(), started: "another boot:1" })).to.equal(false);
  });
});
