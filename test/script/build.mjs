// npm run build:script: bundles src/browser/main.ts to src/pages/script/bundle.ts. Needed after anything of it was changed;
// a test bundles it again and compares.
import { writeFileSync } from "node:fs";
import { bundleFile } from "./bundle.mjs";

writeFileSync(new URL("../../src/pages/script/bundle.ts", import.meta.url), await bundleFile());
