import { ScriptUnwinding } from "../script-unwinding.js";

/** WScript.Quit: the script ends here, with an exit code. */
export class ScriptQuit extends ScriptUnwinding {
  override readonly name = "ScriptQuit";
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`WScript.Quit ${exitCode}`);
    this.exitCode = exitCode;
  }
}
