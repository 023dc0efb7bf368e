/** Functions that remember something, or that need the program around the script. */
import { serialOfNow, toLongNumber, toNumber, toSingleNumber, toText } from "./convert.js";
import type { RuntimeHost } from "./host.js";
import { define, isGiven, longOr, textOr, type Intrinsic } from "./intrinsic.js";
import { DEFAULT_LOCALE, LOCALES } from "./locale-names.js";
import { RandomNumbers } from "./random.js";
import { VbDate, integer, long, single, type Value } from "./value.js";
import { raise } from "./vb-error.js";

const SECONDS_PER_DAY = 86_400;
const BUILD = 18_702;

/** The functions of one engine. */
export function hostIntrinsics(host: RuntimeHost = {}): readonly Intrinsic[] {
  return [...clockFunctions(host), ...randomFunctions(host), ...localeFunctions(), ...objectFunctions(host), ...ENGINE];
}

/** Local days and time of this moment, whole seconds as VBScript's clock has them. */
function clockFunctions(host: RuntimeHost): Intrinsic[] {
  const now = (): number => Math.floor(nowOf(host) * SECONDS_PER_DAY + 1e-3) / SECONDS_PER_DAY;
  return [
    define("Date", 0, 0, () => new VbDate(Math.floor(now()))),
    define("Now", 0, 0, () => new VbDate(now())),
    define("Time", 0, 0, () => new VbDate(now() % 1)),
    define("Timer", 0, 0, () => single(secondsOf(host))),
  ];
}

function nowOf(host: RuntimeHost): number {
  return serialOfNow(host.now?.() ?? Date.now());
}

/** Seconds since midnight. */
function secondsOf(host: RuntimeHost): number {
  return (nowOf(host) % 1) * SECONDS_PER_DAY;
}

function randomFunctions(host: RuntimeHost): Intrinsic[] {
  const numbers = new RandomNumbers();
  return [
    define("Rnd", 0, 1, (value) => {
      const number = isGiven(value) ? toSingleNumber(value) : 1;
      if (number < 0) return single(numbers.restart(number));
      return single(number === 0 ? numbers.last() : numbers.next());
    }),
    define("Randomize", 0, 1, (value) => {
      numbers.randomize(isGiven(value) ? toNumber(value) : secondsOf(host));
      return undefined;
    }),
  ];
}

function localeFunctions(): Intrinsic[] {
  let locale = DEFAULT_LOCALE;
  return [
    define("GetLocale", 0, 0, () => long(locale)),
    define("SetLocale", 0, 1, (value) => {
      const before = locale;
      locale = isGiven(value) ? localeOf(value) : DEFAULT_LOCALE;
      return long(before);
    }),
  ];
}

/** A locale's number from its number or name. @throws VbError 447 for one that there is not */
function localeOf(value: Value): number {
  if (typeof value === "string" && !/^\s*\d+\s*$/.test(value)) {
    return LOCALES.get(value.trim().toLowerCase()) ?? raise(447);
  }
  const number = toLongNumber(value);
  if (number === 0 || number === 1024 || number === 2048) return DEFAULT_LOCALE;
  for (const known of LOCALES.values()) if (known === number) return number;
  return raise(447);
}

function objectFunctions(host: RuntimeHost): Intrinsic[] {
  return [
    define("CreateObject", 1, 2, (progId, location) => {
      const name = toText(progId);
      return host.createObject === undefined ? raise(429) : host.createObject(name, textOr(location, ""));
    }),
    define("GetObject", 0, 2, (path, className) => {
      // No path asks for an object that runs, an empty one for a new one.
      const [file, name] = [path, className].map((value) => (isGiven(value) ? toText(value) : undefined));
      return host.getObject === undefined ? raise(429) : host.getObject(file, name);
    }),
    define("GetRef", 1, 1, (name) => host.getRef?.(toText(name)) ?? raise(5)),
    define("Eval", 1, 1, (text) => {
      // What is no text is its own value.
      if (typeof text !== "string") return text;
      return host.evaluate === undefined ? raise(445) : host.evaluate(text);
    }),
    define("MsgBox", 1, 5, (prompt, buttons, title) => {
      const [text, kind, caption] = [toText(prompt), longOr(buttons, 0), textOr(title, "VBScript")];
      return host.msgBox === undefined ? raise(70) : integer(host.msgBox(text, kind, caption));
    }),
    define("InputBox", 1, 7, (prompt, title, suggestion) => {
      const [text, caption, given] = [toText(prompt), textOr(title, ""), textOr(suggestion, "")];
      return host.inputBox === undefined ? raise(70) : host.inputBox(text, caption, given);
    }),
    // Pictures are a window's business; none can be read here.
    define("LoadPicture", 1, 1, (path) => {
      toText(path);
      return raise(481);
    }),
  ];
}

const ENGINE: readonly Intrinsic[] = [
  define("ScriptEngine", 0, 0, () => "VBScript"),
  define("ScriptEngineBuildVersion", 0, 0, () => long(BUILD)),
  define("ScriptEngineMajorVersion", 0, 0, () => long(5)),
  define("ScriptEngineMinorVersion", 0, 0, () => long(8)),
];
