/**
 * What `require("vmcom/marshal")` finds: the ES module itself, which Node 20.19 and later load with require().
 */
import marshal = require("./index.js");
export = marshal;
