export { handler } from "./build/handler.js";
