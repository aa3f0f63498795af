// React as the server has it, of the version that the bundle is made for.
export * as react from "react";
export { renderToPipeableStream as render } from "react-dom/server";
