import { variantChangeType, VT_BSTR, VT_I4 } from "../../../com/variant.js";
import { defineClass } from "../core/define-class.js";
import { LONG, NEW_ENUM, VARIANT, getter, method, parameter } from "../core/member.js";
import { TextList } from "../core/text-list.js";

/** A list of texts, whose index may be anything that stands for a number. */
export class WshCollection extends TextList {
  override Item(index: unknown): string {
    return super.Item(variantChangeType(index, VT_I4) as number);
  }
}

/** WshShell.SpecialFolders: paths by name, or by number. */
export class SpecialFolders extends WshCollection {
  readonly #byName: ReadonlyMap<string, string>;

  constructor(folders: Readonly<Record<string, string>>) {
    super(Object.values(folders));
    this.#byName = new Map(Object.entries(folders).map(([name, path]) => [name.toLowerCase(), path]));
  }

  /** Empty text for a name that no folder has. */
  override Item(index: unknown): string {
    if (typeof index === "number") return super.Item(index);
    return this.#byName.get((variantChangeType(index, VT_BSTR) as string).toLowerCase()) ?? "";
  }
}

/** Where Windows of the time kept the special folders of a user. */
export function specialFoldersOf(userName: string): Record<string, string> {
  const everybody = "C:\\Documents and Settings\\All Users";
  const own = `C:\\Documents and Settings\\${userName}`;
  return {
    AllUsersDesktop: `${everybody}\\Desktop`,
    AllUsersStartMenu: `${everybody}\\Start Menu`,
    AllUsersPrograms: `${everybody}\\Start Menu\\Programs`,
    AllUsersStartup: `${everybody}\\Start Menu\\Programs\\Startup`,
    Desktop: `${own}\\Desktop`,
    AppData: `${own}\\Application Data`,
    PrintHood: `${own}\\PrintHood`,
    Templates: `${own}\\Templates`,
    Fonts: "C:\\WINDOWS\\Fonts",
    NetHood: `${own}\\NetHood`,
    StartMenu: `${own}\\Start Menu`,
    SendTo: `${own}\\SendTo`,
    Recent: `${own}\\Recent`,
    Startup: `${own}\\Start Menu\\Programs\\Startup`,
    Favorites: `${own}\\Favorites`,
    MyDocuments: `${own}\\My Documents`,
    Programs: `${own}\\Start Menu\\Programs`,
  };
}

const MEMBERS = [
  getter("Item", 0, VARIANT, [parameter("Index", VARIANT)]),
  method("Count", 1, [], LONG),
  getter("length", 2, LONG),
  NEW_ENUM,
];
const INTERFACE = { name: "IWshCollection", iid: "F935DC27-1CF0-11D0-ADB9-00C04FD58A0B" };

defineClass(WshCollection, { name: "IWshCollection", interface: INTERFACE, members: MEMBERS });
defineClass(SpecialFolders, { name: "IWshCollection", interface: INTERFACE, members: MEMBERS });
