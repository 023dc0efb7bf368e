// Values with types, references and arrays.
//
//   node examples/winax/variants.cjs
var winax = require("vmcom/activex");
var Variant = winax.Variant;

var v_short = new Variant(17, "short");
var v_short_byref = new Variant(17, "pshort");
var v_int_byref = new Variant(17, "byref");
var v_byref = new Variant(v_short, "byref");
console.log(v_short.__type, v_short_byref.__type, v_int_byref.__type, v_byref.__type);

var v_array_of_variant = new Variant([1, "2", 3]);
var v_array_of_short = new Variant([1, "2", 3], "short");
var v_array_of_string = new Variant([1, "2", 3], "string");
console.log(v_array_of_variant.valueOf(), v_array_of_short.valueOf(), v_array_of_string.valueOf());
console.log(v_array_of_short.length, v_array_of_short[1], v_array_of_short.__type);

var v_test = new Variant();
v_test.assign(17);
v_test.cast("string");
console.log(typeof v_test.valueOf(), v_byref.valueOf());
v_short.assign(18, "short");
console.log(v_byref.valueOf());
v_test.clear();
console.log(v_test.valueOf());

// Out parameters, as C has them: by reference.
var rights = new ActiveXObject("VirtualServer.Application").Security.AccessRights(1);
var mask = new Variant(0, "puint");
var generic = { GenericRead: 1, GenericWrite: 2, GenericExecute: 4, GenericAll: 7 };
console.log(rights._GetAccessMask(generic, mask), typeof mask.valueOf(), mask.__type);
console.log(winax.cast(17, "short").__type, new Variant(70000, "short").valueOf());
