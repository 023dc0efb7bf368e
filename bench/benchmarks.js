import { events } from "./events.js";
import { calls } from "./calls.js";
export const benchmarks = [events, calls];
