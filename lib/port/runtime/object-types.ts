/** The objects that scripts lean on, by the names of their interfaces. Made by lib/packaging/object-declarations.ts. */
import type { IDispatch } from "../../../typings/com.js";
import type { IVMRCClientControl } from "../../../typings/IVMRCClientControl.js";
import type { IVMSecurity } from "../../../typings/IVMSecurity.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import type { Value } from "../../script/vbscript/runtime/value.js";

/** Objects by the ProgIDs that make them. */
export interface ObjectMap {
  "Scripting.Dictionary": IDictionary;
  "Scripting.FileSystemObject": IFileSystem3;
  "VBScript.RegExp": IRegExp2;
  "VirtualServer.Application": IVMVirtualServer;
  "VirtualServer.VMRCClientControl": IVMRCClientControl;
  "VirtualServer.VMSecurity": IVMSecurity;
  "WScript.Network": IWshNetwork2;
  "WScript.Shell": IWshShell3;
}

export interface IDictionary extends IDispatch, Iterable<Value> {
  Item(key: Value): Value;
  put_Item(key: Value, value: Value): void;
  Add(key: Value, item: Value): void;
  readonly Count: number;
  Exists(key: Value): boolean;
  Items(): Value;
  put_Key(key: Value, value: Value): void;
  Keys(): Value;
  Remove(key: Value): void;
  RemoveAll(): void;
  CompareMode: number;
  HashVal(key: Value): number;
}

export interface ITextStream extends IDispatch {
  readonly Line: number;
  readonly Column: number;
  readonly AtEndOfStream: boolean;
  readonly AtEndOfLine: boolean;
  Read(characters: number): string;
  ReadLine(): string;
  ReadAll(): string;
  Write(text: string): void;
  WriteLine(text?: string): void;
  WriteBlankLines(lines: number): void;
  Skip(characters: number): void;
  SkipLine(): void;
  Close(): void;
}

export interface IFile extends IDispatch {
  readonly Path: string;
  Name: string;
  readonly ShortPath: string;
  readonly ShortName: string;
  readonly Drive: IDrive;
  readonly ParentFolder: IFolder;
  Attributes: number;
  readonly DateCreated: Value;
  readonly DateLastModified: Value;
  readonly DateLastAccessed: Value;
  readonly Size: number;
  readonly Type: string;
  Delete(force?: boolean): void;
  Copy(destination: string, overWriteFiles?: boolean): void;
  Move(destination: string): void;
  OpenAsTextStream(iOMode?: number, format?: number): ITextStream;
}

export interface IFolder extends IDispatch {
  readonly Path: string;
  Name: string;
  readonly ShortPath: string;
  readonly ShortName: string;
  readonly Drive: IDrive;
  readonly ParentFolder: IFolder | null;
  Attributes: number;
  readonly DateCreated: Value;
  readonly DateLastModified: Value;
  readonly DateLastAccessed: Value;
  readonly Size: number;
  readonly Type: string;
  Delete(force?: boolean): void;
  readonly IsRootFolder: boolean;
  Copy(destination: string, overWriteFiles?: boolean): void;
  Move(destination: string): void;
  readonly SubFolders: IFolderCollection;
  readonly Files: IFileCollection;
  CreateTextFile(fileName: string, overwrite?: boolean, unicode?: boolean): ITextStream;
}

export interface IFolderCollection extends IDispatch, Iterable<Value> {
  Item(key: Value): IFolder;
  Add(name: string): IFolder;
  readonly Count: number;
}

export interface IFileCollection extends IDispatch, Iterable<Value> {
  Item(key: Value): IFile;
  readonly Count: number;
}

export interface IDrive extends IDispatch {
  readonly Path: string;
  readonly DriveLetter: string;
  readonly ShareName: string;
  readonly DriveType: number;
  readonly RootFolder: IFolder;
  readonly FreeSpace: number;
  readonly AvailableSpace: number;
  readonly TotalSize: number;
  VolumeName: string;
  readonly FileSystem: string;
  readonly SerialNumber: number;
  readonly IsReady: boolean;
}

export interface IDriveCollection extends IDispatch, Iterable<Value> {
  Item(key: string): IDrive;
  readonly Count: number;
}

