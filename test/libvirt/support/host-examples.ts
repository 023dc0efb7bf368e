/** Examples that print something else on a real host than on the reference server, and why; docs/libvirt.md has the same. */
const SETTINGS = "settings of the server are those of the connection, which ends with each script";
const NO_SAVE = "QEMU does not save machines with .vhd disks";
const NO_ADDITIONS = "guests have no Additions";
const OWN_HARDWARE = "the host has other hardware, and neither ports nor drives";
const NO_FILES = "configurations and saved states are no files that a script could copy";
const OWN_FOLDER = "configurations are in C:\\Virtual Machines for whoever connects next";

export const DIFFERENT: Readonly<Record<string, string>> = {
  "acl-report.vbs": `${SETTINGS}; accounts are those of this machine`,
  "attach-scripts.vbs": SETTINGS,
  "checkpoint.vbs": NO_FILES,
  "commit-undo.vbs": "a host makes no undo disks",
  "event-log.vbs": NO_SAVE,
  "heartbeat.vbs": NO_ADDITIONS,
  "host-wmi.vbs": OWN_HARDWARE,
  "inventory.vbs": `${OWN_HARDWARE}; ${OWN_FOLDER}`,
  "lab.wsf": NO_SAVE,
  "media.vbs": `${OWN_HARDWARE}; ${OWN_FOLDER}`,
  "monitor.vbs": NO_SAVE,
  "nightly-backup.vbs": NO_FILES,
  "ports.vbs": OWN_HARDWARE,
  "screenshot.vbs": "the screenshot is a real one, of a guest without a system",
  "search-paths.vbs": `${SETTINGS}; ${OWN_FOLDER}`,
  "shutdown-all.vbs": `${NO_ADDITIONS}; time passes`,
  "type-keys.vbs": NO_ADDITIONS,
};

/** Those that print how time passes. */
export const TIMED: Readonly<Record<string, string>> = {
  "start-order.vbs": "starting takes time",
  "tasks.vbs": "tasks take the time that they take, and are listed only while they do",
};

/** What takes a minute and a half of real time. */
export const SLOW: Readonly<Record<string, string>> = {
  "cpu-graph.js": "a guest without a system has no load",
};

/** The limit of a machine's memory is the host's. */
export function withoutLimit(text: string): string {
  return text.replace(/(largest possible is|has to be from 4 to) \d+ MB/g, "$1 (a number) MB");
}
