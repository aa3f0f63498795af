import { render as renderApp } from "svelte/server";
import App from "./app.svelte";

export const render = async (film) => renderApp(App, { props: { film } }).body;
