/** Starts a thread on a module in TypeScript: what Node is told on its command line, its threads do not know. */
import { register } from "tsx/esm/api";

register();
await import("./server-program.ts");
