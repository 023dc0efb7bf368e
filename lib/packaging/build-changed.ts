/** `npm start` runs what is built, and builds it before only if it has to: `tsx lib/packaging/build-changed.ts` */
import { built } from "./built.js";

built();
