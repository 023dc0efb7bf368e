/** What a Linux host tells of its board and firmware; nothing here needs rights or starts a program. */
import { readFileSync } from "node:fs";

const FOLDER = "/sys/class/dmi/id";

/** Names of the kernel's files, as far as everybody may read them. */
export type FirmwareFact =
  | "bios_date"
  | "bios_vendor"
  | "bios_version"
  | "board_name"
  | "board_vendor"
  | "board_version"
  | "chassis_type"
  | "chassis_vendor"
  | "product_name"
  | "product_version"
  | "sys_vendor";

/** A fact about the machine; undefined where the host does not tell. */
export function firmwareFact(fact: FirmwareFact, folder: string = FOLDER): string | undefined {
  try {
    return readFileSync(`${folder}/${fact}`, "utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}
