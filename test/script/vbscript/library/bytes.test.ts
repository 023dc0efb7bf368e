import { probes } from "./probe.js";

probes(
  "VBScript library: text by bytes",
  `
  LenB(ChrB(65)) => I4 1
  Len(ChrB(65)) => I4 0
  LenB(ChrB(65) & ChrB(66)) => I4 2
  ChrB(65) & ChrB(0) => BSTR A
  ChrB(65) & ChrB(0) = "A" => BOOL True
  LenB(LeftB("abc", 3)) => I4 3
  LenB(RightB("abc", 1)) => I4 1
  LenB(MidB("abc", 2, 2)) => I4 2
  AscB(MidB("abc", 3, 1)) => UI1 98
  AscB(ChrB(200)) => UI1 200
  AscB(LeftB(ChrB(200) & ChrB(100), 1)) => UI1 200
  AscB(RightB(ChrB(200) & ChrB(100), 1)) => UI1 100
  TypeName(ChrB(65)) => BSTR String
  VarType(ChrB(65)) => I2 8
  "x" & ChrB(65) => BSTR x
  LenB("x" & ChrB(65)) => I4 3
  LenB(ChrB(65) & "x") => I4 3
  LenB(ChrB(65) & Null) => I4 1
  LenB(Null & ChrB(65)) => I4 1
  InStrB("abc", ChrB(98)) => I4 3
  InStrB(ChrB(1) & ChrB(2) & ChrB(3), ChrB(3)) => I4 3
  MidB(ChrB(65) & ChrB(0) & ChrB(66) & ChrB(0), 3) => BSTR B
  CStr(ChrB(65)) => BSTR
  IsNumeric(ChrB(65)) => BOOL False
  IsEmpty(ChrB(65)) => BOOL False
  IsObject(ChrB(65)) => BOOL False
  ChrB(65) = "" => BOOL True
  CreateObject("Scripting.FileSystemObject").FileExists(ChrB(65)) => BOOL False
  LenB(dflt) => I4 4
  LeftB(dflt, 2) => BSTR 4
  UCase(ChrB(65)) => BSTR
  Split(ChrB(65)) => VARIANT[] []
  LenB(Join(Array(ChrB(65)),"")) => I4 0
  AscB("") => error 5
  ChrB(256) => error 5
  ChrB(-1) => error 5
  AscB(Null) => error 94
  LeftB(Null, 1) => NULL
  LeftB("a", -1) => error 5
  MidB("abc", 0) => error 5
`,
);
