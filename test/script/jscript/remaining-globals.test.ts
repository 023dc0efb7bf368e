/** Global names that no other test has to do with, so that each is shown once. */
import { expectValues } from "./support.js";

describe("JScript: seldom used global names", () => {
  expectValues([
    ["isFinite('12')", true],
    ["isFinite(Infinity)", false],
    ["decodeURI(encodeURI('a b/\u00e4'))", "a b/\u00e4"],
    ["decodeURIComponent('%C3%A4%26')", "\u00e4&"],
    ["JSON.stringify(JSON.parse('{\"a\": [1, null]}'))", '{"a":[1,null]}'],
    ["new EvalError('x') instanceof Error", true],
    ["new ReferenceError('x').description", "x"],
    ["new SyntaxError('x').name", "SyntaxError"],
    ["new RegExpError('x').name", "RegExpError"],
    ["new URIError('x').message", "x"],
    ["new RangeError('x').message", "x"],
    ["new Boolean(0) + ''", "false"],
    ["1 / 0 == Infinity", true],
    ["isNaN(NaN)", true],
  ]);
});
