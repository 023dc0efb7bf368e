/**
 * What `require("vmcom/testing")` finds: the ES module itself, which Node 20.19 and later load with require().
 */
import testing = require("./index.js");
export = testing;
