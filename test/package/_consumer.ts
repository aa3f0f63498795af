// The packed tarball, installed into throw-away projects as users would.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const QUIET = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];

export interface Tarball {
  readonly path: string;
  readonly files: readonly string[];
  /** Bytes. */
  readonly size: number;
  remove(): void;
}

interface PackReport {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs what was built. */
export function pack(): Tarball {
  const folder = mkdtempSync(join(tmpdir(), "assent-pack-"));
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const text = execFileSync(npm, args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const reports = JSON.parse(text) as PackReport[] | Record<string, PackReport>;
  const report = Object.values(reports)[0];
  const [name] = readdirSync(folder);
  if (report === undefined || name === undefined) throw new Error("npm pack packed nothing.");
  return {
    path: join(folder, name),
    files: report.files.map(({ path }) => path),
    size: report.size,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export interface Consumer {
  write(name: string, text: string): void;
  /** Runs `node <args>`; its output, or what it said before it failed. */
  node(...args: readonly string[]): { readonly status: number | null; readonly output: string };
  /** What the compiler says, line by line. Options over strict defaults. */
  compile(files: readonly string[], options?: object): readonly string[];
  remove(): void;
}

/** A project that has installed the tarball and these packages. */
export function consumer(
  tarball: Tarball,
  packages: readonly string[] = [],
  manifest: object = {},
): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "assent-consumer-"));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write("package.json", JSON.stringify({ name: "consumer", private: true, ...manifest }));
  execFileSync(npm, ["install", ...QUIET, tarball.path, ...packages], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  return {
    write,
    node(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: "utf8",
      });
      return { status, output: `${stdout}${stderr}`.trim() };
    },
    compile(files, options = {}) {
      const compilerOptions = {
        target: "es2022",
        module: "nodenext",
        strict: true,
        noEmit: true,
        exactOptionalPropertyTypes: true,
        ...options,
      };
      write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      const { stdout } = spawnSync(process.execPath, [tsc, "-p", ".", "--pretty", "false"], {
        cwd: folder,
        encoding: "utf8",
      });
      return stdout.split("\n").filter((line) => line !== "");
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
