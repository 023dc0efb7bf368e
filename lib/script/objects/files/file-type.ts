import { extension } from "../../../files/windows-path.js";

/** What Windows called the files of an extension. */
const TYPES: ReadonlyMap<string, string> = new Map([
  [".txt", "Text Document"],
  [".vbs", "VBScript Script File"],
  [".js", "JScript Script File"],
  [".wsf", "Windows Script File"],
  [".exe", "Application"],
  [".bat", "MS-DOS Batch File"],
  [".cmd", "Windows Command Script"],
  [".ini", "Configuration Settings"],
  [".xml", "XML Document"],
  [".htm", "HTML Document"],
  [".html", "HTML Document"],
  [".vhd", "Virtual Machine Hard Drive Image"],
  [".vmc", "Virtual Machine Settings File"],
]);

/** "Text Document", "LOG File", "File". */
export function typeOfFile(path: string): string {
  const type = TYPES.get(extension(path));
  if (type !== undefined) return type;
  return `${extension(path).slice(1).toUpperCase()} File`.trimStart();
}
