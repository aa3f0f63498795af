#!/usr/bin/env node
// The command line: `assent audit …`, `assent rules …`, `assent ledger …`. Arguments in, exit code out.
import { runCli } from "./run.ts";

process.exitCode = await runCli(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  input: process.stdin,
  environment: process.env,
});
