/** What the files of a server inherit from it, as they do from a folder on Windows. */
import { INHERITED, OBJECT_INHERIT, type AccessEntry, type SecurityDescriptor } from "./security-descriptor.js";
import { CREATOR_GROUP, CREATOR_OWNER } from "./well-known.js";

/** The descriptor of a file without one of its own, in a folder that the descriptor given protects. */
export function inheritedDescriptor({ owner, group, entries }: SecurityDescriptor): SecurityDescriptor {
  const inherited = entries.filter(({ flags }) => (flags & OBJECT_INHERIT) !== 0);
  return { owner, group, entries: inherited.map((entry) => ({ ...entry, flags: INHERITED, sid: holderOf(entry) })) };

  function holderOf({ sid }: AccessEntry): AccessEntry["sid"] {
    if (sid === CREATOR_OWNER) return owner;
    return sid === CREATOR_GROUP ? group : sid;
  }
}
