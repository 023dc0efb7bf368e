/**
 * Times of files as scripts see them: those of the host, unless time is the script's own. Then files that have changed
 * since it began have all changed at one time, whatever the host's clock says of them.
 */
export const fileTimes = { since: Infinity, shown: 0 };

/** @param time of a file on the host */
export function shownTime(time: Date): Date {
  return time.getTime() >= fileTimes.since ? new Date(fileTimes.shown) : time;
}
