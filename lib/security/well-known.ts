/** Accounts that are the same on every machine. */
import { sid } from "./sid.js";

export const EVERYONE = sid("S-1-1-0");
export const CREATOR_OWNER = sid("S-1-3-0");
export const CREATOR_GROUP = sid("S-1-3-1");
export const ANONYMOUS = sid("S-1-5-7");
export const AUTHENTICATED_USERS = sid("S-1-5-11");
export const SYSTEM = sid("S-1-5-18");
export const ADMINISTRATORS = sid("S-1-5-32-544");
export const USERS = sid("S-1-5-32-545");

/** Under the names that Windows shows in English. */
export const WELL_KNOWN_ACCOUNTS = [
  { name: "Everyone", sid: EVERYONE },
  { name: "LOCAL", sid: sid("S-1-2-0") },
  { name: "CREATOR OWNER", sid: CREATOR_OWNER },
  { name: "CREATOR GROUP", sid: CREATOR_GROUP },
  { name: "NT AUTHORITY\\DIALUP", sid: sid("S-1-5-1") },
  { name: "NT AUTHORITY\\NETWORK", sid: sid("S-1-5-2") },
  { name: "NT AUTHORITY\\BATCH", sid: sid("S-1-5-3") },
  { name: "NT AUTHORITY\\INTERACTIVE", sid: sid("S-1-5-4") },
  { name: "NT AUTHORITY\\SERVICE", sid: sid("S-1-5-6") },
  { name: "NT AUTHORITY\\ANONYMOUS LOGON", sid: ANONYMOUS },
  { name: "NT AUTHORITY\\Authenticated Users", sid: AUTHENTICATED_USERS },
  { name: "NT AUTHORITY\\SYSTEM", sid: SYSTEM },
  { name: "NT AUTHORITY\\LOCAL SERVICE", sid: sid("S-1-5-19") },
  { name: "NT AUTHORITY\\NETWORK SERVICE", sid: sid("S-1-5-20") },
  { name: "BUILTIN\\Administrators", sid: ADMINISTRATORS },
  { name: "BUILTIN\\Users", sid: USERS },
  { name: "BUILTIN\\Guests", sid: sid("S-1-5-32-546") },
  { name: "BUILTIN\\Power Users", sid: sid("S-1-5-32-547") },
  { name: "BUILTIN\\Backup Operators", sid: sid("S-1-5-32-551") },
] as const;
