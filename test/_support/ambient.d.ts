// The second major of a framework is installed under an alias; it has the types of the first.
declare module "express4" {
  import express from "express";
  export default express;
}
declare module "koa2" {
  import Koa from "koa";
  export default Koa;
}
declare module "@koa/ejs" {
  import type Koa from "koa";
  export default function render(app: Koa, settings: object): void;
}
