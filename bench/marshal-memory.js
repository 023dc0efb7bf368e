// @ts-check
/** What the marshaller takes: bytes, so there is nothing to compare them with. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Bytes that something takes, in a process of its own.
 * @param {string[]} args
 */
function bytesOf(args) {
  const script = fileURLToPath(new URL("./support/marshal-memory.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", script, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

export const marshalMemory = {
  name: "marshal-memory",
  summary: "what the marshaller takes",
  unit: "bytes",
  cases: [
    {
      label: "a full queue of 1,000,000 records of a native thread",
      limit: 32_000_000,
      processes: 1,
      isNative: true,
      run: () => ({ value: bytesOf(["native-queue"]) }),
    },
    {
      label: "a full queue of 1,000,000 records of a worker",
      limit: 32_000_000,
      processes: 1,
      run: () => ({ value: bytesOf(["queue"]) }),
    },
    {
      label: "an idle handle beyond its queue",
      limit: 1024,
      processes: 1,
      run: () => ({ value: bytesOf(["handle"]) }),
    },
  ],
};
