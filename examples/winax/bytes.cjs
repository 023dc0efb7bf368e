// An object as the bytes that stand for it, and back.
//
//   node examples/winax/bytes.cjs
const winax = require("vmcom/activex");

const object = new winax.Object({
  test: function (v) {
    return v * 2;
  },
});
const bytes = new Uint8Array(new winax.Variant(object, "uint8[]").valueOf());
console.log(bytes.length);
const again = new winax.Object(bytes);
console.log(again.test(2));
console.log(object);
