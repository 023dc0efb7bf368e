/**
 * What scripts of the script host find in their global scope, in the manner of DefinitelyTyped's packages
 * activex-interop and windows-script-host: their declarations, and TypeScript's own `lib.scripthost`, merge with these.
 */

/** Classes by ProgID. Declaration files of other libraries add theirs. */
interface ActiveXObjectNameMap {}

/** How winax makes an object. */
interface ActiveXObjectOptions {
  /** Takes an object that runs already, if there is one; false unless given. */
  readonly activate?: boolean | undefined;
  /** Takes the first argument for the name of an object, such as "winmgmts:...", instead of a class. */
  readonly getobject?: boolean | undefined;
  /** Whether a property is its value at once; true unless given. */
  readonly type?: boolean | undefined;
  /** Without effect: calls are synchronous. */
  readonly async?: boolean | undefined;
  /** Fails, as there are no windows to find an object in, unless winax is installed. */
  readonly getaccessibleobject?: boolean | undefined;
}

interface ActiveXObject {
  /** Makes an object of a class by its ProgID. */
  new <K extends keyof ActiveXObjectNameMap>(progid: K): ActiveXObjectNameMap[K];
  new <K extends keyof ActiveXObjectNameMap>(
    progid: K,
    options: ActiveXObjectOptions | string,
  ): ActiveXObjectNameMap[K];
  new (progid: string, options?: ActiveXObjectOptions | string): any;
  /** Makes an automation object of one of JavaScript; of `vmcom/activex` only. */
  new (object: object): any;
  /** Disconnects what `on` has connected. */
  off(obj: any, event?: string, handler?: (this: any, parameter: any) => any): void;
  /** Reads a property with parameters. */
  get(obj: any, propertyName: string, ...parameters: any[]): any;
  /** Assigns to a property with parameters. */
  set(obj: any, propertyName: string, parameterTypes: any[], newValue: any): void;
}
declare var ActiveXObject: ActiveXObject;

/** A SAFEARRAY. vmcom shows it as an array; in cscript.exe only VBArray reads it. */
interface SafeArray<T = any> extends ReadonlyArray<T> {}

/** A DATE. */
interface VarDate {}

interface DateConstructor {
  new (vd: VarDate): Date;
}

interface Date {
  /** The date as automation has it. */
  getVarDate: () => VarDate;
}

/** Walks a collection. */
interface Enumerator<T = any> {
  /** Whether the last element has been passed, or there is none. */
  atEnd(): boolean;
  /** The current element; undefined at the end. */
  item(): T;
  /** Goes to the first element. */
  moveFirst(): void;
  /** Goes to the next element. */
  moveNext(): void;
}

interface EnumeratorConstructor {
  new <T = any>(collection: { Item(index: any): T }): Enumerator<T>;
  new <T = any>(safearray: SafeArray<T>): Enumerator<T>;
  new <T = any>(collection: any): Enumerator<T>;
}
declare var Enumerator: EnumeratorConstructor;

/** Reads a SAFEARRAY: its bounds, and elements of several dimensions. */
interface VBArray<T = any> {
  /** The number of dimensions. */
  dimensions(): number;
  /** The element at an index for each dimension. */
  getItem(dimension1Index: number, ...dimensionNIndexes: number[]): T;
  /** The lowest index of a dimension; of the first one unless given. */
  lbound(dimension?: number): number;
  /** The highest index of a dimension; of the first one unless given. */
  ubound(dimension?: number): number;
  /** All elements, one dimension after the other. */
  toArray(): T[];
}

interface VBArrayConstructor {
  new <T = any>(safeArray: SafeArray<T>): VBArray<T>;
}
declare var VBArray: VBArrayConstructor;

/** Finds an object: by its name, or one that runs by its class. */
declare function GetObject<K extends keyof ActiveXObjectNameMap>(
  pathname: string | undefined,
  progid: K,
): ActiveXObjectNameMap[K];
declare function GetObject(pathname?: string, progid?: string): any;

/** StdIn. */
interface WshTextReader {
  readonly AtEndOfLine: boolean;
  readonly AtEndOfStream: boolean;
  readonly Column: number;
  readonly Line: number;
  Close(): void;
  Read(characters: number): string;
  ReadAll(): string;
  ReadLine(): string;
  Skip(characters: number): void;
  SkipLine(): void;
}

/** StdOut and StdErr. */
interface WshTextWriter {
  readonly Column: number;
  readonly Line: number;
  Close(): void;
  Write(text: string): void;
  WriteBlankLines(lines: number): void;
  WriteLine(text?: string): void;
}

/** Arguments of the form `/name:value`. */
interface WshNamed {
  (name: string): string;
  Count(): number;
  Exists(name: string): boolean;
  Item(name: string): string;
  readonly length: number;
  readonly Length: number;
}

/** Arguments that have no name. */
interface WshUnnamed {
  (index: number): string;
  Count(): number;
  Item(index: number): string;
  readonly length: number;
  readonly Length: number;
}

/** All arguments in their order. */
interface WshArguments {
  (index: number): string;
  Count(): number;
  Item(index: number): string;
  readonly length: number;
  Length: number;
  Named: WshNamed;
  Unnamed: WshUnnamed;
  /** Writes what a .wsf file says about its arguments. */
  ShowUsage(): void;
}

// @ts-ignore TS2403 -- With `lib.scripthost` its declaration holds, which knows no ProgIDs.
declare var WScript: {
  /** Writes its arguments, separated by spaces, as a line. */
  Echo(...values: any[]): void;
  /** Lets milliseconds pass, in which events arrive and tasks go on. */
  Sleep(intTime: number): void;
  /** Ends the script at once. */
  Quit(exitCode?: number): number;
  /** Makes an object, and connects its events to functions with the prefix if there is one. */
  CreateObject<K extends keyof ActiveXObjectNameMap>(strProgID: K, strPrefix?: string): ActiveXObjectNameMap[K];
  CreateObject(strProgID: string, strPrefix?: string): any;
  /** Finds an object, and connects its events to functions with the prefix if there is one. */
  GetObject<K extends keyof ActiveXObjectNameMap>(
    strPathname: string,
    strProgID: K,
    strPrefix?: string,
  ): ActiveXObjectNameMap[K];
  GetObject(strPathname: string, strProgID?: string, strPrefix?: string): any;
  /** Connects an object's events to the functions with this prefix. */
  ConnectObject(objEventSource: any, strPrefix: string): void;
  /** Disconnects what ConnectObject has connected. */
  DisconnectObject(obj: any): void;
  Arguments: WshArguments;
  StdIn: WshTextReader;
  StdOut: WshTextWriter;
  StdErr: WshTextWriter;
  /** The path of the script. */
  ScriptFullName: string;
  /** The name of the script's file. */
  ScriptName: string;
  /** Whether messages are shown: not with //B. */
  Interactive: boolean;
  /** Seconds that the script may run; 0 for any time. */
  Timeout: number;
  Application: any;
  BuildVersion: number;
  FullName: string;
  Name: string;
  Path: string;
  Version: string;
};

// @ts-ignore TS2403 -- As above.
declare var WSH: typeof WScript;
