/** Says of what a script uses whether it exists. */
import { ComObject } from "../../com/com-object.js";
import { type Place, inOrder } from "./flow.js";
import type { MemberUse, ProgIdUse, Uses } from "./infer.js";
import { nearestName } from "./nearest-name.js";
import { virtualServerMemberNames, virtualServerTypesWith } from "./object-types.js";
import type { ProgIds } from "./prog-ids.js";
import type { MemberReport, NameReport } from "./script-report.js";
import type { ObjectType } from "./shape.js";

/** What a script uses, each name once with all its places. */
export interface JudgedUses {
  readonly progIds: readonly NameReport[];
  readonly members: readonly MemberReport[];
}

/** Judges what `inferUses` has found. */
export function judgeUses({ progIds, members }: Uses, known: ProgIds): JudgedUses {
  return {
    progIds: gathered(
      progIds.map((use) => ({ ...judgeProgId(use, known), uses: [use.at] })),
      ({ name }) => name,
    ),
    members: gathered(
      members.flatMap((use) => judgeMember(use).map((report) => ({ ...report, uses: [use.at] }))),
      ({ object, name }) => `${object ?? "\uFFFF"}.${name}`,
    ),
  };
}

type WithoutUses<T> = Omit<T, "uses">;

function judgeProgId({ progId }: ProgIdUse, known: ProgIds): WithoutUses<NameReport> {
  const name = known.find(progId);
  if (name !== undefined) return { name, exists: true };
  return { name: progId, exists: false, ...suggested(nearestName(progId, known.names())) };
}

/** What all objects have in JavaScript, and those of vmcom beside it. */
const COMMON = new Set([Object.prototype, ComObject.prototype].flatMap((each) => Object.getOwnPropertyNames(each)));

/** Nothing for members of texts and the like, and of objects that are none of Virtual Server's but do have them. */
function judgeMember({ name, on }: MemberUse): WithoutUses<MemberReport>[] {
  const types = [...on.types];
  const having = types.filter((type) => type.member(name) !== undefined);
  if (having.length > 0) {
    return having
      .filter(({ isVirtualServer }) => isVirtualServer)
      .map((type) => ({ object: type.name, name: type.member(name)?.name ?? name, exists: true }));
  }
  if (types.length === 0) return on.isPlain ? [] : [onUnknown(name)];
  if (COMMON.has(name) || on.isOpen || types.some(({ isOpen }) => isOpen)) return [];
  const object = types
    .map((type) => type.name)
    .sort()
    .join(" or ");
  return [{ object, name, exists: false, ...suggested(suggestionFor(name, types)) }];
}

/** A member of an object that nothing is known of: perhaps one of Virtual Server's, which have such a member. */
function onUnknown(name: string): WithoutUses<MemberReport> {
  const [type] = virtualServerTypesWith(name);
  if (type !== undefined) return { object: null, name: type.member(name)?.name ?? name, exists: true };
  return { object: null, name, exists: null };
}

/** Another member of the same object, or one that another object has. */
function suggestionFor(name: string, types: readonly ObjectType[]): string | undefined {
  const own = nearestName(
    name,
    types.flatMap((type) => [...type.memberNames()]),
  );
  if (own !== undefined || !types.some(({ isVirtualServer }) => isVirtualServer)) return own;
  return nearestName(name, virtualServerMemberNames());
}

function suggested(suggestion: string | undefined): { suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}

/** Puts reports of the same name together, sorted by name, their places in the order of the text. */
function gathered<T extends NameReport>(reports: readonly T[], nameOf: (report: T) => string): T[] {
  const byName = new Map<string, T>();
  for (const report of reports) {
    const key = nameOf(report).toLowerCase();
    const known = byName.get(key);
    byName.set(key, known === undefined ? report : { ...known, uses: [...known.uses, ...report.uses] });
  }
  const keys = [...byName.keys()].sort();
  return keys.flatMap((key) => {
    const report = byName.get(key);
    return report === undefined ? [] : [{ ...report, uses: distinct(report.uses) }];
  });
}

function distinct(places: readonly Place[]): Place[] {
  const sorted = places.slice().sort(inOrder);
  return sorted.filter((place, index) => {
    const before = sorted[index - 1];
    return before === undefined || inOrder(before, place) !== 0;
  });
}
