// An object of JavaScript as an automation object: changed from either side.
//
//   node examples/winax/js-objects.cjs
require("vmcom/activex");

var js_obj = {
  text: "value",
  obj: { params: "value" },
  arr: ["value", "value", "value"],
  func: function (v) {
    return v * 2;
  },
  func2: function (obj) {
    return obj.text;
  },
};
var com_obj = new ActiveXObject(js_obj);

console.log(com_obj.text == js_obj.text, com_obj.obj.params == "value", com_obj.arr.length == 3);
com_obj.text = "value2";
com_obj.obj.params = "value2";
com_obj.arr[0] = "value2";
com_obj.added = 1;
console.log(js_obj.text, js_obj.obj.params, js_obj.arr[0], js_obj.added);
console.log(com_obj.func(10), com_obj.func2(com_obj), com_obj.FUNC(4));

// It travels as what it stands for.
var dictionary = new ActiveXObject("Scripting.Dictionary");
dictionary.Add("object", com_obj);
console.log(dictionary.Item("object").text);
