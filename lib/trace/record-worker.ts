/** Runs a script and records it, in a thread that can be ended whatever the script does. */
import { workerData } from "node:worker_threads";
import { runRecorded } from "./run-recorded.js";
import type { RecordedRun } from "./recorded-run.js";

await runRecorded(workerData as RecordedRun);
