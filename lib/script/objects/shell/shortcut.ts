import { ComError } from "../../../com/com-error.js";
import { Implementation } from "../../../com/com-object.js";
import { DISP_E_EXCEPTION } from "../../../generated/hresults.js";
import { defineClass } from "../core/define-class.js";
import { LONG, TEXT, getter, method, property, setter } from "../core/member.js";
import { onFiles } from "../files/file-errors.js";
import type { FilePlace } from "../files/file-place.js";

/**
 * Settings in sections, `[name]` and `name=value`, in UTF-8: how .url files are, and how .lnk files are kept
 * here, as what Windows writes into those is of no use where there is no Explorer.
 */
class SettingsFile {
  readonly #place: FilePlace;
  readonly #section: string;
  readonly path: string;
  readonly values = new Map<string, string>();

  constructor(place: FilePlace, path: string, section: string) {
    this.#place = place;
    this.path = path;
    this.#section = section;
    this.load();
  }

  load(): void {
    if (this.#place.kind(this.path) !== "file") return;
    const text = Buffer.from(onFiles(() => this.#place.files.readFile(this.path))).toString("utf8");
    for (const line of text.split(/\r?\n/)) {
      const equals = line.indexOf("=");
      if (equals > 0) this.values.set(line.slice(0, equals), line.slice(equals + 1));
    }
  }

  save(): void {
    // A value is one line: a line end in it would begin another setting.
    const lines = Array.from(this.values, ([name, value]) => `${name}=${value.replace(/[\r\n]+/g, " ")}`);
    const text = [`[${this.#section}]`, ...lines, ""].join("\r\n");
    onFiles(() => this.#place.files.writeFile(this.path, Buffer.from(text, "utf8")));
  }
}

abstract class ShortcutFile extends Implementation {
  protected readonly file: SettingsFile;

  constructor(place: FilePlace, path: string, section: string) {
    super();
    this.file = new SettingsFile(place, path, section);
  }

  get FullName(): string {
    return this.file.path;
  }

  Load(_path: string): void {
    this.file.load();
  }

  Save(): void {
    this.file.save();
  }

  protected text(name: string): string {
    return this.file.values.get(name) ?? "";
  }

  protected put(name: string, value: string): void {
    this.file.values.set(name, value);
  }
}

/** WshShortcut: a .lnk file. */
export class WshShortcut extends ShortcutFile {
  constructor(place: FilePlace, path: string) {
    super(place, path, "Shortcut");
  }

  get Arguments(): string {
    return this.text("Arguments");
  }

  set Arguments(value: string) {
    this.put("Arguments", value);
  }

  get Description(): string {
    return this.text("Description");
  }

  set Description(value: string) {
    this.put("Description", value);
  }

  get Hotkey(): string {
    return this.text("Hotkey");
  }

  set Hotkey(value: string) {
    this.put("Hotkey", value);
  }

  get IconLocation(): string {
    return this.text("IconLocation") || ",0";
  }

  set IconLocation(value: string) {
    this.put("IconLocation", value);
  }

  set RelativePath(value: string) {
    this.put("RelativePath", value);
  }

  get TargetPath(): string {
    return this.text("TargetPath");
  }

  set TargetPath(value: string) {
    this.put("TargetPath", value);
  }

  /** 1: normal, 3: maximized, 7: minimized. */
  get WindowStyle(): number {
    return Number(this.text("WindowStyle") || 1);
  }

  set WindowStyle(value: number) {
    this.put("WindowStyle", String(value));
  }

  get WorkingDirectory(): string {
    return this.text("WorkingDirectory");
  }

  set WorkingDirectory(value: string) {
    this.put("WorkingDirectory", value);
  }
}

/** WshURLShortcut: a .url file. */
export class WshUrlShortcut extends ShortcutFile {
  constructor(place: FilePlace, path: string) {
    super(place, path, "InternetShortcut");
  }

  get TargetPath(): string {
    return this.text("URL");
  }

  set TargetPath(value: string) {
    this.put("URL", value);
  }
}

/** The shortcut at a path; nothing is written before Save. */
export function createShortcut(place: FilePlace, said: string): WshShortcut | WshUrlShortcut {
  const path = place.resolve(said);
  if (/\.lnk$/i.test(path)) return new WshShortcut(place, path);
  if (/\.url$/i.test(path)) return new WshUrlShortcut(place, path);
  throw new ComError(DISP_E_EXCEPTION, "The shortcut pathname must end with .lnk or .url.");
}

defineClass(WshShortcut, {
  name: "IWshShortcut",
  sourceOf: (member) => `WshShortcut.${member}`,
  clsid: "A548B8E4-51D5-4661-8824-DAA1D893DFB2",
  interface: { name: "IWshShortcut", iid: "F935DC23-1CF0-11D0-ADB9-00C04FD58A0B" },
  members: [
    getter("FullName", 0, TEXT),
    property("Arguments", 1000, TEXT),
    property("Description", 1001, TEXT),
    property("Hotkey", 1002, TEXT),
    property("IconLocation", 1003, TEXT),
    setter("RelativePath", 1004, TEXT),
    property("TargetPath", 1005, TEXT),
    property("WindowStyle", 1006, LONG),
    property("WorkingDirectory", 1007, TEXT),
    { ...method("Load", 2000, ["PathLink"]), hidden: true },
    method("Save", 2001),
  ],
});

defineClass(WshUrlShortcut, {
  name: "IWshURLShortcut",
  sourceOf: (member) => `WshURLShortcut.${member}`,
  clsid: "50E13488-6F1E-4450-96B0-873755403955",
  interface: { name: "IWshURLShortcut", iid: "F935DC2B-1CF0-11D0-ADB9-00C04FD58A0B" },
  members: [
    getter("FullName", 0, TEXT),
    property("TargetPath", 1005, TEXT),
    { ...method("Load", 2000, ["PathLink"]), hidden: true },
    method("Save", 2001),
  ],
});
