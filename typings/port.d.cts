/**
 * The same types for programs in CommonJS; they get the ES module through dist/port/runtime/index.cjs.
 */
// @ts-ignore TS1479 -- only "module": "node16" and "node18" say so: Node 20.19 and later load ES modules with require().
import port = require("./port.js");
export = port;
