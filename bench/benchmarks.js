import { events } from "./events.js";
export const benchmarks = [events];