export interface IFileSystem3 extends IDispatch {
  readonly Drives: IDriveCollection;
  BuildPath(path: string, name: string): string;
  GetDriveName(path: string): string;
  GetParentFolderName(path: string): string;
  GetFileName(path: string): string;
  GetBaseName(path: string): string;
  GetExtensionName(path: string): string;
  GetAbsolutePathName(path: string): string;
  GetTempName(): string;
  DriveExists(driveSpec: string): boolean;
  FileExists(fileSpec: string): boolean;
  FolderExists(folderSpec: string): boolean;
  GetDrive(driveSpec: string): IDrive;
  GetFile(filePath: string): IFile;
  GetFolder(folderPath: string): IFolder;
  GetSpecialFolder(specialFolder: number): IFolder;
  DeleteFile(fileSpec: string, force?: boolean): void;
  DeleteFolder(folderSpec: string, force?: boolean): void;
  MoveFile(source: string, destination: string): void;
  MoveFolder(source: string, destination: string): void;
  CopyFile(source: string, destination: string, overWriteFiles?: boolean): void;
  CopyFolder(source: string, destination: string, overWriteFiles?: boolean): void;
  CreateFolder(path: string): IFolder;
  CreateTextFile(fileName: string, overwrite?: boolean, unicode?: boolean): ITextStream;
  OpenTextFile(fileName: string, iOMode?: number, create?: boolean, format?: number): ITextStream;
  GetStandardStream(standardStreamType: number, unicode?: boolean): ITextStream;
  GetFileVersion(fileName: string): string;
}

export interface IWshCollection extends IDispatch, Iterable<Value> {
  Item(index: Value): Value;
  Count(): number;
  readonly length: number;
}

export interface IWshNetwork2 extends IDispatch {
  readonly UserDomain: string;
  readonly UserName: string;
  readonly ComputerName: string;
  MapNetworkDrive(
    localName: string,
    remoteName: string,
    updateProfile?: boolean,
    userName?: string,
    password?: string,
  ): void;
  RemoveNetworkDrive(name: string, force?: boolean, updateProfile?: boolean): void;
  EnumNetworkDrives(): IWshCollection;
  AddPrinterConnection(
    localName: string,
    remoteName: string,
    updateProfile?: boolean,
    userName?: string,
    password?: string,
  ): void;
  RemovePrinterConnection(name: string, force?: boolean, updateProfile?: boolean): void;
  EnumPrinterConnections(): IWshCollection;
  SetDefaultPrinter(name: string): void;
  AddWindowsPrinterConnection(printerName: string, driverName?: string, port?: string): void;
}

export interface ISubMatches extends IDispatch, Iterable<Value> {
  Item(index: number): Value;
  readonly Count: number;
}

export interface IMatch2 extends IDispatch {
  readonly Value: string;
  readonly FirstIndex: number;
  readonly Length: number;
  readonly SubMatches: ISubMatches;
}

export interface IMatchCollection2 extends IDispatch, Iterable<Value> {
  Item(index: number): IMatch2;
  readonly Count: number;
}

export interface IRegExp2 extends IDispatch {
  Pattern: string;
  IgnoreCase: boolean;
  Global: boolean;
  Execute(sourceString: string): IMatchCollection2;
  Test(sourceString: string): boolean;
  Replace(sourceString: string, replaceVar: string): string;
  Multiline: boolean;
}

export interface IWshShortcut extends IDispatch {
  readonly FullName: string;
  Arguments: string;
  Description: string;
  Hotkey: string;
  IconLocation: string;
  RelativePath: string;
  TargetPath: string;
  WindowStyle: number;
  WorkingDirectory: string;
  Load(pathLink: string): void;
  Save(): void;
}

export interface IWshURLShortcut extends IDispatch {
  readonly FullName: string;
  TargetPath: string;
  Load(pathLink: string): void;
  Save(): void;
}

export interface IWshEnvironment extends IDispatch, Iterable<Value> {
  Item(name: string): string;
  put_Item(name: string, value: string): void;
  Count(): number;
  readonly length: number;
  Remove(name: string): void;
}

export interface IWshExec extends IDispatch {
  readonly Status: number;
  readonly StdIn: ITextStream;
  readonly StdOut: ITextStream;
  readonly StdErr: ITextStream;
  readonly ProcessID: number;
  readonly ExitCode: number;
  Terminate(): void;
}

export interface IWshShell3 extends IDispatch {
  readonly SpecialFolders: IWshCollection;
  Environment(type?: string): IWshEnvironment;
  Run(command: string, windowStyle?: number, waitOnReturn?: boolean): number;
  Popup(text: string, secondsToWait?: number, title?: string, type?: number): number;
  CreateShortcut(pathLink: string): object;
  ExpandEnvironmentStrings(src: string): string;
  RegRead(name: string): number;
  RegWrite(name: string, value: Value, type?: Value): void;
  RegDelete(name: string): void;
  LogEvent(type: number, message: string, target?: string): boolean;
  AppActivate(app: Value, wait?: boolean): boolean;
  SendKeys(keys: string, wait?: boolean): void;
  Exec(command: string): IWshExec;
  CurrentDirectory: string;
}
