/** What a job of a .wsf file says of its arguments: `/?` shows it, and so does WScript.Arguments.ShowUsage. */
import { session, usage } from "./session.js";

/** The text that tells of the arguments. Where `/?` asks for it, it is shown, and the script ends. */
export function declareUsage(text: string): void {
  usage.text = text;
  const { script } = session();
  if (!script.args.includes("/?")) return;
  script.showUsage();
  script.quit(0);
}
