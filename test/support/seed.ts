/**
 * VMCOM_SEED makes the random cases of all tests the same in every run. CI sets it, so that what it says is said of the
 * change and not of the dice; without it every run tries others, and names the seed of what it finds.
 */
import fc from "fast-check";

const seed = process.env["VMCOM_SEED"];
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
