/**
 * What `require("vmcom/activex")` finds: the ES module itself, which Node 20.19 and later load with require().
 */
import activex = require("./index.js");
export = activex;
