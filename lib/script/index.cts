/**
 * What `require("vmcom/script")` finds: the ES module itself, which Node 20.19 and later load with require().
 */
import script = require("./index.js");
export = script;
