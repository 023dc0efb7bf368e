/**
 * What `require("vmcom")` finds: the ES module itself, which Node 20.19 and later load with require().
 */
import vmcom = require("./index.js");
export = vmcom;
