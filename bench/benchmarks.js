import { events } from "./events.js";
import { calls } from "./calls.js";
import { states } from "./states.js";
export const benchmarks = [events, calls, states];
