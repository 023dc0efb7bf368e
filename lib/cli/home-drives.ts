import type { Drives } from "../script/check/file-contents.js";

/** The drives of the default home, for commands that read scripts as scripts are read when they run. */
export async function homeDrives(): Promise<Drives> {
  const { homeFiles } = await import("../script/host/home-files.js");
  return () => homeFiles().fileSystem;
}
