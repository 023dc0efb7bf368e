/** Terminates so many hosts while this thread and another one post to them; posts have to end with the host. */
import { setTimeout as sleep } from "node:timers/promises";
import { RPC_E_DISCONNECTED } from "../../../dist/generated/hresults.js";
import { unmarshalSink } from "../../../dist/marshal/unmarshal-sink.js";
import { flooding, report, resultOf } from "./threads.mjs";

const rounds = Number(process.argv[2]);
let disconnected = 0;
for (let round = 0; round < rounds; round++) {
  const { worker: host, result: handle } = await resultOf("host", {
    options: { capacity: 100 + round, policy: "block" },
  });
  const other = await flooding(handle);
  const sink = unmarshalSink(handle);
  for (let index = 0; index < 1000 * (round % 4); index++) sink.OnStateChange(index);
  await sleep(round % 3);
  const terminated = host.terminate();
  // Blocks and is freed, or is refused: in either case it ends, and says so.
  const began = performance.now();
  let code = 0;
  for (let index = 0; code !== RPC_E_DISCONNECTED && performance.now() - began < 5000; index++) {
    code = sink.OnStateChange(index);
    if (index % 64 === 0) await sleep(0);
  }
  if (code === RPC_E_DISCONNECTED) disconnected++;
  await terminated;
  await other.terminate();
}
report({ rounds, disconnected });
