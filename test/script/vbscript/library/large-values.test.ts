import { probes } from "./probe.js";

// What would end the process, or keep it busy for minutes, is refused with an error that scripts can handle.
probes(
  "VBScript library: values too large to work with",
  `
  > Dim long_ : long_ = Space(67108864)
  Len(long_) => I4 67108864
  LenB(long_) => I4 134217728
  Len(long_ & long_) => I4 134217728
  UCase(Right(long_, 3)) & "." => BSTR    .
  Space(67108865) => error 14
  String(67108865, "x") => error 14
  Split(long_) => error 7
  Replace(long_, " ", "x") => error 7
  Replace(long_, " ", "x", 1, -1, 1) => error 7
  Escape(long_) => error 7
  Unescape(long_) => error 7
  LeftB(long_, 2) => error 7
  InStrB(long_, "x") => error 7
  Outcome("ReDim dyn(33554432)") => BSTR 7 Microsoft VBScript runtime error: Out of memory
  Outcome("ReDim dyn(100000, 100000)") => BSTR 7 Microsoft VBScript runtime error: Out of memory
  > Dim pattern : Set pattern = New RegExp : pattern.Global = True : pattern.Pattern = " "
  Outcome("pattern.Execute long_") => BSTR 7 Microsoft VBScript runtime error: Out of memory
  Outcome("pattern.Replace long_, """"") => BSTR 7 Microsoft VBScript runtime error: Out of memory
  > long_ = Empty
  StrReverse(String(1500000, "a") & "b") = "b" & String(1500000, "a") => BOOL True
`,
);
