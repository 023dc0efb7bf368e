/// <reference lib="esnext.disposable" />
/**
 * The types of "vmcom/port": what scripts are written with that vmcom port has made of VBScript and JScript.
 */
import type {} from "./index.js";

export * from "../dist/port/runtime/index.js";
