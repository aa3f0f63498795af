// npm run build:pass: compiles src/gate/html/fast-path/pass.as to pass-code.ts. Needed after pass.as was changed; a test
// compiles it again and compares.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { passCodeOf } from "./compile.mjs";

const folder = join(import.meta.dirname, "../../src/gate/html/fast-path");
writeFileSync(join(folder, "pass-code.ts"), passCodeOf(join(folder, "pass.as")));
