// A function that nothing declares.
function call(n) {
  try {
    NoSuch(n);
  } catch (e) {
    WScript.Echo((e.number & 0xffff) + " " + e.description);
  }
}
call(1);
WScript.Echo(typeof Missing);
