// What the package offers, read from the built declarations: for each entry point a report of all public signatures
// and a model with their docstrings. scripts/api.mjs keeps the reports, scripts/docs/ makes pages of the models.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

export const root = fileURLToPath(new URL("..", import.meta.url));

const silent = { logLevel: "none" };

/** The entry points of package.json: `{ name: "assent/koa", file: "assent-koa", types: "dist/adapters/koa.d.ts" }`. */
export function entryPoints() {
  const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "object"
      ? [
          {
            name: name + path.slice(1),
            file: (name + path.slice(1)).replaceAll("/", "-"),
            types: target.types,
          },
        ]
      : [],
  );
}

/** Reads one entry point. Needs `npm run build` before. */
export function readEntryPoint({ file, types }) {
  const folder = mkdtempSync(join(tmpdir(), "assent-api-"));
  try {
    mkdirSync(join(folder, "report"));
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: join(root, types),
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              target: "es2022",
              module: "nodenext",
              types: ["node"],
              strict: true,
              skipLibCheck: true,
            },
            files: [join(root, types)],
          },
        },
        apiReport: {
          enabled: true,
          reportFolder: join(folder, "report"),
          reportTempFolder: join(folder, "temp"),
          reportFileName: `${file}.api.md`,
        },
        docModel: {
          enabled: true,
          apiJsonFilePath: join(folder, "model.json"),
        },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        newlineKind: "lf",
        messages: {
          compilerMessageReporting: { default: silent },
          extractorMessageReporting: { default: silent },
          tsdocMessageReporting: { default: silent },
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, "package.json"),
    });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback(message) {
        // The declarations come from a newer compiler than the one that reads them here; what it would say of that is no news.
        message.handled = message.logLevel !== ExtractorLogLevel.Error;
      },
    });
    return {
      report: readFileSync(join(folder, "report", `${file}.api.md`), "utf8"),
      model: JSON.parse(readFileSync(join(folder, "model.json"), "utf8")),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
