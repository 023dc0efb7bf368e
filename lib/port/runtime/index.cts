/**
 * What `require("vmcom/port")` finds: the ES module itself, which Node 20.19 and later load with require().
 */
import port = require("./index.js");
export = port;
