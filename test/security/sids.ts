import fc from "fast-check";
import { sid, type Sid } from "../../lib/security/sid.js";

/** Any security identifier. */
export const sids: fc.Arbitrary<Sid> = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 48 - 1 }), fc.array(fc.nat(0xffff_ffff), { minLength: 1, maxLength: 15 }))
  .map(([authority, rest]) => sid(`S-1-${authority}-${rest.join("-")}`));
