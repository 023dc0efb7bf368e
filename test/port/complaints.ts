/** What the TypeScript compiler has to say of modules that import vmcom. */
import { basename, join } from "node:path";
import ts from "typescript";
import { root } from "../examples/transcript.js";

/** What the compiler says of modules under strict. */
export function complaints(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node", "mocha"],
    typeRoots: [join(root, "node_modules/@types")],
    paths: {
      vmcom: [join(root, "typings/index.d.ts")],
      "vmcom/port": [join(root, "typings/port.d.ts")],
      "vmcom/testing": [join(root, "typings/testing.d.ts")],
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${basename(file?.fileName ?? "")}(${line}): ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
