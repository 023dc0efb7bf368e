/** IVMVirtualServer: preferences, paths, lists of files, locale. */
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import type { Clauses, ClauseTest, Provoke, World } from "./clause.js";
import { nullArgument } from "./common-clauses.js";

/** What a caller passes where the types want something else. */
const NULL = null as never;
const NO_ARRAY_OF_STRINGS = [1, 2] as never;

const UNKNOWN_KEY = "contract/no_such_key";
/** Where the search paths are kept: their number, with the paths beside it. */
const SEARCH_PATH_COUNT = "settings/search_paths/path_count";
const UNSUPPORTED_LOCALE = 0xffff;

/** The codes of a property that takes folders. */
function folderCodes(member: string, put: (server: IVMVirtualServer, path: string) => void): Clauses {
  const code = (name: string, path: (world: World) => string): [string, Provoke] => [
    `IVMVirtualServer.${member}:${name}`,
    (world) => {
      const folder = path(world);
      return () => put(world.server, folder);
    },
  ];
  return Object.fromEntries([
    code("E_FILE_NOT_FOUND", (world) => world.path("no such folder")),
    code("E_PATH_NOT_FOUND", (world) => world.path("no such folder\\folder")),
    code("E_INVALID_NAME", (world) => world.path("in*valid")),
    code("E_BAD_PATHNAME", () => "relative"),
    code("E_BUFFER_OVERFLOW", (world) => world.path("long".repeat(65))),
  ]);
}

/** E_INVALIDARG of a list of files: the folders to search are no array of strings. */
function noArray(list: (server: IVMVirtualServer) => unknown): Provoke {
  return (world) => () => list(world.server);
}

const preferenceClauses: Clauses = {
  "IVMVirtualServer.GetConfigurationValue:E_POINTER": nullArgument((world) => world.server, "GetConfigurationValue"),
  "IVMVirtualServer.GetConfigurationValue:VM_E_PREF_NOT_FOUND": (world) => () =>
    world.server.GetConfigurationValue(UNKNOWN_KEY),
  "IVMVirtualServer.SetConfigurationValue:E_POINTER": (world) => () => world.server.SetConfigurationValue(NULL, 1),
  "IVMVirtualServer.SetConfigurationValue:E_INVALIDARG": (world) => () => world.server.SetConfigurationValue("", 1),
  "IVMVirtualServer.RemoveConfigurationValue:E_POINTER": nullArgument(
    (world) => world.server,
    "RemoveConfigurationValue",
  ),
  "IVMVirtualServer.RemoveConfigurationValue:E_INVALIDARG": (world) => () => world.server.RemoveConfigurationValue(""),
  "IVMVirtualServer.RemoveConfigurationValue:VM_E_PREF_NOT_FOUND": (world) => () =>
    world.server.RemoveConfigurationValue(UNKNOWN_KEY),
};

const brokenSearchPaths: ClauseTest["provoke"] = (world) => {
  world.server.SearchPaths = [];
  world.server.RemoveConfigurationValue(SEARCH_PATH_COUNT);
  return () => world.server.SearchPaths;
};

export const serverSettingsClauses: Clauses = {
  ...preferenceClauses,

  ...folderCodes("DefaultVMConfigurationPath", (server, path) => void (server.DefaultVMConfigurationPath = path)),
  ...folderCodes("SearchPaths", (server, path) => void (server.SearchPaths = [path])),
  "IVMVirtualServer.SearchPaths:E_INVALIDARG": (world) => () => {
    world.server.SearchPaths = NO_ARRAY_OF_STRINGS;
  },
  "IVMVirtualServer.SearchPaths:VM_E_PREF_NOT_FOUND": brokenSearchPaths,

  "IVMVirtualServer.GetVirtualMachineFiles:E_INVALIDARG": noArray((server) =>
    server.GetVirtualMachineFiles(NO_ARRAY_OF_STRINGS, false),
  ),
  "IVMVirtualServer.GetVirtualNetworkFiles:E_INVALIDARG": noArray((server) =>
    server.GetVirtualNetworkFiles(NO_ARRAY_OF_STRINGS, false),
  ),
  "IVMVirtualServer.GetHardDiskFiles:E_INVALIDARG": noArray((server) => server.GetHardDiskFiles(NO_ARRAY_OF_STRINGS)),
  "IVMVirtualServer.GetDVDFiles:E_INVALIDARG": noArray((server) => server.GetDVDFiles(NO_ARRAY_OF_STRINGS)),
  "IVMVirtualServer.GetFloppyDiskFiles:E_INVALIDARG": noArray((server) =>
    server.GetFloppyDiskFiles(NO_ARRAY_OF_STRINGS),
  ),

  "IVMVirtualServer.Locale:E_FAIL": (world) => () => {
    world.server.Locale = UNSUPPORTED_LOCALE;
  },
};
