/**
 * Access masks: a bit for each right. The upper four are generic rights, which stand for rights of the kind of
 * object in question; here every object is a file, or a folder of files, as a server's configuration is.
 */
import type { GENERIC_MAPPING } from "../../typings/com.js";

export const FILE_READ_DATA = 0x0000_0001;
export const FILE_WRITE_DATA = 0x0000_0002;
export const FILE_EXECUTE = 0x0000_0020;
export const FILE_DELETE_CHILD = 0x0000_0040;
export const DELETE = 0x0001_0000;
export const READ_CONTROL = 0x0002_0000;
export const WRITE_DAC = 0x0004_0000;
export const WRITE_OWNER = 0x0008_0000;

export const GENERIC_READ = 0x8000_0000;
export const GENERIC_WRITE = 0x4000_0000;
export const GENERIC_EXECUTE = 0x2000_0000;
export const GENERIC_ALL = 0x1000_0000;

/** What the generic rights stand for on files: FILE_GENERIC_READ, FILE_GENERIC_WRITE, ... */
export const FILE_MAPPING: Readonly<GENERIC_MAPPING> = Object.freeze({
  GenericRead: 0x0012_0089,
  GenericWrite: 0x0012_0116,
  GenericExecute: 0x0012_00a0,
  GenericAll: 0x001f_01ff,
});

/** The rights that IVMAccessRights has a property of its own for. */
export const NAMED_RIGHTS = unsigned(
  GENERIC_READ | GENERIC_WRITE | GENERIC_EXECUTE | DELETE | READ_CONTROL | WRITE_DAC,
);

/** What full control of a file has beyond them. */
export const SPECIAL_RIGHTS = WRITE_OWNER | FILE_DELETE_CHILD;

/** All of the rights, as an entry of full control has them. */
export const FULL_CONTROL = unsigned(NAMED_RIGHTS | SPECIAL_RIGHTS);

/** Bits as a number from 0 to 4,294,967,295; JavaScript's operators give signed ones. */
export function unsigned(mask: number): number {
  return mask >>> 0;
}

/** Whether all of the wanted bits are in the mask. */
export function includes(mask: number, wanted: number): boolean {
  return unsigned(mask & wanted) === unsigned(wanted);
}

/** Replaces generic rights by what they stand for. */
export function mapGenericRights(mask: number, mapping: Readonly<GENERIC_MAPPING>): number {
  let mapped = mask & ~(GENERIC_READ | GENERIC_WRITE | GENERIC_EXECUTE | GENERIC_ALL);
  if (includes(mask, GENERIC_READ)) mapped |= mapping.GenericRead;
  if (includes(mask, GENERIC_WRITE)) mapped |= mapping.GenericWrite;
  if (includes(mask, GENERIC_EXECUTE)) mapped |= mapping.GenericExecute;
  if (includes(mask, GENERIC_ALL)) mapped |= mapping.GenericAll;
  return unsigned(mapped);
}

/**
 * Replaces rights on files by the generic ones that stand for them. What no generic right covers stays as it is,
 * and so do the rights that have a name of their own: mapped back, the mask grants exactly what it did.
 */
export function unmapFileRights(mask: number): number {
  const file = includes(mask, GENERIC_ALL) ? (mask & ~GENERIC_ALL) | FILE_MAPPING.GenericAll : mask;
  const generic =
    genericIf(file, GENERIC_READ, FILE_MAPPING.GenericRead) |
    genericIf(file, GENERIC_WRITE, FILE_MAPPING.GenericWrite) |
    genericIf(file, GENERIC_EXECUTE, FILE_MAPPING.GenericExecute);
  const covered = mapGenericRights(generic, FILE_MAPPING) & ~NAMED_RIGHTS;
  return unsigned(generic | (file & ~covered));
}

function genericIf(mask: number, right: number, standsFor: number): number {
  return includes(mask, right) || includes(mask, standsFor) ? right : 0;
}
